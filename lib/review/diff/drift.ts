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

// what exports or the tagging of what is to be held go on by: a client that is off, or a credential that is gone, ends them
const GOES_ON_BY = new Set(["clientActive", "credentialTarget", "triggerTarget"]);

// it widened access, weakened a protection, or may have stopped exports: evidence may have been touched or missed meanwhile
function counts(change: Change): boolean {
  if (change.verdict !== "narrower") return true;
  if (change.kind === "control") return GOES_ON_BY.has(change.control);
  // a denial takes from the stack's own what the stack gives, where nothing had to be assumed of who asks
  return change.effect === "Allow" || change.witness?.assumption === "";
}
