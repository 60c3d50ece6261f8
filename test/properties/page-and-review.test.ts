import { Testing } from "cdktf";
import fc from "fast-check";
import { readStack } from "../../lib/stack";
import { LegalHoldExportStack } from "../../stacks";
import { legalProps } from "../support/legal-props";
import { FOREIGN, pageAndInventory } from "../support/page-rows";
import { fixed } from "../support/sample";

test("the page has the grants and controls of the inventory of random stacks, no more, no fewer", () => {
  fc.assert(
    fc.property(legalProps(), (props) => {
      const json = Testing.synth(new LegalHoldExportStack(Testing.app(), "random", props));
      const { shown, read } = pageAndInventory(readStack("random", json).stack);
      expect(read.length).toBeGreaterThan(40);
      expect(shown).toEqual(read);
    }),
    { ...fixed(3), endOnFailure: true },
  );
});

test("so it has of a stack that others wrote, with what cannot be read", () => {
  const { shown, read } = pageAndInventory(readStack("foreign", JSON.stringify(FOREIGN)).stack);
  expect(shown).toEqual(read);
  expect(read.filter((row) => row.startsWith("bound "))).toHaveLength(2);
  expect(read.filter((row) => row.includes("notknown")).length).toBeGreaterThan(1);
});
