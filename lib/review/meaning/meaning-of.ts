import { EVERYTHING, MEANINGS } from "../../catalog/meanings";
import { matchesGlob } from "../../core/glob";
import type { Setting } from "../../stack";
import type { Change, ControlChange, GrantChange } from "../types";

/** Whether an ARN, possibly with wildcards, can refer to evidence. */
export type IsEvidence = (arn: string) => boolean;

/** The meanings of a row, the worst first; empty if none is known. */
export function meaningsOf(change: Change, isEvidence: IsEvidence): readonly string[] {
  if (change.kind === "grant") return grantMeanings(change, isEvidence);
  const { verdict, before = null, after } = change;
  const special =
    verdict === "narrower" && before === null ? "first" : verdict === "broader" && after === null ? "none" : "";
  const meanings = SETTING_MEANINGS[change.control];
  const meaning = meanings?.[special] ?? meanings?.[verdict];
  return meaning === undefined ? [] : [isOfOther(change, isEvidence) ? ofOther(meaning) : meaning];
}

// a setting of a bucket without evidence
function isOfOther({ subject }: ControlChange, isEvidence: IsEvidence): boolean {
  const bucket = /^bucket (\S+)$/.exec(subject)?.[1];
  return bucket !== undefined && !isEvidence(`arn:aws:s3:::${bucket}`);
}

function ofOther(meaning: string): string {
  const words = "what is in this bucket";
  const sentence = meaning.replace("new evidence", "new objects").replace(/\bevidence\b/i, words);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function grantMeanings(
  { actions, resources, effect, condition, asBefore = [] }: GrantChange,
  isEvidence: IsEvidence,
): readonly string[] {
  const everything = actions.some((action) => action === "*" || action === "*:*");
  if (everything && resources.includes("*")) return [EVERYTHING];
  const aboutEvidence = resources.some((arn) => isEvidence(arn.replace(/^all but /, "")) || arn.startsWith("all but "));
  const plain = new Set(actions.filter((action) => !/[*?]/.test(action)).map((action) => action.toLowerCase()));
  const others = actions.filter((action) => /[*?]/.test(action) || action.startsWith(ALL_BUT));
  const isHeld = (one: string) => plain.has(one.toLowerCase()) || others.some((action) => covers(action, one));
  const places = effect === "Allow" && /\bs3:object-lock-legal-hold is ON\b/i.test(condition);
  const text = condition.toLowerCase();
  const expected = MEANINGS.find(({ under }) => effect === "Deny" && under?.test(text))?.under;
  return MEANINGS.filter(({ can, on, under, actions: amounting }) => {
    if (under !== expected || asBefore.includes(can)) return false;
    if (places && can === "lift legal holds") return false;
    const held = amounting.filter(isHeld);
    if (held.length === 0) return false;
    return on !== "evidence" || aboutEvidence || held.some(isGenesys);
  }).map(({ can }) => can);
}

// permissions of Genesys Cloud have three parts
function isGenesys(action: string): boolean {
  return action.split(":").length === 3;
}

const ALL_BUT = "all but ";

// a row lists actions, patterns, or exceptions
function covers(written: string, action: string): boolean {
  if (written.startsWith(ALL_BUT)) {
    return !written
      .slice(ALL_BUT.length)
      .split(", ")
      .some((pattern) => matches(pattern, action));
  }
  return matches(written, action);
}

function matches(pattern: string, action: string): boolean {
  return matchesGlob(pattern.toLowerCase(), action.toLowerCase());
}

/**
 * The meaning of a changed setting by control and verdict, shown before the row. `first`: narrower, and nothing was set
 * before; `none`: broader, and nothing is set any more.
 */
export const SETTING_MEANINGS: { readonly [control: string]: { readonly [verdict: string]: string } } = {
  integrationEnabled: {
    broader: "Exports are written through this integration from now on",
    unknown: "Exports are not written any more",
  },
  retentionDays: {
    ...inAnyCase("Evidence that arrives from now on is kept for a shorter time"),
    narrower: "The longer retention holds for new objects only: what is there already keeps its own",
    first: "The default retention holds for new objects only: what is there already has none by it",
    none: "Evidence that arrives from now on is no longer kept by default",
  },
  retentionMode: {
    ...inAnyCase("Evidence that arrives from now on is kept under a weaker retention"),
    none: "Evidence that arrives from now on is under no mode of retention by default",
  },
  replication: {
    broader: "Evidence is no longer copied",
    unknown: "Evidence is copied to another bucket",
  },
  ...worse({
    objectLock: "Evidence is no longer write-once",
    versioning: "Evidence can be overwritten for good",
    publicAccessBlock: "Evidence can be opened to the public",
    ownership: "Access control lists decide over evidence again",
    acl: "Evidence is open to others by its access control list",
    replicationTo: "Evidence is copied to another account",
    expiration: "Evidence is deleted by itself after a time",
    expirationRules: "More evidence is deleted by itself, or sooner",
    noncurrentExpiration: "Earlier versions of evidence are deleted by themselves after a time",
    noncurrentRules: "More earlier versions of evidence are deleted by themselves, or sooner",
    events: "Nobody is told of new evidence any more",
    managed: "The bucket ends",
  }),
};

// only weaker settings have a meaning
function worse(sentences: { readonly [control: string]: string }): typeof SETTING_MEANINGS {
  return Object.fromEntries(Object.entries(sentences).map(([control, words]) => [control, inAnyCase(words)]));
}

function inAnyCase(words: string): { readonly [verdict: string]: string } {
  const unknown = `It is unknown whether ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  return { broader: words, irreversible: words, unknown };
}

/**
 * Which objects of a stack are evidence: those in buckets that have, had or may have Object Lock. If no bucket has it,
 * every bucket counts, because somebody else may set it.
 */
export function evidenceOf(settings: readonly Setting[]): IsEvidence {
  const names = evidenceBuckets(settings);
  return (arn) => {
    const bucket = /^arn:[^:]*:s3:::([^/]*)/.exec(arn)?.[1] ?? (/^[*?]+$/.test(arn) ? "*" : undefined);
    if (bucket === undefined) return false;
    return names.length === 0 || names.some((name) => matchesGlob(bucket, name));
  };
}

/** Names of the buckets with evidence; empty if every bucket counts. */
export function evidenceBuckets(settings: readonly Setting[]): readonly string[] {
  const locked = settings.filter(({ control, value, subject }) => {
    return subject.kind === "bucket" && control.name === "objectLock" && value !== false;
  });
  return [...new Set(locked.map(({ subject }) => subject.name))];
}
