import { whenWords } from "../condition-words";
import type { Change, GrantChange } from "../types";

/**
 * What a row means, as a sentence that stands before it: `role auditor can now delete evidence and lift legal holds.`
 * @param meanings as `meaningsOf` gives them; empty without any
 */
export function meaningSentence(change: Change, meanings: readonly string[]): string {
  if (meanings.length === 0) return "";
  if (change.kind === "control") return `${meanings.join(". ")}.`;
  const what = list(meanings);
  const who = whoOf(change);
  if (change.verdict === "unknown") return `${who} may now be able to ${what}: it cannot be told.`;
  return `${who} can ${change.verdict === "narrower" ? "no longer" : "now"} ${what}${conditionOf(change)}.`;
}

// the condition itself follows in the row; of a denial it says when it is denied
function conditionOf({ effect, condition, plane }: GrantChange): string {
  if (effect === "Deny" || condition === "") return "";
  const when = plane === "AWS" ? whenWords(condition) : "";
  return when === "" || when.length > SHORT ? ", under conditions" : when;
}

const SHORT = 70;

// a denial names whom it is for; who is free of it now is whoever the request was made by
function whoOf({ effect, principal, witness }: GrantChange): string {
  if (effect === "Allow") return principal === "everyone" ? "Everyone" : principal;
  const asked = witness?.principal ?? "";
  if (asked === "") return "Somebody";
  if (asked === "anonymous") return "Anybody, without signing in,";
  const [, kind, name] = /^arn:[\w-]+:iam::\d*:(role|user)\/(.+)$/.exec(asked) ?? [];
  // a name that stands for any other
  if (name === "x") return "Others";
  return kind === undefined ? asked : `${kind} ${name}`;
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
