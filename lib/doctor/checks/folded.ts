import type { Failure } from "../answer";

/** Failures by their cause, in the order in which they came. What the network cut off is told once for the platform. */
export function folded(
  failures: readonly Failure[],
  causeOf: (failure: Failure) => string,
): readonly (readonly [Failure, ...Failure[]])[] {
  const byCause = new Map<string, [Failure, ...Failure[]]>();
  for (const failure of failures.filter(({ kind }) => kind !== "network")) {
    const cause = causeOf(failure);
    const others = byCause.get(cause);
    if (others === undefined) byCause.set(cause, [failure]);
    else others.push(failure);
  }
  return [...byCause.values()];
}
