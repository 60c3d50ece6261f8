import { Testing } from "cdktf";
import { readStack } from "../../lib/stack";
import { LegalHoldExportStack } from "../../stacks";
import { maximal } from "../support/maximal";
import { isSilent, kindOf, singleChanges, type Json, type SingleChange } from "../support/review/single-changes";

/** Of each kind of change one: the slow lane makes every single one, of every example too. */
test.each(Object.entries(maximal()))("%s: one change of each kind is seen", (_, props) => {
  const json = JSON.parse(Testing.synth(new LegalHoldExportStack(Testing.app(), "s", props))) as Json;
  const before = readStack("s", JSON.stringify(json)).stack;
  const kinds = new Map<string, SingleChange>();
  for (const one of singleChanges(json)) {
    // what is added beside is asked everywhere by the slow lane
    if (one.done !== "added" && !kinds.has(kindOf(one))) kinds.set(kindOf(one), one);
  }
  const sample = [...kinds.values()].filter((_one, i) => i % 20 === 0);
  expect(sample.length).toBeGreaterThan(8);
  expect(sample.filter((one) => isSilent(before, one)).map(({ name }) => name)).toEqual([]);
});
