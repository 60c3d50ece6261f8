import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  EXAMPLES,
  exampleNames,
  LOGICAL_IDS,
  logicalIds,
  pageOf,
  synthesizeExample,
} from "../../scripts/support/examples";

// a changed file here is for a person to read: `npm run golden` writes it
describe.each(exampleNames())("example %s", (name) => {
  const synthesized = synthesizeExample(name);

  test("permissions.md says what the stacks say", async () => {
    expect(pageOf(await synthesized)).toBe(readFileSync(join(EXAMPLES, name, "permissions.md"), "utf8"));
  });

  test("logical ids are those that users have in their state", async () => {
    expect(logicalIds(await synthesized)).toBe(readFileSync(join(LOGICAL_IDS, `${name}.json`), "utf8"));
  });

  test("synthesizing again gives the same bytes", async () => {
    const texts = (stacks: Awaited<typeof synthesized>) => Object.values(stacks).map(({ text }) => text);
    expect(texts(await synthesizeExample(name))).toEqual(texts(await synthesized));
  });
});
