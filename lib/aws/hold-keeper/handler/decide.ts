import type { Clock } from "./retry";
import { patiently } from "./retry";
import { Conversation } from "./conversation";
import { besidePrefix, isRecording } from "./export-files";
import type { HoldRule } from "./settings";
import { fieldHas, same } from "./sidecar";
import type { EvidenceStore, StoredObject, Version } from "./store";

type SidecarRule = Extract<HoldRule, { readonly mode: "whenSidecar" }>;

/** Sources of what a rule needs to know. */
export interface Sources {
  readonly store: EvidenceStore;
  readonly clock: Clock;
  /** When it must have given up, ms since 1970. */
  readonly deadline: number;
}

const METADATA = "x-amz-meta-";

/**
 * Whether the rule asks for a hold on a version.
 * @throws Error when that cannot be decided, or not yet
 */
export async function isToBeHeld(
  rule: HoldRule,
  version: Version,
  { metadata }: StoredObject,
  sources: Sources,
): Promise<boolean> {
  switch (rule.mode) {
    case "everything":
      return true;
    case "whenPrefix":
      return rule.prefixes.some((prefix) => version.key.startsWith(prefix));
    case "whenHeader": {
      const name = rule.header.slice(METADATA.length);
      const given = Object.hasOwn(metadata, name) ? metadata[name] : undefined;
      return given !== undefined && same(given, rule.value);
    }
    case "whenSidecar":
      return isAskedFor(rule, version, sources);
  }
}

async function isAskedFor(rule: SidecarRule, version: Version, sources: Sources): Promise<boolean> {
  const sidecars = (await conversationOf(version, sources)).sidecarsOf(version);
  if (sidecars === undefined) throw new Error("the version is not in the list of the bucket yet");
  if (sidecars.length === 0 && isRecording(version.key)) {
    throw new Error("there is no file beside the recording yet that is not older than it");
  }
  let failure: unknown;
  for (const sidecar of sidecars) {
    try {
      if (await asks(rule, sidecar, sources)) return true;
    } catch (error) {
      // another sidecar may still ask for a hold; if none does, the one that could not be read might have
      failure ??= error;
    }
  }
  if (failure !== undefined) throw failure as Error;
  return false;
}

/** Whether a sidecar asks for a hold. @throws Error when it cannot be read */
export async function asks(rule: SidecarRule, sidecar: Version, { store, clock, deadline }: Sources): Promise<boolean> {
  const text = await patiently(clock, deadline, (signal) => store.read(sidecar, signal));
  return fieldHas(text, rule.field, rule.value);
}

/** The files beside a version. */
export async function conversationOf(version: Version, { store, clock, deadline }: Sources): Promise<Conversation> {
  const prefix = besidePrefix(version.key);
  return new Conversation(await patiently(clock, deadline, (signal) => store.list(prefix, signal)), clock.now());
}
