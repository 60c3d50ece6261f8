import { findAction } from "../catalog";
import { matchesGlob } from "../core";
import { listOf, type Statement } from "../policy";
import { MEANINGS } from "../catalog/meanings";

const MOST_ACTIONS = 6;
const MOST_MEANINGS = 4;

/**
 * What a Deny no longer protects after an exemption, in one sentence: its actions, and their meaning.
 * @param statement the Deny, or the part of it that is changed
 * @param where who is exempted, as it follows the actions: `to the exporter`
 */
export function lossOf({ Action, NotAction, Resource, NotResource }: Statement, where: string): string {
  const all = listOf(Action);
  const said =
    NotAction === undefined
      ? listed(all, MOST_ACTIONS)
      : `actions other than ${listed(listOf(NotAction), MOST_ACTIONS)}`;
  const denies = (action: string): boolean =>
    NotAction === undefined
      ? all.some((one) => takesIn(one, action))
      : !listOf(NotAction).some((one) => takesIn(one, action));
  const meant = MEANINGS.filter(
    ({ actions, under }) =>
      under === undefined && actions.some((one) => isOfAws(one) && denies(one) && isAbout(one, listOf(Resource))),
  );
  const apart = NotResource === undefined ? "" : " outside of its exceptions";
  const words =
    meant.length === 0
      ? ""
      : ` (${listed(
          meant.map(({ can }) => can),
          MOST_MEANINGS,
        )})`;
  return `It then no longer denies ${said}${words}${apart} ${where}.`;
}

function listed(words: readonly string[], most: number): string {
  return words.length <= most ? words.join(", ") : `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
}

function isOfAws(action: string): boolean {
  return action.split(":").length === 2;
}

// actions on objects only do not affect the bucket, and vice versa
function isAbout(action: string, resources: readonly string[]): boolean {
  const types = findAction(action)?.resourceTypes ?? [];
  const names = resources.map((arn) => /^arn:[^:]*:s3:::(.*)$/.exec(arn)?.[1]);
  if (names.length > 0 && names.every((name) => name?.includes("/"))) return types.includes("object");
  const areBuckets = names.length > 0 && names.every((name) => name !== undefined && !/[/*?]/.test(name));
  return areBuckets ? types.includes("bucket") : true;
}

function takesIn(pattern: string, action: string): boolean {
  return isOfAws(action) && matchesGlob(pattern.toLowerCase(), action.toLowerCase());
}
