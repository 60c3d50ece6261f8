import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rehearse, stackFolders } from "../../rehearsal";
import {
  EXAMPLES,
  exampleNames,
  LOGICAL_IDS,
  logicalIds,
  pageOf,
  synthesizeInto,
  type Synthesized,
} from "../../scripts/support/examples";
import { describeWithTerraform } from "../rehearsal/support/terraform";

const out = mkdtempSync(join(tmpdir(), "examples-"));
afterAll(() => rmSync(out, { recursive: true }));

describe.each(exampleNames())("example %s", (name) => {
  let stacks: Synthesized;
  beforeAll(async () => {
    stacks = await synthesizeInto(join(out, name), name);
  }, 60_000);

  // a changed file is for a person to read: `npm run golden` writes it
  test("permissions.md says what the stacks say", () => {
    expect(pageOf(stacks)).toBe(readFileSync(join(EXAMPLES, name, "permissions.md"), "utf8"));
  });

  test("logical ids are those that users have in their state", () => {
    expect(logicalIds(stacks)).toBe(readFileSync(join(LOGICAL_IDS, `${name}.json`), "utf8"));
  });
});

describeWithTerraform("every example passes the rehearsal", () => {
  test.each(exampleNames())(
    "%s",
    async (name) => {
      for (const stackDir of stackFolders(join(out, name))) {
        const { steps, summary } = await rehearse({ stackDir });
        expect(steps.filter((step) => !step.ok)).toEqual([]);
        expect(summary).toMatch(/^Apply complete! Resources: [1-9]\d* added, 0 changed, 0 destroyed\.$/);
      }
    },
    120_000,
  );
});
