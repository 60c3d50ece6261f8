import { Testing } from "cdktf";
import fc from "fast-check";
import { readStack } from "../../lib/stack";
import { exampleNames, synthesizeExample } from "../../scripts/support/examples";
import { LegalHoldExportStack } from "../../stacks";
import { legalProps } from "../support/legal-props";
import { pageAndInventory } from "../support/page-rows";
import { fresh } from "../support/sample";

test("the page has the grants and controls of the inventory of random stacks, no more, no fewer", () => {
  fc.assert(
    fc.property(legalProps(), (props) => {
      const json = Testing.synth(new LegalHoldExportStack(Testing.app(), "random", props));
      const { shown, read } = pageAndInventory(readStack("random", json).stack);
      expect(shown).toEqual(read);
    }),
    { ...fresh(500, 500), endOnFailure: true },
  );
}, 3_600_000);

test.each(exampleNames())(
  "so it has of the example %s",
  async (name) => {
    for (const [stack, { text }] of Object.entries(await synthesizeExample(name))) {
      const { shown, read } = pageAndInventory(readStack(stack, text).stack);
      expect(shown).toEqual(read);
    }
  },
  120_000,
);
