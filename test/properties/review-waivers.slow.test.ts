import { exampleNames, synthesizeExample } from "../../scripts/support/examples";
import { reviewStack } from "../../lib/review/diff";
import { readStack } from "../../lib/stack";
import { policyEdits } from "../support/review/policy-edits";

const OTHERS = 50;

/** Somebody who answers for one change answers for that change: of any other one of the same policy, a row still counts. */
test.each(exampleNames())("%s: waivers for one change cover no other change of the same policy", async (example) => {
  const stacks = await synthesizeExample(example);
  for (const { text } of Object.values(stacks)) {
    const before = readStack("s", text).stack;
    for (const { policy, edits } of policyEdits(text)) {
      expect([policy, edits.length > OTHERS]).toEqual([policy, true]);
      const rows = edits.map(({ name, after }) => {
        const { changes } = reviewStack(before, readStack("s", after).stack);
        const counted = changes.filter(({ verdict }) => verdict !== "narrower");
        return { name, prints: new Set(counted.map(({ fingerprint }) => fingerprint)) };
      });
      const covered = rows.flatMap(({ name, prints }) =>
        rows.filter((other) => other.name !== name && other.prints.size > 0 && isWithin(other.prints, prints)),
      );
      expect([policy, covered.map(({ name }) => name)]).toEqual([policy, []]);
    }
  }
});

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}
