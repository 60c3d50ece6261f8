import { Testing } from "cdktf";
import { readStack } from "../../lib/stack";
import { exampleNames, synthesizeExample } from "../../scripts/support/examples";
import { LegalHoldExportStack } from "../../stacks";
import { maximal } from "../support/maximal";
import { isSilent, singleChanges, type Json } from "../support/review/single-changes";

/**
 * Whatever is changed, added or removed in a stack's JSON, the review has a row, or the library a reason on record why it
 * needs none.
 */
function silentIn(text: string): { readonly silent: readonly string[]; readonly all: number } {
  const json = JSON.parse(text) as Json;
  const before = readStack("s", JSON.stringify(json)).stack;
  const all = [...singleChanges(json)];
  return { silent: all.filter((one) => isSilent(before, one)).map(({ name }) => name), all: all.length };
}

test.each(Object.entries(maximal()))("%s: every single change is seen", (_, props) => {
  const { silent, all } = silentIn(Testing.synth(new LegalHoldExportStack(Testing.app(), "s", props)));
  expect(silent).toEqual([]);
  expect(all).toBeGreaterThan(300);
});

test.each(exampleNames())("example %s: every single change is seen", async (example) => {
  const stacks = await synthesizeExample(example);
  for (const { text } of Object.values(stacks)) expect(silentIn(text).silent).toEqual([]);
});
