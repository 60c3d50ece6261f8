import { reviewOf, reviewStack } from "../../review/diff";
import type { ReviewStack } from "../../review/input";
import type { Review } from "../../review/types";

/** Compares two outputs by the names of their stacks; one stack with one stack, whatever they are called. */
export function compareStacks(
  base: readonly ReviewStack[],
  head: readonly ReviewStack[],
  onStack: (done: number, all: number) => void,
): Review {
  if (base.length === 1 && head.length === 1) return reviewOf([reviewStack(base[0], head[0])]);
  const [old, now] = [byName(base), byName(head)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return reviewOf(
    names.map((name, i) => {
      onStack(i, names.length);
      return reviewStack(old.get(name), now.get(name));
    }),
  );
}

function byName(stacks: readonly ReviewStack[]): ReadonlyMap<string, ReviewStack> {
  return new Map(stacks.map((stack) => [stack.name, stack]));
}
