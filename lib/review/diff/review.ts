import {
  contestedPolicies,
  exposedOutputs,
  genesysAccess,
  readAccess,
  readSettings,
  UNKNOWN_ACCOUNT,
  type Access,
  type GenesysGrant,
  type Setting,
  type Stack,
  unreadTypes,
  withMoves,
} from "../../stack";
import { awsRows, controlRow, deployerInventory, genesysRows } from "../inventory";
import { evidenceOf, managedPolicies, meaningSentence, meaningsOf } from "../meaning";
import type {
  Change,
  DeployerChange,
  DeployerInventory,
  Inventory,
  Review,
  ReviewVerdict,
  StackReview,
} from "../types";
import { aliasChanges } from "./alias-changes";
import { controlChanges } from "./control-changes";
import { driftOf } from "./drift";
import { AccountDigits } from "./digits";
import { genesysChanges } from "./genesys-changes";
import { endingChanges } from "./ending-changes";
import { goneChanges } from "./gone-changes";
import { lockOutChanges } from "./lockout-changes";
import { Searches } from "./known-searches";
import { organizationChanges, type Bound } from "./organization-changes";
import { policyChanges } from "./policy-changes";
import { remainderChanges } from "./remainder-changes";
import { sideOf } from "./side";

/** Everything that is read of one stack. */
interface Reading {
  readonly stack: Stack;
  readonly access: Access;
  readonly genesys: readonly GenesysGrant[];
  readonly format: Stack["format"];
  readonly settings: readonly Setting[];
  readonly deployer: DeployerInventory;
}

function reading(stack: Stack): Reading {
  const access = readAccess(stack);
  const genesys = genesysAccess(stack);
  const settings = [...readSettings(stack), ...contestedPolicies(access), ...exposedOutputs(stack)];
  return { stack, access, genesys, format: stack.format, settings, deployer: deployerInventory(stack, genesys) };
}

/** Who may do what by a stack, what bounds it, and what its deployer needs and gains. */
export function inventoryOf(stack: Stack): Inventory {
  const { access, genesys, settings, deployer } = reading(stack);
  const grants = [...genesysRows(genesys), ...awsRows(access)];
  return { stack: stack.name, format: stack.format, grants, controls: settings.map(controlRow), deployer };
}

// few formats need the words of a stack: it is read again for them, since to keep what was read of many takes room
function inventoryLater(stack: Stack): () => Inventory {
  return () => {
    let found = recent.get(stack);
    if (found === undefined) {
      found = inventoryOf(stack);
      for (const [oldest] of recent) if (recent.size >= AT_A_TIME) recent.delete(oldest);
      recent.set(stack, found);
    }
    return found;
  };
}

/** Inventories that are kept: those of the two sides that somebody looks at. */
const AT_A_TIME = 2;
const recent = new Map<Stack, Inventory>();

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
  if (was?.text !== undefined && was.text === after?.text) return was.format && unchanged(name);
  const before = was && after ? withMoves(was, after.moved) : was;
  const [old, now] = [before && reading(before), after && reading(after)];
  const told = [
    ...changesOf(name, old, now, searches),
    ...endingChanges(name, before, after),
    ...remainderChanges(name, before, after),
  ];
  const changes = withMeaning(ranked([...told, ...goneChanges(name, before, after, told)]), old, now);
  const byHand = was?.found && reviewStack({ ...was, found: undefined }, was.found, searches).changes;
  const review: StackReview = {
    name,
    status,
    ...(byHand && byHand.length > 0 && { drift: driftOf(byHand, changes) }),
    verdict: verdictOf(changes.map(({ verdict }) => verdict)),
    changes,
    deployer: deployerChange(old?.deployer, now?.deployer),
    notCompared: notCompared(before, after),
  };
  if (before) Object.defineProperty(review, "before", { get: inventoryLater(before), enumerable: true });
  if (after) Object.defineProperty(review, "after", { get: inventoryLater(after), enumerable: true });
  return review;
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
  return { verdict: verdictOf(sorted.map(({ verdict }) => verdict)), stacks: sorted };
}

/** Compares two outputs, stack by stack, by their names. */
export function reviewStacks(before: readonly Stack[], after: readonly Stack[]): Review {
  const old = new Map(before.map((stack) => [stack.name, stack]));
  const now = new Map(after.map((stack) => [stack.name, stack]));
  const searches = new Searches();
  return reviewOf(
    [...new Set([...old.keys(), ...now.keys()])].map((name) => reviewStack(old.get(name), now.get(name), searches)),
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
  const [before, after] = [sideOf(old?.access, digits, home), sideOf(now?.access, digits, home)];
  // what only the configuration shows cannot be held against a plan or a state
  const shared = old === undefined || now === undefined || old.format === now.format;
  const shown = ({ settings }: Pick<Reading, "settings"> = NO_SETTINGS) =>
    shared ? settings : settings.filter(({ control }) => control.written !== true);
  const grants = policyChanges(name, before, after, digits, searches);
  const trusts = grants.filter(({ grantKind, verdict }) => grantKind === "trust" && verdict !== "narrower");
  return [
    ...grants,
    ...aliasChanges(name, { side: before, stack: old?.stack }, { side: after, stack: now?.stack }, digits),
    ...organizationChanges(name, boundBy(old), boundBy(now), digits),
    ...lockOutChanges(name, before, after),
    ...genesysChanges(name, old?.genesys ?? [], now?.genesys ?? []),
    ...controlChanges(name, shown(old), shown(now), ownersOf(trusts)),
  ];
}

function boundBy(reading: Reading | undefined): Bound | undefined {
  if (reading === undefined) return undefined;
  const { organization: policies, account: home, partition } = reading.access;
  return { policies, home, partition };
}

// what a row means depends on what is evidence on either side
function withMeaning(
  changes: readonly Change[],
  old: Reading | undefined,
  now: Reading | undefined,
): readonly Change[] {
  const isEvidence = evidenceOf([...(old?.settings ?? []), ...(now?.settings ?? [])]);
  const managed = managedPolicies([old, now].flatMap((side) => [...(side?.access.identities.values() ?? [])].flat()));
  return changes.map((change) => {
    const meanings = meaningsOf(change, isEvidence);
    const meaning = meaningSentence(change, meanings, managed);
    return { ...change, ...(meanings.length > 0 && { meanings }), ...(meaning !== "" && { meaning }) };
  });
}

const NO_SETTINGS = { settings: [] };

function ownersOf(trusts: readonly { readonly resources: readonly string[] }[]): ReadonlySet<string> {
  return new Set(trusts.flatMap(({ resources }) => resources));
}

const BY_VERDICT = { irreversible: -8, broader: 0, unknown: 1, narrower: 2 } as const;
const BY_RISK = { external: 0, protection: 1, access: 2, setting: 3 } as const;

function ranked(changes: readonly Change[]): readonly Change[] {
  const rank = ({ verdict, risk }: Change) =>
    (verdict === "narrower" ? 10 : 0) + BY_RISK[risk] * 2 + BY_VERDICT[verdict] / 4;
  // what somebody gains stands together
  const about = (change: Change) => {
    const subject = change.kind === "grant" ? change.principal.replace(/ of \d{12}$/, "") : change.subject;
    return `${subject} ${change.fingerprint}`;
  };
  return [...changes].sort((a, b) => rank(a) - rank(b) || (about(a) < about(b) ? -1 : 1));
}

function verdictOf(verdicts: readonly ReviewVerdict[]): ReviewVerdict {
  return (["irreversible", "broader", "unknown", "narrower"] as const).find((one) => verdicts.includes(one)) ?? "same";
}

function deployerChange(old: DeployerInventory | undefined, now: DeployerInventory | undefined): DeployerChange {
  const needs = (one: DeployerInventory | undefined) =>
    [...(one?.aws ?? []), ...(one?.genesys ?? [])].flatMap((row) => row.needs.map((need) => `${row.type}: ${need}`));
  const without = (these: readonly string[], those: readonly string[]) => {
    const others = new Set(those);
    return these.filter((one) => !others.has(one));
  };
  const [was, is] = old?.aws === now?.aws && old?.genesys === now?.genesys ? [[], []] : [needs(old), needs(now)];
  return {
    needsMore: without(is, was),
    needsLess: without(was, is),
    gainsMore: without(now?.gains ?? [], old?.gains ?? []),
    gainsLess: without(old?.gains ?? [], now?.gains ?? []),
    byHandMore: without(now?.byHand ?? [], old?.byHand ?? []),
  };
}

function notCompared(before: Stack | undefined, after: Stack | undefined): StackReview["notCompared"] {
  const [was, is] = [before && unreadTypes(before), after && unreadTypes(after)];
  const types = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort();
  return types.map((type) => ({ type, count: Math.max(was?.get(type) ?? 0, is?.get(type) ?? 0) }));
}
