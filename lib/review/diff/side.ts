import { asText, listOf, type Access, type PlacedPolicy, type PolicyDocument, type Statement } from "../../stack";
import type { AccountDigits } from "./digits";

/** One side of a comparison, ready for decisions: accounts are digits, policies of one owner are one document. */
export interface Side {
  readonly account: string;
  readonly partition: string;
  /** By ARN: what a role, user or group holds. */
  readonly identities: ReadonlyMap<string, Held>;
  readonly boundaries: ReadonlyMap<string, Held>;
  /** By ARN: the policy of a resource. */
  readonly resources: ReadonlyMap<string, Held>;
  readonly made: ReadonlySet<string>;
  /** Account by ARN, of what is in another than the side's own. */
  readonly accounts: ReadonlyMap<string, string>;
}

/** The policies of one owner. */
export interface Held {
  /** All statements that can be read, in one document. */
  readonly document: PolicyDocument;
  readonly policies: readonly PlacedPolicy[];
  /** The policies that cannot be read. */
  readonly unknown: readonly PlacedPolicy[];
  /** The policy that a statement comes from. */
  readonly policyOf: ReadonlyMap<Statement, PlacedPolicy>;
}

const NOTHING: Side = {
  account: "",
  partition: "aws",
  identities: new Map(),
  boundaries: new Map(),
  resources: new Map(),
  made: new Set(),
  accounts: new Map(),
};

/** Prepares what was read of a stack; nothing for a stack that is not there. */
export function sideOf(access: Access | undefined, digits: AccountDigits, account: string): Side {
  if (access === undefined) return { ...NOTHING, account };
  const held = (policies: ReadonlyMap<string, readonly PlacedPolicy[]>) =>
    new Map([...policies].map(([owner, all]) => [digits.inText(owner), heldBy(all, digits)]));
  const boundaries = [...access.boundaries].map(([owner, policy]) => [owner, [policy]] as const);
  return {
    account,
    partition: access.partition,
    identities: held(access.identities),
    boundaries: held(new Map(boundaries)),
    resources: held(access.resources),
    made: new Set([...access.made].map((arn) => digits.inText(arn))),
    accounts: new Map(
      [...access.accounts]
        .filter(([, of]) => of !== access.account)
        .map(([arn, of]) => [digits.inText(arn), digits.of(of)] as const),
    ),
  };
}

/** Puts the policies of one owner together. */
export function heldBy(policies: readonly PlacedPolicy[], digits: AccountDigits): Held {
  const read = policies.flatMap((policy) =>
    policy.document === undefined ? [] : [{ policy, document: digits.inDocument(policy.document) }],
  );
  const isOne = new Set(read.map(({ document }) => document.Version)).size < 2;
  const statements = read.flatMap(({ policy, document }) =>
    listOf<Statement>(document.Statement)
      .map(isOne ? (one) => one : asText(document.Version))
      .map((one) => [one, policy] as const),
  );
  const policyOf = new Map(statements);
  const Version = isOne ? (read[0]?.document.Version ?? "2012-10-17") : "2012-10-17";
  const document = read.length === 1 ? read[0]!.document : { Version, Statement: [...policyOf.keys()] };
  return { document, policies, unknown: policies.filter((policy) => policy.document === undefined), policyOf };
}

const EVERYTHING: Statement = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };

/** A side on which what cannot be read allows nothing. */
export function withoutUnread(side: Side): Side {
  const read = (held: Held): Held => (held.unknown.length === 0 ? held : { ...held, unknown: [] });
  return { ...side, identities: mapped(side.identities, read), resources: mapped(side.resources, read) };
}

/** A side on which what cannot be read of a resource allows everything; of who asks that is assumed anyway. */
export function withUnreadOpen(side: Side): Side {
  const open = (held: Held): Held => {
    if (held.unknown.length === 0) return held;
    const Statement = [...listOf<Statement>(held.document.Statement), EVERYTHING];
    return { ...held, document: { ...held.document, Statement } };
  };
  return { ...side, resources: mapped(side.resources, open) };
}

/** Whether a side has a policy that cannot be read. */
export function hasUnread({ identities, resources }: Side): boolean {
  return [...identities.values(), ...resources.values()].some(({ unknown }) => unknown.length > 0);
}

/** Whether a policy that cannot be read may take part in what the policies of an owner decide. */
export function isUnreadFor({ identities, resources }: Side, of: "identity" | "resource", owner: string): boolean {
  const unread = (held: Held | undefined) => held !== undefined && held.unknown.length > 0;
  // who asks is the owner alone, and anything may be asked for; or anybody asks for the owner alone
  const [own, others] = of === "identity" ? [identities, resources] : [resources, identities];
  return unread(own.get(owner)) || [...others.values()].some(unread);
}

function mapped(held: ReadonlyMap<string, Held>, change: (one: Held) => Held): ReadonlyMap<string, Held> {
  return new Map([...held].map(([owner, one]) => [owner, change(one)]));
}
