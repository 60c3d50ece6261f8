import { isDeepStrictEqual } from "node:util";
import {
  movesBetween,
  renamesOf,
  UNKNOWN_ACCOUNT,
  unreadTypes,
  withForgotten,
  withMovedBlocks,
  withMoves,
  type Rename,
  type Stack,
} from "../../stack";
import { RISKS, worstVerdict } from "../common/severity";
import { deployerChange } from "../deployer";
import { evidenceBuckets, evidenceOf } from "../meaning";
import type { Change, Drift, Review, StackReview } from "../types";
import { aliasChanges } from "./alias-changes";
import { controlChanges } from "./control-changes";
import { remadeChanges, undoneChanges } from "./destroy-changes";
import { AccountDigits } from "./digits";
import { endingChanges } from "./ending-changes";
import { asRenamed, foldRenames } from "./fold-renames";
import { genesysChanges } from "./genesys-changes";
import { ignoredChanges, leftChanges } from "./kept-values";
import { Searches } from "./known-searches";
import { lockOutChanges } from "./lockout-changes";
import { managedPolicies } from "./managed-policies";
import { exemptedUsers, reassignedNames, removedAliases } from "./name-changes";
import { organizationChanges, type Bound } from "./organization-changes";
import { OtherStacks } from "./other-stacks";
import { placeChanges } from "./place-changes";
import { policyChanges } from "./policy-changes";
import { readOutputs } from "./read-outputs";
import { reading, type Reading } from "./reading";
import { remainderChanges } from "./remainder-changes";
import { sideOf } from "./side";
import { withoutUnaskedKeys, withoutUnusedKeys } from "./unused-keys";
import { withMeaning } from "./with-meaning";

/**
 * Compares a stack with what it was.
 * @param was undefined for a stack that is new
 * @param after undefined for a stack that is gone
 * @param searches the same for all stacks of a review, so that a change that many of them share is looked into once
 */
export function reviewStack(was: Stack | undefined, after: Stack | undefined, searches = new Searches()): StackReview {
  const name = (after ?? was)?.name ?? "";
  const status = was === undefined ? "added" : after === undefined ? "removed" : "changed";
  // two garbled texts are no stack that stayed as it was
  const text = was?.text;
  const isSame = text !== undefined && text === after?.text;
  if (was && isSame && isDeepStrictEqual(was.beside ?? [], after.beside ?? [])) return was.format && unchanged(name);
  const moves = was && after ? movesBetween(was, after) : new Map<string, string>();
  const before = was && withMoves(withMovedBlocks(was, moves), moves);
  const kept = before && after ? withForgotten(before, after) : after;
  const [old, now] = [before && reading(before), kept && reading(kept)];
  const all = rowsOf(name, old, now, searches);
  const renames = before && after ? renamesOf(before, after) : [];
  const rows = renames.length === 0 ? all : withRenames(name, renames, all, before!, kept!, searches);
  const changes = withMeaning(ranked([...rows, ...undoneChanges(name, before, kept, renames)]), old, now);
  const byHand = was?.found && reviewStack({ ...was, found: undefined }, was.found, searches).changes;
  const review: StackReview = {
    name,
    status,
    ...(byHand && byHand.length > 0 && { drift: driftOf(byHand, changes) }),
    verdict: worstVerdict(changes.map(({ verdict }) => verdict)),
    changes,
    deployer: deployerChange(old?.deployer, now?.deployer),
    notCompared: notCompared(before, after),
  };
  const { inventories } = searches;
  if (before) Object.defineProperty(review, "before", { get: inventories.later(before), enumerable: true });
  if (after) Object.defineProperty(review, "after", { get: inventories.later(after), enumerable: true });
  return review;
}

function rowsOf(
  name: string,
  old: Reading | undefined,
  now: Reading | undefined,
  searches: Searches,
): readonly Change[] {
  const [before, after] = [old?.stack, now?.stack];
  const rows = [
    ...changesOf(name, old, now, searches),
    ...placeChanges(name, before, after),
    ...remainderChanges(name, old, now, searches.others),
    ...leftChanges(name, old, now),
    ...ignoredChanges(name, old, now),
    ...readOutputs(name, before, after, searches.others),
  ];
  const ended = [...rows, ...endingChanges(name, before, after, rows)];
  return [...ended, ...remadeChanges(name, before, after, ended)];
}

function withRenames(
  name: string,
  renames: readonly Rename[],
  all: readonly Change[],
  before: Stack,
  after: Stack,
  { others }: Searches,
): readonly Change[] {
  const [was, is] = asRenamed(before, after, renames);
  return foldRenames(name, renames, all, rowsOf(name, reading(was), reading(is), new Searches(others)));
}

/** The review of a stack whose text is as it was. */
export function unchanged(name: string): StackReview {
  return {
    name,
    status: "same",
    verdict: "same",
    changes: [],
    deployer: deployerChange(undefined, undefined),
    notCompared: [],
  };
}

/** Puts the reviews of stacks together. */
export function reviewOf(stacks: readonly StackReview[]): Review {
  const sorted = [...stacks].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { verdict: worstVerdict(sorted.map(({ verdict }) => verdict)), stacks: sorted };
}

/**
 * Compares two outputs, stack by stack, by their names.
 * @param onStack called before each stack with how many are done, of how many
 * @default onStack nothing is told
 * @public
 */
export function reviewStacks(
  before: readonly Stack[],
  after: readonly Stack[],
  onStack?: (done: number, all: number) => void,
): Review {
  const old = new Map(before.map((stack) => [stack.name, stack]));
  const now = new Map(after.map((stack) => [stack.name, stack]));
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const searches = new Searches(names.length > 1 ? new OtherStacks(before, after) : undefined);
  return reviewOf(
    names.map((name, i) => {
      onStack?.(i, names.length);
      return reviewStack(old.get(name), now.get(name), searches);
    }),
  );
}

function changesOf(
  name: string,
  old: Reading | undefined,
  now: Reading | undefined,
  searches: Searches,
): readonly Change[] {
  const accounts = [old?.access.account, now?.access.account];
  const known = accounts.find((account) => account !== undefined && account !== UNKNOWN_ACCOUNT);
  const digits = new AccountDigits(known === undefined ? {} : { [UNKNOWN_ACCOUNT]: known });
  const home = digits.of(now?.access.account ?? old?.access.account ?? UNKNOWN_ACCOUNT);
  const access = now && withoutUnusedKeys(now.access, now.stack, old?.access);
  const [before, after] = [sideOf(old?.access, digits, home), sideOf(access, digits, home)];
  // what only the configuration shows cannot be held against a plan or a state
  const shared = old === undefined || now === undefined || old.format === now.format;
  const shown = (side: Reading | undefined) =>
    side === undefined
      ? []
      : withoutUnaskedKeys(side, searches.others).filter(({ control }) => shared || control.written !== true);
  const settings = [...(old?.settings ?? []), ...(now?.settings ?? [])];
  const isEvidence = evidenceOf(settings);
  const evidence = {
    buckets: evidenceBuckets(settings).map((bucket) => digits.inText(`arn:${after.partition}:s3:::${bucket}`)),
    is: (arn: string) => isEvidence(digits.restore(arn)),
  };
  const grants = policyChanges(name, before, after, digits, searches, [], evidence);
  const trusts = grants.filter(({ grantKind, verdict }) => grantKind === "trust" && verdict !== "narrower");
  return [
    ...grants,
    ...aliasChanges(name, { side: before, stack: old?.stack }, { side: after, stack: now?.stack }, digits),
    ...organizationChanges(name, boundBy(old), boundBy(now), digits),
    ...lockOutChanges(name, before, after, digits),
    ...genesysChanges(name, old?.genesys ?? [], now?.genesys ?? [], old?.stack, now?.stack),
    ...controlChanges(name, shown(old), shown(now), ownersOf(trusts)),
    ...reassignedNames(name, shown(old), shown(now)),
    ...removedAliases(name, old, now, searches.others),
    ...exemptedUsers(name, old, now, digits, searches.others),
    ...managedPolicies(name, old, now, { side: after, digits, searches, reported: grants }),
  ];
}

function boundBy(reading: Reading | undefined): Bound | undefined {
  if (reading === undefined) return undefined;
  const { organization: policies, account: home, partition } = reading.access;
  return { policies, home, partition };
}

function ownersOf(trusts: readonly { readonly resources: readonly string[] }[]): ReadonlySet<string> {
  return new Set(trusts.flatMap(({ resources }) => resources));
}

const BY_VERDICT = { irreversible: -8, broader: 0, unknown: 1, narrower: 2 } as const;

function ranked(changes: readonly Change[]): readonly Change[] {
  const rank = ({ verdict, risk }: Change) =>
    (verdict === "narrower" ? 10 : 0) + RISKS.indexOf(risk) * 2 + BY_VERDICT[verdict] / 4;
  // what somebody gains stands together
  const about = (change: Change) => {
    const subject =
      change.kind === "grant" ? change.principal.replace(/ of \d{12}$/, "") : `${change.subject} ${change.control}`;
    return `${subject} ${change.fingerprint}`;
  };
  return [...changes].sort((a, b) => rank(a) - rank(b) || (about(a) < about(b) ? -1 : 1));
}

function notCompared(before: Stack | undefined, after: Stack | undefined): StackReview["notCompared"] {
  const [was, is] = [before && unreadTypes(before), after && unreadTypes(after)];
  const types = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort();
  return types.map((type) => ({ type, count: Math.max(was?.get(type) ?? 0, is?.get(type) ?? 0) }));
}

/**
 * What was changed outside of Terraform since the last apply.
 * @param byHand rows of what the last apply left against what is there now
 * @param planned rows of what the last apply left against what is planned
 */
function driftOf(byHand: readonly Change[], planned: readonly Change[]): readonly Drift[] {
  const kept = new Set(planned.map(({ fingerprint }) => fingerprint));
  return byHand.map((change) => ({ change, stays: kept.has(change.fingerprint), counts: counts(change) }));
}

// what exports or the tagging of what is to be held go on by: a client that is off, or a credential that is gone, ends them
const EXPORTS_NEED = new Set(["clientActive", "credentialTarget", "triggerTarget"]);

// it widened access, weakened a protection, or may have stopped exports: evidence may have been touched or missed meanwhile
function counts(change: Change): boolean {
  if (change.verdict !== "narrower") return true;
  if (change.kind === "control") return EXPORTS_NEED.has(change.control);
  // a denial takes from the stack's own what the stack gives, where nothing had to be assumed of who asks
  return change.effect === "Allow" || change.witness?.assumption === "";
}
