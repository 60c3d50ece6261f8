import type { Stack } from "./model";

/**
 * Caches a result per stack. Descriptors are called for every block, so a search over all blocks in each call would
 * take quadratic time.
 */
export function perStack<T>(workOut: (stack: Stack) => T): (stack: Stack) => T {
  const known = new WeakMap<Stack, { readonly found: T }>();
  return (stack) => {
    let one = known.get(stack);
    if (one === undefined) known.set(stack, (one = { found: workOut(stack) }));
    return one.found;
  };
}
