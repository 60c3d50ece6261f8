import { isToBeHeld } from "./decide";
import { statusOf } from "./failure";
import { patiently, type Clock } from "./retry";
import type { HoldRule } from "./settings";
import type { EvidenceStore, StoredObject, Version } from "./store";

/**
 * What became of a version: `held` now; `heldBefore`; `lifted`: a custodian lifted its hold, which stays so, whatever
 * an event delivered late or twice asks for; `notAsked` by the rule; `gone`: deleted, or a delete marker.
 */
export type Outcome = "held" | "heldBefore" | "lifted" | "notAsked" | "gone";

export interface Kept {
  readonly outcome: Outcome;
  /** How the version arrived; undefined where it is gone. */
  readonly stored?: StoredObject;
}

/**
 * Sees to one version: looks at it, asks the rule, places the hold. Doing it again changes nothing.
 * @param deadline when to have given up, ms since 1970
 * @throws whatever stands in the way, so that the queue delivers again
 */
export async function keepVersion(
  store: EvidenceStore,
  rule: HoldRule,
  version: Version,
  clock: Clock,
  deadline: number,
): Promise<Kept> {
  const stored = await look(store, version, clock, deadline);
  if (stored === undefined) return { outcome: "gone" };
  if (stored.hold === "ON") return { outcome: "heldBefore", stored };
  if (stored.hold === "OFF") return { outcome: "lifted", stored };
  const read = (key: string, versionId?: string) =>
    patiently(clock, deadline, (signal) => store.read(key, versionId, signal));
  if (!(await isToBeHeld(rule, version, stored, read))) return { outcome: "notAsked", stored };
  await patiently(clock, deadline, (signal) => store.placeHold(version, signal));
  return { outcome: "held", stored };
}

async function look(
  store: EvidenceStore,
  version: Version,
  clock: Clock,
  deadline: number,
): Promise<StoredObject | undefined> {
  try {
    return await patiently(clock, deadline, (signal) => store.head(version, signal));
  } catch (error) {
    // 405: the version is a delete marker. 403 is no answer: without s3:ListBucket S3 says so of a missing version too
    if (statusOf(error) === 404 || statusOf(error) === 405) return undefined;
    throw error;
  }
}
