import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPolicy } from "../../../lib/policy";
import { lintPolicy, rules } from "../../../lib/policy/lint";

const ROOM = join(__dirname, "../../../lib/policy/lint");

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("finds nothing in its passing case, and no other rule finds an error there", () => {
    const { policy, context } = rule.passing;
    expect(rule.check(readPolicy(policy), context)).toEqual([]);
    expect(lintPolicy(policy, context).filter((finding) => finding.severity === "error")).toEqual([]);
  });

  it("finds its failing case, at its own severity, with everything a reader needs", () => {
    const { policy, context } = rule.failing;
    const found = lintPolicy(policy, context).filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.severity).toBe(rule.severity);
      expect(finding.statement).not.toBe("");
      expect(finding.message).toMatch(/^\S.*\.$/s);
      expect(finding.fix.length).toBeGreaterThan(10);
    }
  });

  it("looks at the kinds of its own cases", () => {
    expect(rule.kinds).toEqual(expect.arrayContaining([rule.passing.context.kind, rule.failing.context.kind]));
  });

  it("says what, why and fix in whole sentences", () => {
    for (const text of [rule.what, rule.why, rule.fix]) expect(text).toMatch(/^\S.{20,}\.$/s);
  });
});

describe("the set of rules", () => {
  it("has each rule in a file named after its id, and each file in the set", () => {
    const files = readdirSync(join(ROOM, "rules")).filter((file) => file !== "index.ts");
    expect(rules.map((rule) => `${rule.id.toLowerCase().replace(/_/g, "-")}.ts`).sort()).toEqual(files.sort());
    for (const file of files)
      expect(readFileSync(join(ROOM, "rules", file), "utf8").split("\n").length).toBeLessThanOrEqual(91);
  });

  it("has ids that differ", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });
});

describe("the place of a finding", () => {
  const at = (policy: unknown): string[] =>
    lintPolicy(policy, { kind: "identity" }).map(({ rule, path }) => `${rule} ${path}`);
  const bad = { Effect: "Allow", Action: ["s3:PutObject", "s3:Nothing"], Resource: "*" };

  it("is the member, the item or the line of the condition", () => {
    expect(at({ Version: "2012-10-17", Statement: [bad] })).toContain("UNKNOWN_ACTION Statement[0].Action[1]");
    expect(at({ Version: "2012-10-17", Statement: { ...bad, Action: "s3:Nothing" } })).toContain(
      "UNKNOWN_ACTION Statement.Action",
    );
    const Condition = { StringEquals: { "aws:Nothing": "x" } };
    expect(at({ Version: "2012-10-17", Statement: [bad, { ...bad, Condition }] })).toContain(
      'UNKNOWN_GLOBAL_KEY Statement[1].Condition.StringEquals["aws:Nothing"]',
    );
  });

  it("is in the document", () => {
    for (const { failing } of rules) {
      for (const { at: path } of lintPolicy(failing.policy, failing.context)) {
        const found = path.reduce<unknown>(
          (value, step) => (value as { [step: string]: unknown })[step],
          failing.policy,
        );
        expect(found).toBeDefined();
      }
    }
  });
});
