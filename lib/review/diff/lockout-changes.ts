import { matchesGlob } from "../../core";
import { listOf, type Statement } from "../../stack";
import type { ControlChange } from "../types";
import { fingerprintOf } from "../common/fingerprint";
import type { Side } from "./side";

/** Control of the rows about what nobody can do any more. */
export const LOCK_OUT = "lockOut";

interface Watch {
  /** What is lost when nobody may do any of the actions. */
  readonly loses: string;
  readonly actions: readonly string[];
}

const BUCKET: readonly Watch[] = [
  {
    actions: ["s3:PutBucketPolicy", "s3:DeleteBucketPolicy"],
    loses: "nobody can change the bucket's policy any more; only the root user of the account can delete it",
  },
  { actions: ["s3:PutObjectLegalHold"], loses: "nobody can lift a legal hold any more: there is no custodian" },
];
const KEY: readonly Watch[] = [
  { actions: ["kms:PutKeyPolicy"], loses: "nobody can change the key's policy any more, the root user included" },
];

/** A row for each thing that somebody could do before, and that nobody can take back or do any more. */
export function lockOutChanges(stack: string, before: Side, after: Side): readonly ControlChange[] {
  return [...after.resources].flatMap(([owner, held]) => {
    const [, , service] = owner.split(":");
    const watched = service === "s3" ? BUCKET : service === "kms" ? KEY : [];
    if (watched.length === 0 || held.unknown.length > 0) return [];
    const was = before.resources.get(owner);
    return watched.flatMap((watch) => {
      if (!isLockedOut(service!, watch, statementsIn(held.document))) return [];
      // nobody could before
      if (was !== undefined && isLockedOut(service!, watch, statementsIn(was.document))) return [];
      return [row(stack, owner, held.policies[0]?.source ?? owner, watch)];
    });
  });
}

function statementsIn(document: { readonly Statement: unknown }): readonly Statement[] {
  return listOf(document.Statement as Statement | readonly Statement[]);
}

function isLockedOut(service: string, { actions }: Watch, statements: readonly Statement[]): boolean {
  const denied = actions.every((action) => statements.some((one) => deniesEverybody(one, action)));
  // a key obeys its own policy only
  const granted = statements.some((one) => one.Effect === "Allow" && actions.some((action) => takesIn(one, action)));
  return denied || (service === "kms" && !granted);
}

// a condition on what is asked, and none on who asks
const OF_THE_REQUEST = /^s3:object-lock-/i;

function deniesEverybody(statement: Statement, action: string): boolean {
  const { Effect, Principal, Condition = {} } = statement;
  const everybody =
    Principal === "*" || (typeof Principal === "object" && listOf<string>(Principal["AWS"] ?? []).includes("*"));
  const keys = Object.values(Condition).flatMap((one) => Object.keys(one));
  return Effect === "Deny" && everybody && keys.every((key) => OF_THE_REQUEST.test(key)) && takesIn(statement, action);
}

function takesIn({ Action, NotAction }: Statement, action: string): boolean {
  if (Action !== undefined) return listOf(Action).some((one) => matches(one, action));
  return NotAction !== undefined && !listOf(NotAction).some((one) => matches(one, action));
}

function matches(pattern: string, action: string): boolean {
  return matchesGlob(pattern.toLowerCase(), action.toLowerCase());
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
