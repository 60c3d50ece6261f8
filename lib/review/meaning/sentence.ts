import { EVERYTHING, NOT_DENIED } from "../../catalog/meanings";
import type { PlacedPolicy } from "../../stack";
import { whenWords } from "../condition-words";
import { gainerOf, type Gainer } from "../gainer";
import type { Change, ControlChange, GrantChange } from "../types";

/**
 * What a row means, as a sentence that stands before it: `role auditor can now delete evidence and lift legal holds.`
 * @param meanings as `meaningsOf` gives them; empty without any
 * @param managed policies of AWS, which the sentence calls by their names. @default none
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
  // the name of the policy first: whoever reads no further has read that
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

// whoever is still denied a part does not do everything
function inPart(meaning: string, { asBefore }: GrantChange): string {
  return meaning === EVERYTHING && asBefore !== undefined ? NOT_DENIED : meaning;
}

const OWN = ", if their own policies allow it";

const OTHERS = ", if other policies of theirs allowed it";

/** What keeps evidence where deletion is allowed; empty where it is not about that, or no Object Lock is there. */
export function lockSentence(change: Change, meanings: readonly string[], isLocked: boolean): string {
  const deletes = change.kind === "grant" && change.verdict === "broader" && meanings.includes("delete evidence");
  return deletes && isLocked ? LOCKED : "";
}

const LOCKED = "Object Lock still protects versions under a legal hold, or under retention that is not bypassed.";

/**
 * What a row says of what its actions would amount to elsewhere, or with other values; empty where there is nothing to say.
 */
export function asBeforeSentence(change: Change): string {
  if (change.kind !== "grant" || change.asBefore === undefined) return "";
  const way = change.verdict === "narrower" ? "less" : "more";
  const { key } = gainerOf(change);
  const they = /^(?:role|user|group) \S* ?\S+$/.test(key) ? "It" : "They";
  return `${they} can ${list(change.asBefore)} no ${way} than before.`;
}

// what a policy grants that is not in the stack has no other name
function policySentence({ verdict, principal, before, after }: GrantChange, policy: string): string {
  if (verdict !== "unknown" || (before === undefined) === (after === undefined)) return "";
  const may = after === undefined ? "may have lost" : "may now have";
  return `AWS's policy ${policy}: ${principal} ${may} what it grants.`;
}

// where copies go: only what this change adds
function withDestination(meaning: string, { control, before, after }: ControlChange): string {
  if (control !== "replicationTo" || !Array.isArray(after)) return meaning;
  const old: readonly unknown[] = Array.isArray(before) ? before : [];
  const added = after.filter((one) => !old.includes(one)).map(placeWords);
  return added.length === 0 ? meaning : meaning.replace("another account", list(added));
}

// as the reader of replication writes it: the ARN, the account, and whether it owns the copies
function placeWords(text: string): string {
  const [, bucket, account, more = ""] =
    /^(?:arn:[\w-]+:s3:::)?(\S+) of (account \d{12}|an account that is not named)(.*)$/.exec(text) ?? [];
  return bucket === undefined ? text : `${account}, bucket ${bucket}${more}`;
}

// the condition itself follows in the row; of a denial it says when it is denied
function conditionOf({ effect, condition, plane }: GrantChange): string {
  if (effect === "Deny" || condition === "") return "";
  const when = plane === "AWS" ? whenWords(condition) : "";
  return when === "" || when.length > SHORT ? ", under conditions" : when;
}

const SHORT = 70;

// a comma ends what stands between two
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

/** Names of policies that AWS itself keeps, such as `AdministratorAccess`, by the address that gives one to somebody. */
type ManagedPolicies = ReadonlyMap<string, string>;

/** The policies of AWS among those of roles, users and groups; not where one address gives several policies. */
export function managedPolicies(policies: readonly PlacedPolicy[]): ManagedPolicies {
  const names = new Map<string, Set<string | undefined>>();
  for (const { source, managed } of policies) names.set(source, (names.get(source) ?? new Set()).add(managed));
  return new Map(
    [...names].flatMap(([source, [name, ...others]]) => {
      return name === undefined || others.length > 0 ? [] : [[source, name] as const];
    }),
  );
}

/** The policy of AWS that a row comes from; undefined where it is none. */
function managedPolicyOf({ grantKind, effect, source }: GrantChange, managed: ManagedPolicies): string | undefined {
  // a statement's name follows the address
  return grantKind === "identity" && effect === "Allow" ? managed.get(source.split(" ")[0]!) : undefined;
}
