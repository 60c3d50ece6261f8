import { reviewOf, reviewStack, Searches } from "../../review/diff";
import type { Review } from "../../review/types";
import type { Stack } from "../../stack";

/** Compares two outputs by the names of their stacks; one stack with one stack, whatever they are called. */
export function compareStacks(
  base: readonly Stack[],
  head: readonly Stack[],
  onStack: (done: number, all: number) => void,
): Review {
  if (base.length === 1 && head.length === 1) return reviewOf([reviewStack(base[0], head[0])]);
  const [old, now] = [byName(base), byName(head)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const searches = new Searches();
  return reviewOf(
    names.map((name, i) => {
      onStack(i, names.length);
      return reviewStack(old.get(name), now.get(name), searches);
    }),
  );
}

function byName(stacks: readonly Stack[]): ReadonlyMap<string, Stack> {
  return new Map(stacks.map((stack) => [stack.name, stack]));
}
