import {
  awsInventory,
  deployerInventory,
  genesysAccess,
  genesysInventory,
  readAccess,
  type Access,
  type GenesysGrant,
} from "../access";
import { readControls } from "../control";
import { UNKNOWN_ACCOUNT, type ReviewStack } from "../input";
import type {
  Change,
  DeployerChange,
  DeployerInventory,
  Inventory,
  InventoryControl,
  Review,
  ReviewVerdict,
  StackReview,
} from "../types";
import { controlChanges } from "./control-changes";
import { AccountDigits } from "./digits";
import { genesysChanges } from "./genesys-changes";
import { policyChanges } from "./policy-changes";
import { sideOf } from "./side";

/** Everything that is read of one stack. */
interface Reading {
  readonly access: Access;
  readonly genesys: readonly GenesysGrant[];
  readonly controls: readonly InventoryControl[];
  readonly deployer: DeployerInventory;
  /** Made when it is asked for: a comparison does not need the words. */
  readonly inventory: () => Inventory;
}

function reading(stack: ReviewStack): Reading {
  const access = readAccess(stack);
  const genesys = genesysAccess(stack);
  const controls = readControls(stack, access);
  const deployer = deployerInventory(stack, genesys);
  let made: Inventory | undefined;
  const inventory = () =>
    (made ??= {
      stack: stack.name,
      format: stack.format,
      grants: [...genesysInventory(genesys), ...awsInventory(access)],
      controls,
      deployer,
    });
  return { access, genesys, controls, deployer, inventory };
}

/** Who may do what by a stack, what bounds it, and what its deployer needs and gains. */
export function inventoryOf(stack: ReviewStack): Inventory {
  return reading(stack).inventory();
}

/**
 * Compares a stack with what it was.
 * @param before undefined for a stack that is new
 * @param after undefined for a stack that is gone
 */
export function reviewStack(before: ReviewStack | undefined, after: ReviewStack | undefined): StackReview {
  const name = (after ?? before)?.name ?? "";
  const status = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  if (before?.text !== undefined && before.text === after?.text) return unchanged(name);
  const [old, now] = [before && reading(before), after && reading(after)];
  const changes = ranked(changesOf(name, old, now));
  const review: StackReview = {
    name,
    status,
    verdict: verdictOf(changes.map(({ verdict }) => verdict)),
    changes,
    deployer: deployerChange(old?.deployer, now?.deployer),
  };
  if (old !== undefined) Object.defineProperty(review, "before", { get: old.inventory, enumerable: true });
  if (now !== undefined) Object.defineProperty(review, "after", { get: now.inventory, enumerable: true });
  return review;
}

/** The review of a stack whose text is as it was. */
export function unchanged(name: string): StackReview {
  return { name, status: "same", verdict: "same", changes: [], deployer: deployerChange(undefined, undefined) };
}

/** Puts the reviews of stacks together. */
export function reviewOf(stacks: readonly StackReview[]): Review {
  const sorted = [...stacks].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { verdict: verdictOf(sorted.map(({ verdict }) => verdict)), stacks: sorted };
}

/** Compares two outputs, stack by stack, by their names. */
export function reviewStacks(before: readonly ReviewStack[], after: readonly ReviewStack[]): Review {
  const old = new Map(before.map((stack) => [stack.name, stack]));
  const now = new Map(after.map((stack) => [stack.name, stack]));
  return reviewOf(
    [...new Set([...old.keys(), ...now.keys()])].map((name) => reviewStack(old.get(name), now.get(name))),
  );
}

function changesOf(name: string, old: Reading | undefined, now: Reading | undefined): readonly Change[] {
  const accounts = [old?.access.account, now?.access.account];
  const known = accounts.find((account) => account !== undefined && account !== UNKNOWN_ACCOUNT);
  const digits = new AccountDigits(known === undefined ? {} : { [UNKNOWN_ACCOUNT]: known });
  const home = digits.of(now?.access.account ?? old?.access.account ?? UNKNOWN_ACCOUNT);
  const grants = policyChanges(name, sideOf(old?.access, digits, home), sideOf(now?.access, digits, home), digits);
  const trusts = grants.filter(({ grantKind, verdict }) => grantKind === "trust" && verdict !== "narrower");
  return [
    ...grants,
    ...genesysChanges(name, old?.genesys ?? [], now?.genesys ?? []),
    ...controlChanges(name, old?.controls ?? [], now?.controls ?? [], ownersOf(trusts)),
  ];
}

function ownersOf(trusts: readonly { readonly resources: readonly string[] }[]): ReadonlySet<string> {
  return new Set(trusts.flatMap(({ resources }) => resources));
}

const BY_VERDICT = { broader: 0, unknown: 1, narrower: 2 } as const;
const BY_RISK = { external: 0, protection: 1, access: 2, setting: 3 } as const;

function ranked(changes: readonly Change[]): readonly Change[] {
  const rank = ({ verdict, risk }: Change) =>
    (verdict === "narrower" ? 10 : 0) + BY_RISK[risk] * 2 + BY_VERDICT[verdict] / 4;
  return [...changes].sort((a, b) => rank(a) - rank(b) || (a.fingerprint < b.fingerprint ? -1 : 1));
}

function verdictOf(verdicts: readonly ReviewVerdict[]): ReviewVerdict {
  return (["broader", "unknown", "narrower"] as const).find((one) => verdicts.includes(one)) ?? "same";
}

function deployerChange(old: DeployerInventory | undefined, now: DeployerInventory | undefined): DeployerChange {
  const needs = (one: DeployerInventory | undefined) =>
    [...(one?.aws ?? []), ...(one?.genesys ?? [])].flatMap((row) => row.needs.map((need) => `${row.type}: ${need}`));
  const without = (these: readonly string[], those: readonly string[]) => these.filter((one) => !those.includes(one));
  return {
    needsMore: without(needs(now), needs(old)),
    needsLess: without(needs(old), needs(now)),
    gainsMore: without(now?.gains ?? [], old?.gains ?? []),
    gainsLess: without(old?.gains ?? [], now?.gains ?? []),
  };
}
