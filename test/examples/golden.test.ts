import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  EXAMPLES,
  exampleNames,
  LOGICAL_IDS,
  logicalIds,
  pageOf,
  synthesizeExample,
  type Synthesized,
} from "../../scripts/support/examples";

// a changed file here is for a person to read: `npm run golden` writes it
describe.each(exampleNames())("example %s", (name) => {
  let stacks: Synthesized;
  beforeAll(async () => {
    stacks = await synthesizeExample(name);
  }, 60_000);

  test("permissions.md says what the stacks say", () => {
    expect(pageOf(stacks)).toBe(readFileSync(join(EXAMPLES, name, "permissions.md"), "utf8"));
  });

  test("logical ids are those that users have in their state", () => {
    expect(logicalIds(stacks)).toBe(readFileSync(join(LOGICAL_IDS, `${name}.json`), "utf8"));
  });
});
