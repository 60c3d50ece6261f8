import { asks, conversationOf, isToBeHeld, type Sources } from "./decide";
import { isSidecar } from "./export-files";
import { statusOf } from "./failure";
import { patiently } from "./retry";
import type { HoldRule } from "./settings";
import type { StoredObject, Version } from "./store";

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
 * @throws whatever stands in the way, so that the queue delivers again
 */
export async function keepVersion(rule: HoldRule, version: Version, sources: Sources): Promise<Kept> {
  return keep(version, sources, (stored) => isToBeHeld(rule, version, stored, sources));
}

/**
 * Holds what lies beside a sidecar that asks for it: of files that were looked at before the sidecar was there, nothing
 * else would be known any more. Doing it again changes nothing.
 * @returns the versions that it placed a hold on
 * @throws whatever stands in the way, once all that can be held is held
 */
export async function keepBesides(rule: HoldRule, sidecar: Version, sources: Sources): Promise<readonly Version[]> {
  if (rule.mode !== "whenSidecar" || !isSidecar(sidecar.key)) return [];
  if (!(await asks(rule, sidecar, sources))) return [];
  const versions = (await conversationOf(sidecar, sources)).besides(sidecar);
  const done = await Promise.allSettled(versions.map((version) => keep(version, sources, () => Promise.resolve(true))));
  const failed = done.find((one): one is PromiseRejectedResult => one.status === "rejected");
  if (failed !== undefined) throw failed.reason as Error;
  return versions.filter((_, i) => (done[i] as PromiseFulfilledResult<Kept>).value.outcome === "held");
}

async function keep(
  version: Version,
  sources: Sources,
  isAskedFor: (stored: StoredObject) => Promise<boolean>,
): Promise<Kept> {
  const { store, clock, deadline } = sources;
  const stored = await look(version, sources);
  if (stored === undefined) return { outcome: "gone" };
  if (stored.hold === "ON") return { outcome: "heldBefore", stored };
  if (stored.hold === "OFF") return { outcome: "lifted", stored };
  if (!(await isAskedFor(stored))) return { outcome: "notAsked", stored };
  await patiently(clock, deadline, (signal) => store.placeHold(version, signal));
  return { outcome: "held", stored };
}

async function look(version: Version, { store, clock, deadline }: Sources): Promise<StoredObject | undefined> {
  try {
    return await patiently(clock, deadline, (signal) => store.head(version, signal));
  } catch (error) {
    // 405: the version is a delete marker. 403 is no answer: without s3:ListBucket S3 says so of a missing version too
    if (statusOf(error) === 404 || statusOf(error) === 405) return undefined;
    throw error;
  }
}
