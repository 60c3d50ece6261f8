import type { Stack } from "./model";

/**
 * What is worked out once for each stack and then looked up: descriptors are asked for every block, and one that went
 * through all blocks each time would take as long as their number squared.
 */
export function perStack<T>(workOut: (stack: Stack) => T): (stack: Stack) => T {
  const known = new WeakMap<Stack, { readonly found: T }>();
  return (stack) => {
    let one = known.get(stack);
    if (one === undefined) known.set(stack, (one = { found: workOut(stack) }));
    return one.found;
  };
}
