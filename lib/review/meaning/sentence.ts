import { EVERYTHING, NOT_DENIED } from "../../catalog/meanings";
import type { PlacedPolicy } from "../../stack";
import { whenWords } from "../condition-words";
import { gainerOf, type Gainer } from "../gainer";
import type { Change, ControlChange, GrantChange } from "../types";

/**
 * The meanings of a row as a sentence before it: `role auditor can now delete evidence and lift legal holds.`
 * @param meanings of `meaningsOf`; empty for none
 * @param managed AWS managed policies, which the sentence calls by name. @default none
 */
export function meaningSentence(
  change: Change,
  meanings: readonly string[],
  managed: ManagedPolicies = new Map(),
): string {
  if (change.kind === "control") {
    return meanings.length === 0 ? "" : `${withDestination(meanings.join(". "), change)}.`;
  }
  const policy = managedPolicyOf(change, managed);
  if (meanings.length === 0) return policy === undefined ? "" : policySentence(change, policy);
  const { words, ifAllowed } = whoOf(change);
  // the name of the policy comes first, for whoever reads no further
  const who = policy === undefined ? words : `AWS's policy ${policy}: ${words}`;
  const { verdict, untold = [] } = change;
  const decided = meanings.filter((one) => !untold.includes(one)).map((one) => inPart(one, change));
  const open = list(meanings.filter((one) => untold.includes(one)));
  if (verdict === "unknown" || decided.length === 0) {
    const way =
      verdict === "unknown" && change.after === undefined && change.before !== undefined ? "no longer" : "now";
    return `${who} may ${way} be able to ${list(meanings)}: this is unknown.`;
  }
  const way = verdict === "narrower" ? "no longer" : "now";
  const rest = open === "" ? "" : ` Whether also to ${open} is unknown.`;
  return `${who} can ${way} ${list(decided)}${conditionOf(change)}${ifAllowed ? (verdict === "narrower" ? OTHERS : OWN) : ""}.${rest}`;
}

// a principal that is still denied a part can do only some of it
function inPart(meaning: string, { asBefore }: GrantChange): string {
  return meaning === EVERYTHING && asBefore !== undefined ? NOT_DENIED : meaning;
}

const OWN = ", if their own policies allow it";

const OTHERS = ", if other policies of theirs allowed it";

/** Protection by Object Lock if deletion is allowed; empty for other rows, and without Object Lock. */
export function lockSentence(change: Change, meanings: readonly string[], isLocked: boolean): string {
  const deletes = change.kind === "grant" && change.verdict === "broader" && meanings.includes("delete evidence");
  return deletes && isLocked ? LOCKED : "";
}

const LOCKED = "Object Lock still protects versions under a legal hold, or under retention that is not bypassed.";

/** What else it takes to read what a customer managed key encrypts; empty for other rows. */
export function keySentence({ kind, verdict }: Change, meanings: readonly string[], hasOwnKey: boolean): string {
  const reads = kind === "grant" && verdict === "broader" && meanings.some((one) => READS.includes(one));
  return reads && hasOwnKey && !meanings.includes("decrypt with a key") ? DECRYPTS : "";
}

const READS = ["read evidence", "copy evidence elsewhere"];

const DECRYPTS =
  "What a customer managed key encrypts can be read only by whoever may also use kms:Decrypt with that key.";

/** What the actions of a row would mean elsewhere, or with other values; empty if there is nothing to add. */
export function asBeforeSentence(change: Change): string {
  if (change.kind !== "grant" || change.asBefore === undefined) return "";
  const way = change.verdict === "narrower" ? "less" : "more";
  const { key } = gainerOf(change);
  const they = /^(?:role|user|group) \S* ?\S+$/.test(key) ? "It" : "They";
  return `${they} can ${list(change.asBefore)} no ${way} than before.`;
}

// the content of a policy that is not in the stack can only be called by the policy's name
function policySentence({ verdict, principal, before, after }: GrantChange, policy: string): string {
  if (verdict !== "unknown" || (before === undefined) === (after === undefined)) return "";
  const may = after === undefined ? "may have lost" : "may now have";
  return `AWS's policy ${policy}: ${principal} ${may} what it grants.`;
}

// only the destinations that this change adds
function withDestination(meaning: string, { control, before, after }: ControlChange): string {
  if (control !== "replicationTo" || !Array.isArray(after)) return meaning;
  const old: readonly unknown[] = Array.isArray(before) ? before : [];
  const added = after.filter((one) => !old.includes(one)).map(placeWords);
  return added.length === 0 ? meaning : meaning.replace("another account", list(added));
}

// parses the text of the replication setting: ARN, account, and whether it owns the copies
function placeWords(text: string): string {
  const [, bucket, account, more = ""] =
    /^(?:arn:[\w-]+:s3:::)?(\S+) of (account \d{12}|an account that is not named)(.*)$/.exec(text) ?? [];
  return bucket === undefined ? text : `${account}, bucket ${bucket}${more}`;
}

// the row contains the condition; the condition of a Deny says when it is denied
function conditionOf({ effect, condition, plane }: GrantChange): string {
  if (effect === "Deny" || condition === "") return "";
  const when = plane === "AWS" ? whenWords(condition) : "";
  return when === "" || when.length > SHORT ? ", under conditions" : when;
}

const SHORT = 70;

// closes an inserted phrase with a comma
function whoOf(change: GrantChange): Pick<Gainer, "words" | "ifAllowed"> {
  const { words, ifAllowed } = gainerOf(change);
  if (words === "everyone") return { words: "Everyone" };
  const isOpen = words.includes(", ") && change.effect === "Deny";
  return { words: isOpen ? `${words},` : words, ...(ifAllowed && { ifAllowed }) };
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** AWS managed policies, such as `AdministratorAccess`, by the address of their attachment. */
type ManagedPolicies = ReadonlyMap<string, string>;

/** The AWS managed policies of roles, users and groups; without addresses that attach several policies. */
export function managedPolicies(policies: readonly PlacedPolicy[]): ManagedPolicies {
  const names = new Map<string, Set<string | undefined>>();
  for (const { source, managed } of policies) names.set(source, (names.get(source) ?? new Set()).add(managed));
  return new Map(
    [...names].flatMap(([source, [name, ...others]]) => {
      return name === undefined || others.length > 0 ? [] : [[source, name] as const];
    }),
  );
}

/** The AWS managed policy that a row comes from, if any. */
function managedPolicyOf({ grantKind, effect, source }: GrantChange, managed: ManagedPolicies): string | undefined {
  // the address comes first, then the Sid
  return grantKind === "identity" && effect === "Allow" ? managed.get(source.split(" ")[0]!) : undefined;
}
