import type { Change, Drift } from "../types";

/**
 * What was changed outside of Terraform since the last apply.
 * @param byHand rows of what the last apply left against what is there now
 * @param planned rows of what the last apply left against what is planned
 */
export function driftOf(byHand: readonly Change[], planned: readonly Change[]): readonly Drift[] {
  const kept = new Set(planned.map(({ fingerprint }) => fingerprint));
  return byHand.map((change) => ({ change, stays: kept.has(change.fingerprint), counts: counts(change) }));
}

// it widened access, weakened a protection, or may have stopped exports: evidence may have been touched or missed meanwhile
function counts(change: Change): boolean {
  return change.verdict !== "narrower" || (change.kind === "grant" && change.effect === "Allow");
}
