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
  let [once, again]: Synthesized[] = [];
  beforeAll(async () => {
    [once, again] = await Promise.all([synthesizeExample(name), synthesizeExample(name)]);
  }, 60_000);

  test("permissions.md says what the stacks say", () => {
    expect(pageOf(once!)).toBe(readFileSync(join(EXAMPLES, name, "permissions.md"), "utf8"));
  });

  test("logical ids are those that users have in their state", () => {
    expect(logicalIds(once!)).toBe(readFileSync(join(LOGICAL_IDS, `${name}.json`), "utf8"));
  });

  test("synthesizing again gives the same bytes", () => {
    const texts = (stacks: Synthesized) => Object.values(stacks).map(({ text }) => text);
    expect(texts(again!)).toEqual(texts(once!));
  });
});
