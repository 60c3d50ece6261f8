import { matchesGlob } from "../../core/glob";
import type { Change, ControlChange, GrantChange } from "../types";
import { EVERYTHING, MEANINGS } from "../../catalog/meanings";
import { SETTING_MEANINGS } from "./setting-meanings";

/** Whether an ARN, which may hold wildcards, can be about evidence. */
export type IsEvidence = (arn: string) => boolean;

/** What a row means, the worst first; empty where the table knows nothing of it. */
export function meaningsOf(change: Change, isEvidence: IsEvidence): readonly string[] {
  if (change.kind === "grant") return grantMeanings(change, isEvidence);
  const { verdict, before = null, after } = change;
  const special =
    verdict === "narrower" && before === null ? "first" : verdict === "broader" && after === null ? "none" : "";
  const meanings = SETTING_MEANINGS[change.control];
  const meaning = meanings?.[special] ?? meanings?.[verdict];
  return meaning === undefined ? [] : [isOfOther(change, isEvidence) ? ofOther(meaning) : meaning];
}

// a setting of a bucket that holds no evidence
function isOfOther({ subject }: ControlChange, isEvidence: IsEvidence): boolean {
  const bucket = /^bucket (\S+)$/.exec(subject)?.[1];
  return bucket !== undefined && !isEvidence(`arn:aws:s3:::${bucket}`);
}

function ofOther(meaning: string): string {
  const words = "what is in this bucket";
  const said = meaning.replace("new evidence", "new objects").replace(/\bevidence\b/i, words);
  return said.charAt(0).toUpperCase() + said.slice(1);
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
  const asked = MEANINGS.find(({ under }) => effect === "Deny" && under?.test(text))?.under;
  return MEANINGS.filter(({ can, on, under, actions: amounting }) => {
    if (under !== asked || asBefore.includes(can)) return false;
    if (places && can === "lift legal holds") return false;
    const held = amounting.filter(isHeld);
    if (held.length === 0) return false;
    return on !== "evidence" || aboutEvidence || held.some(isGenesys);
  }).map(({ can }) => can);
}

// a permission of Genesys Cloud has three parts
function isGenesys(action: string): boolean {
  return action.split(":").length === 3;
}

const ALL_BUT = "all but ";

// a row names actions, patterns of them, or what it leaves out
function covers(said: string, action: string): boolean {
  if (said.startsWith(ALL_BUT)) {
    return !said
      .slice(ALL_BUT.length)
      .split(", ")
      .some((pattern) => matches(pattern, action));
  }
  return matches(said, action);
}

function matches(pattern: string, action: string): boolean {
  return matchesGlob(pattern.toLowerCase(), action.toLowerCase());
}
