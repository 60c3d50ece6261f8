import { Testing } from "cdktf";
import { readStack } from "../../lib/stack";
import { exampleNames, synthesizeExample } from "../../scripts/support/examples";
import { LegalHoldExportStack } from "../../stacks";
import { maximal } from "../support/maximal";
import { isSilent, kindOf, singleChanges, type Json, type SingleChange } from "../support/review/single-changes";

/**
 * Whatever is changed, added or removed in a stack's JSON, the review has a row, or the library a reason on record why it
 * needs none.
 */
function silentIn(text: string): { readonly silent: readonly string[]; readonly all: number } {
  const json = JSON.parse(text) as Json;
  const before = readStack("s", JSON.stringify(json)).stack;
  const all = [...singleChanges(json)].filter(isFirst);
  return { silent: all.filter((one) => isSilent(before, one)).map(({ name }) => name), all: all.length };
}

const made = new Set<string>();

// examples have much in common: the same change of the same value in the same place of a type is made once
function isFirst(one: SingleChange): boolean {
  const before = one.was === undefined ? "" : JSON.stringify(one.was);
  const key = `${kindOf(one)} ${before}`;
  if (made.has(key)) return false;
  made.add(key);
  return true;
}

test.each(Object.entries(maximal()))("%s: every single change is seen", (_, props) => {
  const { silent, all } = silentIn(Testing.synth(new LegalHoldExportStack(Testing.app(), "s", props)));
  expect(silent).toEqual([]);
  expect(all).toBeGreaterThan(80);
});

test.each(exampleNames())("example %s: every single change is seen", async (example) => {
  const stacks = await synthesizeExample(example);
  for (const { text } of Object.values(stacks)) expect(silentIn(text).silent).toEqual([]);
});
