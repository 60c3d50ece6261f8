import { Testing } from "cdktf";
import { exampleNames, synthesizeExample } from "../../scripts/support/examples";
import { reviewStacks } from "../../lib/review/diff";
import { renderJson } from "../../lib/review/render";
import { reportOf } from "../../lib/review/report";
import { readStack, type Stack } from "../../lib/stack";
import { LegalHoldExportStack } from "../../stacks";
import { maximal } from "../support/maximal";
import { reportFaults } from "../support/review/report-schema";

test.each(exampleNames())(
  "the review of %s has the form that is published: as it comes, as it goes, and against another one",
  async (name) => {
    const stacksOf = async (example: string): Promise<readonly Stack[]> => {
      return Object.entries(await synthesizeExample(example)).map(([id, { text }]) => readStack(id, text).stack);
    };
    const stacks = await stacksOf(name);
    const other = (await stacksOf("everything")).map((one, i) => ({ ...one, name: stacks[i]?.name ?? one.name }));
    for (const [before, after] of [
      [[], stacks],
      [stacks, []],
      [stacks, other],
    ] as const) {
      const report = JSON.parse(renderJson(reportOf(reviewStacks(before, after)))) as { stacks: unknown[] };
      expect(report.stacks.length).toBeGreaterThan(0);
      expect(reportFaults(report)).toEqual([]);
    }
  },
  60_000,
);

interface Row {
  readonly kind: string;
  readonly verdict: string;
}

test("the reviews of the largest configurations have it, against nothing and against each other", () => {
  const stacks = Object.values(maximal()).map((props) => {
    return readStack("s", Testing.synth(new LegalHoldExportStack(Testing.app(), "s", props))).stack;
  });
  const sides = [[], ...stacks.map((stack) => [stack])];
  const kinds = new Set<string>();
  for (const [i, before] of sides.entries()) {
    const after = sides[(i + 1) % sides.length]!;
    const review = JSON.parse(renderJson(reportOf(reviewStacks(before, after)))) as {
      stacks: readonly { readonly changes: readonly Row[] }[];
    };
    expect(reportFaults(review)).toEqual([]);
    for (const { kind, verdict } of review.stacks.flatMap(({ changes }) => changes)) {
      kinds.add(`${kind} ${verdict}`);
    }
  }
  expect(kinds.size).toBeGreaterThan(6);
});
