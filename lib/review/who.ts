import { ownOf } from "../core";
import { GenesysRegion } from "../catalog";
import { listOf, UNKNOWN_ACCOUNT, type Conditions, type Principals, type Statement } from "../stack";
import type { Party, Who } from "./types";

const BY_ARN = "aws:PrincipalArn";
const ONLY = ["ArnEquals", "ArnLike", "StringEquals", "StringLike"];
const BUT = ["ArnNotLike", "ArnNotEquals", "StringNotEquals", "StringNotLike"];

/** Whom a statement applies to: its principals, limited by the condition on aws:PrincipalArn. */
export function whoOf({ Principal, NotPrincipal, Condition }: Statement): Who {
  const only = arnsIn(Condition, ONLY);
  const but = arnsIn(Condition, BUT);
  if (only.length > 0) return { parties: only, but };
  return Principal === undefined
    ? { parties: parties(NotPrincipal), allBut: true, but }
    : { parties: parties(Principal), but };
}

/** The holder of a policy by ARN; an attachment to something else is kept as it is. */
export function holderOf(arn: string): Who {
  const [, kind, name] = /^arn:[\w-]+:iam::[^:]*:(role|user|group)\/(.+)$/.exec(arn) ?? [];
  const account = arn.split(":")[4];
  const party = kind === undefined ? { kind: "principal", name: arn } : { kind, name: name!, account, held: true };
  return { parties: [party as Party], but: [] };
}

export function only(party: Party): Who {
  return { parties: [party], but: [] };
}

/** The conditions of a statement without the one that `whoOf` reads. */
export function withoutPrincipal({ Condition }: Statement): Conditions | undefined {
  if (Condition === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(Condition).map(([operator, keys]) => [
      operator,
      [...ONLY, ...BUT].includes(operator)
        ? Object.fromEntries(Object.entries(keys).filter(([key]) => key !== BY_ARN))
        : keys,
    ]),
  );
}

function arnsIn(conditions: Conditions | undefined, operators: readonly string[]): readonly Party[] {
  return operators.flatMap((operator) => listOf(conditions?.[operator]?.[BY_ARN])).map(asker);
}

const EVERYONE: Party = { kind: "everyone", name: "*" };
const TYPES: { readonly [type: string]: Party["kind"] } = { Service: "service", Federated: "federated" };

function parties(principal: "*" | Principals | undefined): readonly Party[] {
  if (principal === undefined || principal === "*") return [EVERYONE];
  return Object.entries(principal).flatMap(([type, values]) =>
    listOf(values).map((name): Party =>
      type === "AWS" ? byArn(name) : { kind: ownOf(TYPES, type) ?? "canonicalUser", name },
    ),
  );
}

function byArn(arn: string): Party {
  if (arn === "*") return EVERYONE;
  // a value that is known only after the apply may be an ARN as well
  const root = /^(?:arn:[\w-]+:iam::)?(\d{12}|<[^<>]*>(?=:root$)|<[^<>]*account[^<>.]*>)(?::root)?$/.exec(arn)?.[1];
  if (root !== undefined) return { kind: isGenesys(root) ? "genesysAccount" : "account", name: root, account: root };
  const [, account, kind, name] = /^arn:[\w-]+:iam::(\d{12}|<[^<>]*>):(role|user)\/(.+)$/.exec(arn) ?? [];
  return kind === undefined
    ? { kind: "principal", name: arn }
    : { kind: kind as "role" | "user", name: name!, account: account! };
}

// as a principal, the ARN of the root user means the account; in aws:PrincipalArn it means only the root user
function asker(arn: string): Party {
  const party = byArn(arn);
  const isRoot = party.kind === "account" || party.kind === "genesysAccount";
  return isRoot && arn.endsWith(":root") ? { ...party, kind: "rootUser" } : party;
}

function isGenesys(account: string): boolean {
  return GenesysRegion.all.some(({ genesysAccountId }) => genesysAccountId === account);
}

export function whoWords({ parties, allBut, but }: Who): string {
  const words = parties.map(partyWords).join(" or ");
  const named = allBut ? `all but ${words}` : words;
  return but.length === 0 ? named : `${named} but ${but.map(partyWords).join(" and ")}`;
}

/** `role legal-hold-export of 111122223333` is easier to read than the ARN, and says the same. */
export function partyWords({ kind, name, account, held }: Party): string {
  switch (kind) {
    case "everyone":
      return "everyone";
    case "account":
      return name === UNKNOWN_ACCOUNT ? "the account of the stack" : `account ${name}`;
    case "rootUser":
      return name === UNKNOWN_ACCOUNT ? "the root user of the account of the stack" : `the root user of ${name}`;
    case "genesysAccount":
      return `Genesys Cloud (account ${name})`;
    case "role":
    case "user":
    case "group":
      return held || account === undefined ? `${kind} ${name}` : `${kind} ${name} of ${account}`;
    case "service":
      return `Service ${name}`;
    case "federated":
      return `Federated ${name}`;
    case "canonicalUser":
      return `CanonicalUser ${name}`;
    case "client":
      return `OAuth client "${name}"`;
    case "people":
      return `whoever has the role "${name}"`;
    case "bound":
      return boundWords(name);
    case "principal":
      return name.startsWith("<") ? `principal ${name}` : name;
  }
}

// the principals below the target of a service control policy
function boundWords(target: string): string {
  if (/^\d{12}$/.test(target)) return `everybody in account ${target}`;
  return target.startsWith("<") ? `everybody whom ${target} binds` : `everybody in the accounts of ${target}`;
}
