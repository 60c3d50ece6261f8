import type { PolicyDocument } from "../policy";
import { listOf } from "../policy";
import {
  hasSymbol,
  ignoredIn,
  perhapsBy,
  typeAt,
  type Access,
  type Block,
  type PlacedPolicy,
  type Stack,
} from "../stack";

/** A policy that applies to an upload. */
export interface Part {
  readonly address: string;
  /** ARN of its key, or the root, unit or account of a policy of the organization; omitted for other policies. */
  readonly of?: string;
  /** Undefined if the text was not read. */
  readonly document: PolicyDocument | undefined;
  /** What was not read, if it differs from the address. */
  readonly unread?: string;
  /** Why it is not known what is in force, where its text is in the input. */
  readonly because?: string;
  /** Whether a policy that was not read is known to deny nothing. @default false */
  readonly onlyAllows?: boolean;
  /** Name of an AWS managed policy, whose text nobody can change. */
  readonly managed?: string;
  /** Why it may not exist or not apply; omitted if it does. */
  readonly perhaps?: string;
  /** Whether it does not apply because its unit may not contain the account: then its list limits nothing. @default false */
  readonly ofUnit?: boolean;
}

export function partOf(placed: PlacedPolicy, stack: Stack): Part {
  const { kind, source, text, writtenAt, managed, isAbsent, unknown } = placed;
  const argument = { trust: /^assume_role_policy$/, boundary: /boundary/ }[kind as string] ?? /^(?!assume_role).*polic/;
  const [by, at] = [source, writtenAt ?? ""].map((address) => blockAt(address, stack));
  const kept = whyKept(by, (name) => argument.test(name)) ?? whyKept(at, (name) => name === "policy");
  const document = kept === undefined ? placed.document : undefined;
  const arn = isAbsent || /^arn:/.test(text ?? "") ? text : undefined;
  const perhaps = whyPerhaps(by) ?? whyPerhaps(at);
  return {
    address: writtenAt ?? source,
    document,
    // AWS managed policies allow, except for the few that disable an identity
    ...(kept === undefined &&
    document === undefined &&
    /^arn:[\w-]+:iam::aws:policy\/(?!.*(Deny|Quarantine))/.test(arn ?? "")
      ? { onlyAllows: true }
      : {}),
    ...(document === undefined && (kept ?? arn) !== undefined ? { unread: kept ?? arn } : {}),
    ...(kept === undefined && unknown !== undefined && !isAbsent ? { because: unknown } : {}),
    ...(managed === undefined ? {} : { managed }),
    ...(perhaps === undefined ? {} : { perhaps }),
  };
}

/** Policies of resources with unknown names, each of which may be the one in question. */
export function ofUnknownOwners(
  placed: Access["identities"],
  stack: Stack,
  what: string,
  mayBeIt: (owner: string) => boolean,
): readonly Part[] {
  return [...placed]
    .filter(([owner]) => hasSymbol(owner) && mayBeIt(owner))
    .flatMap(([owner, policies]) =>
      policies.map((one) => ({
        ...partOf(one, stack),
        perhaps: `whether ${one.source} is of this ${what} (${owner})`,
      })),
    );
}

/** The effective policy among those that a stack sets for one resource: AWS keeps only the one that is applied last. */
export function inForce(arn: string, placed: readonly Part[]): Part | undefined {
  const [first, second] = placed;
  if (second === undefined) return first;
  return {
    address: placed.map((one) => one.address).join(" and "),
    document: undefined,
    unread: `the policy of ${arn}`,
    because: "there are two, and the one applied last counts",
  };
}

/** Whether an address is of a grant of a key. */
export function isGrant(address: string): boolean {
  return /(^|\.)aws_kms_grant\./.test(address);
}

export function blockAt(address: string, stack: Stack): Block | undefined {
  return listOf(typeAt(address))
    .flatMap((one) => stack.resources.get(one) ?? [])
    .find((block) => block.address === address);
}

/** Why a block may not exist: its number of instances is unknown. */
export function whyPerhaps(block: Block | undefined): string | undefined {
  if (block === undefined) return undefined;
  const repeats = perhapsBy(block);
  return repeats === undefined ? undefined : `whether ${block.address} is made (${repeats})`;
}

/** Why a block may not say what is there: Terraform ignores changes of an argument that is asked for. */
export function whyKept(block: Block | undefined, isAsked: (argument: string) => boolean): string | undefined {
  const found = ignoredIn(block?.meta?.["lifecycle"]).find((name) => name === "all" || isAsked(name));
  const what = found === "all" ? "arguments" : found;
  return what && `the ${what} that ${block!.address} has at AWS (ignore_changes)`;
}
