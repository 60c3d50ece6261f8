import fc from "fast-check";
import { reviewStack, Searches } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import { HOME, PARTS, pairs, policies, stackWith, type Policies } from "./random-stacks";

export type Pair = readonly [before: string, after: string];

export function reviewOf(
  [before, after]: Pair,
  searches?: Searches,
): { readonly verdict: string; readonly rows: unknown } {
  const { verdict, changes } = reviewStack(readStack("s", before).stack, readStack("s", after).stack, searches);
  return { verdict, rows: changes.map(({ fingerprint }) => fingerprint).sort() };
}

export const names = [
  { account: "222233334444", bucket: "evidence-0001" },
  { account: "555566667777", bucket: "archives-0002" },
  { account: "888899990000", bucket: "org-77" },
];
// a name that a wildcard follows is more than a name
const named = (text: string, { account, bucket }: (typeof names)[number]) =>
  text.replaceAll("evidence*", "evidence/org*").replaceAll(HOME, account).replaceAll("evidence", bucket);
export const textsOf = (pair: readonly [Policies, Policies], name: (typeof names)[number]) =>
  pair.map((one) => named(stackWith(one), name)) as unknown as Pair;

/** What changes in a pair, beside what does not change in another. */
function beside([before, after]: readonly [Policies, Policies], other: Policies): readonly [Policies, Policies] {
  const kept = PARTS.filter((part) => JSON.stringify(before[part]) === JSON.stringify(after[part]));
  const theirs = Object.fromEntries(kept.map((part) => [part, other[part]]));
  return [
    { ...before, ...theirs },
    { ...after, ...theirs },
  ];
}

/** What is reviewed otherwise once other stacks were looked at: nothing. */
export function toldByOthers({
  numRuns,
  seed,
}: {
  readonly numRuns: number;
  readonly seed: number;
}): readonly unknown[] {
  const searches = new Searches();
  const others = fc.sample(policies, { numRuns, seed: seed + 1 });
  return fc.sample(pairs, { numRuns, seed }).flatMap((pair, i) => {
    const all = [...names.map((name) => textsOf(pair, name)), textsOf(beside(pair, others[i]!), names[1]!)];
    return all
      .map((one) => ({ beside: reviewOf(one, searches), alone: reviewOf(one) }))
      .filter((one) => JSON.stringify(one.beside) !== JSON.stringify(one.alone));
  });
}
