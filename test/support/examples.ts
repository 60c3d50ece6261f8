import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lintStack } from "../../lib/lint";
import { readStack } from "../../lib/stack";
import {
  EXAMPLES,
  LOGICAL_IDS,
  logicalIds,
  pageOf,
  synthesizeInto,
  type Synthesized,
} from "../../scripts/support/examples";

/** What is asked of each example: its page, its policies, its logical ids. */
export function describeExamples(names: readonly string[]): void {
  const out = mkdtempSync(join(tmpdir(), "examples-"));
  afterAll(() => rmSync(out, { recursive: true }));

  describe.each(names)("example %s", (name) => {
    let stacks: Synthesized;
    beforeAll(async () => {
      stacks = await synthesizeInto(join(out, name), name);
    });

    // a changed file is for a person to read: `npm run golden` writes it
    test("permissions.md says what the stacks say", () => {
      expect(pageOf(stacks)).toBe(readFileSync(join(EXAMPLES, name, "permissions.md"), "utf8"));
    });

    test("the linter finds nothing in its policies beyond suggestions", () => {
      const found = Object.entries(stacks).flatMap(([name, { text }]) =>
        lintStack(readStack(name, text).stack).findings.map(({ policy, severity, rule, message, accepted }) => ({
          policy: policy.address,
          severity: accepted === undefined ? severity : "accepted",
          rule,
          message,
        })),
      );
      expect(found.filter(({ severity }) => !["suggestion", "accepted"].includes(severity))).toEqual([]);
      const accepted = found.filter(({ severity }) => severity === "accepted").map(({ rule }) => rule);
      // EventBridge and the key of an encrypted topic
      const hasTopic = Object.values(stacks).some(({ text }) => text.includes('"aws_sns_topic"'));
      expect(accepted).toEqual(hasTopic ? ["SERVICE_PRINCIPAL_UNBOUND"] : []);
    });

    test("logical ids are those that users have in their state", () => {
      expect(logicalIds(stacks)).toBe(readFileSync(join(LOGICAL_IDS, `${name}.json`), "utf8"));
    });
  });
}
