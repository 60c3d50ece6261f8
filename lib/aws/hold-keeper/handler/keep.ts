import { asks, conversationOf, isToBeHeld, type Sources } from "./decide";
import { isSidecar } from "./export-files";
import { statusOf } from "./failure";
import { patiently } from "./retry";
import type { HoldRule } from "./settings";
import type { StoredObject, Version } from "./store";

/**
 * Outcome for a version: `held` now; `heldBefore`; `lifted`: a custodian lifted its hold, and a late or repeated event does
 * not place it again; `notAsked`: the rule asks for none; `gone`: deleted, or a delete marker.
 */
export type Outcome = "held" | "heldBefore" | "lifted" | "notAsked" | "gone";

export interface Kept {
  readonly outcome: Outcome;
  /** How the version arrived; undefined if it is gone. */
  readonly stored?: StoredObject;
}

/**
 * Handles one version: reads it, applies the rule, places the hold. Repeating it changes nothing.
 * @throws any error, so that the queue delivers the message again
 */
export async function keepVersion(rule: HoldRule, version: Version, sources: Sources): Promise<Kept> {
  return keep(version, sources, (stored) => isToBeHeld(rule, version, stored, sources));
}

/**
 * Places holds on the files beside a sidecar that asks for one. Files that were handled before the sidecar arrived would
 * otherwise not be handled again. Repeating it changes nothing.
 * @returns the versions that it placed a hold on
 * @throws the first error, after all other versions were handled
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
    // 405: the version is a delete marker. 403 proves nothing: without s3:ListBucket S3 returns it for a missing version too
    if (statusOf(error) === 404 || statusOf(error) === 405) return undefined;
    throw error;
  }
}
