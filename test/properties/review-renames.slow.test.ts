import { exitCodeOf, reportOf } from "../../lib/review/report";
import type { Change, StackReview } from "../../lib/review/types";
import { policyEdits } from "../support/review/policy-edits";
import { singleChanges, type Json } from "../support/review/single-changes";
import { fresh } from "../support/sample";
import { BASE, NAMES, compare, isHead, own, renamed } from "../support/review/renamed";

const SAMPLE = fresh(100, 2_000);

// whether names are compared as they are: set by the tests, read when a stack is compared
let unfolded = false;
jest.mock("../../lib/stack/renames", () => {
  const real = jest.requireActual<typeof import("../../lib/stack/renames")>("../../lib/stack/renames");
  const renamesOf: typeof real.renamesOf = (before, after) => (unfolded ? [] : real.renamesOf(before, after));
  return { ...real, renamesOf };
});

const asBefore = <T>(work: () => T): T => {
  unfolded = true;
  try {
    return work();
  } finally {
    unfolded = false;
  }
};
const exitOf = (stack: StackReview) => exitCodeOf(reportOf({ verdict: stack.verdict, stacks: [stack] }));

/** Changes beside the other name: single leaves of the stack, and single statements of its policies. */
function besides(): readonly string[] {
  const leaves = [...singleChanges(JSON.parse(BASE) as Json)]
    .filter(({ done }) => done !== "added")
    .map(({ after }) => JSON.stringify(after));
  const statements = policyEdits(BASE).flatMap(({ edits }) => edits.map(({ after }) => after));
  return [...leaves, ...statements].filter((after) => after !== BASE);
}

const isEnd = (one: Change) => "control" in one && one.control === "ending";

test("beside another name nothing is hidden: each row of the change alone is a row, and verdict and exit code stay", () => {
  const all = besides();
  const { numRuns, seed } = SAMPLE;
  const sample = Array.from({ length: numRuns }, (_, i) => all[(seed + i * 7919) % all.length]!);
  let asked = 0;
  for (const [i, edited] of sample.entries()) {
    const thing = (["bucket", "role"] as const)[i % 2]!;
    const after = renamed(edited, thing);
    // what takes the name away renames nothing
    if (!after.includes(NAMES[thing][1])) continue;
    // a change that is another name already is none beside another name
    const alone = compare(BASE, edited);
    if (alone.changes.some(isHead)) continue;
    const folded = compare(BASE, after);
    const plain = asBefore(() => compare(BASE, after));
    const where = `seed ${seed}, ${i}`;
    expect([where, folded.verdict, exitOf(folded)]).toEqual([where, plain.verdict, exitOf(plain)]);
    // every row is there still, the end of the thing as a part of its head
    const there = new Set(folded.changes.map(({ fingerprint }) => fingerprint));
    const hidden = plain.changes.filter((one) => !there.has(one.fingerprint) && !isEnd(one));
    expect([where, hidden.map(({ summary }) => summary)]).toEqual([where, []]);
    // and what the change does without the other name is a row of its own
    const said = ({ verdict, source, summary }: Change) => renamed(`${verdict} ${source} ${summary}`, thing);
    const rows = new Set(own(folded).map(said));
    if (!folded.changes.some(isHead)) continue;
    const real = own(alone).filter((one) => one.verdict !== "narrower" && !isEnd(one));
    asked += real.length;
    expect([where, real.map(said).filter((one) => !rows.has(one))]).toEqual([where, []]);
  }
  expect(asked).toBeGreaterThan(20);
}, 3_600_000);
