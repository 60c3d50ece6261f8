import { matchesGlob } from "../../core";
import { listOf, statementsOf, type Statement } from "../policy-parts";
import type { ControlChange } from "../types";
import { fingerprintOf } from "../common/fingerprint";
import { accountOfOwner } from "./policies-for";
import type { Held, Side } from "./side";

/** Control of the rows about what nobody can do any more. */
export const LOCK_OUT = "lockOut";

interface Watch {
  /** What is lost when nobody may do any of the actions. */
  readonly loses: string;
  readonly actions: readonly string[];
  /** What the actions are about: texts that a denial has to take in, each by one statement. */
  readonly about: (owner: string) => readonly string[];
  /** Whether only callers of the owner's account can do it, whatever a policy says. */
  readonly homeOnly?: true;
}

// a pattern that takes in both takes in every key: no pattern is written for them
const anyObject = (bucket: string) => [`${bucket}/\u0001`, `${bucket}/\u0001\u0001`];
const itself = (owner: string) => [owner];

const BUCKET: readonly Watch[] = [
  {
    actions: ["s3:PutBucketPolicy", "s3:DeleteBucketPolicy"],
    loses: "nobody can change the bucket's policy any more; only the root user of the account can delete it",
    about: itself,
    homeOnly: true,
  },
  {
    actions: ["s3:PutObjectLegalHold"],
    loses: "nobody can lift a legal hold any more: there is no custodian",
    about: anyObject,
  },
];
const KEY: readonly Watch[] = [
  {
    actions: ["kms:PutKeyPolicy"],
    loses: "nobody can change the key's policy any more, the root user included",
    about: itself,
    homeOnly: true,
  },
];

/** A row for each thing that somebody could do before, and that nobody can take back or do any more. */
export function lockOutChanges(stack: string, before: Side, after: Side): readonly ControlChange[] {
  return [...after.resources].flatMap(([owner, held]) => {
    const watched = watchedOf(owner);
    if (watched.length === 0 || held.unknown.length > 0) return [];
    const was = before.resources.get(owner);
    const account = accountOfOwner(owner, after, before);
    return watched.flatMap((watch) => {
      const out = (document: Held["document"]) => isLockedOut(watch, owner, account, statementsOf(document));
      // nobody could before
      if (!out(held.document) || (was !== undefined && out(was.document))) return [];
      return [row(stack, owner, held.policies[0]?.source ?? owner, watch)];
    });
  });
}

// who is stopped at an access point goes by the bucket's name
function watchedOf(owner: string): readonly Watch[] {
  if (/^arn:[^:]*:s3:::[^/]+$/.test(owner)) return BUCKET;
  return owner.split(":")[2] === "kms" ? KEY : [];
}

function isLockedOut(watch: Watch, owner: string, account: string, statements: readonly Statement[]): boolean {
  const { actions, about, homeOnly } = watch;
  const texts = about(owner);
  const all = homeOnly === true ? ["*", account, rootOf(owner, account)] : ["*"];
  const denied = actions.every((action) =>
    statements.some((one) => deniesEach(one, all) && takesIn(one, action) && isAbout(one, texts)),
  );
  // a key obeys its own policy only
  const granted = statements.some((one) => one.Effect === "Allow" && actions.some((action) => takesIn(one, action)));
  return denied || (watchedOf(owner) === KEY && !granted);
}

function rootOf(owner: string, account: string): string {
  return `arn:${owner.split(":")[1]}:iam::${account}:root`;
}

// a condition on what is asked, and none on who asks
const OF_THE_REQUEST = /^s3:object-lock-/i;

function deniesEach({ Effect, Principal, Condition = {} }: Statement, all: readonly string[]): boolean {
  const named = typeof Principal === "object" ? listOf<string>(Principal["AWS"] ?? []) : [];
  const everybody = Principal === "*" || named.some((one) => all.includes(one));
  const keys = Object.values(Condition).flatMap((one) => Object.keys(one));
  return Effect === "Deny" && everybody && keys.every((key) => OF_THE_REQUEST.test(key));
}

function takesIn({ Action, NotAction }: Statement, action: string): boolean {
  if (Action !== undefined) return listOf(Action).some((one) => matches(one, action));
  return NotAction !== undefined && !listOf(NotAction).some((one) => matches(one, action));
}

function matches(pattern: string, action: string): boolean {
  return matchesGlob(pattern.toLowerCase(), action.toLowerCase());
}

function isAbout({ Resource, NotResource }: Statement, texts: readonly string[]): boolean {
  if (Resource !== undefined) {
    return listOf(Resource).some((pattern) => texts.every((text) => matchesGlob(pattern, text)));
  }
  // whatever is left out of a part of the objects may be asked about
  const start = texts[0]!.replace(/\u0001$/, "");
  return NotResource !== undefined && !listOf(NotResource).some((pattern) => mayTakeIn(pattern, start));
}

function mayTakeIn(pattern: string, start: string): boolean {
  const [head = ""] = pattern.split(/[*?]/);
  return (
    pattern === start ||
    (start.endsWith("/") && pattern.startsWith(start)) ||
    (head !== pattern && start.startsWith(head))
  );
}

function row(stack: string, owner: string, source: string, { loses }: Watch): ControlChange {
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, LOCK_OUT, owner, loses]),
    verdict: "irreversible",
    risk: "protection",
    summary: `${owner}: ${loses}.`,
    stack,
    source,
    subject: owner,
    control: LOCK_OUT,
    label: "Locked out",
    before: false,
    after: true,
    shownBefore: "somebody could",
    shownAfter: "nobody can",
  };
}
