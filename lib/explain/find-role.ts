import { GenesysRegion, OWNER_OUTPUT } from "../catalog";
import { ConfigError } from "../core";
import { listOf, statementsOf, type PolicyDocument } from "../policy";
import { arnOf, blocksOfType, readDocument, textOf, type Access, type Block, type Stack } from "../stack";
import { ofUnknownOwners, partOf, type Part } from "./part";
import { tagsOf } from "./tags";

/** The role that Genesys Cloud assumes, with its policies and boundary. */
export interface FoundRole {
  /** The block that creates it; undefined if it is created elsewhere. */
  readonly block: Block | undefined;
  readonly arn: string;
  /** The unique id in session identifiers, or its symbol if it is not known yet. */
  readonly uniqueId: string | undefined;
  readonly trust: Part;
  readonly identity: readonly Part[];
  readonly boundary: Part | undefined;
  readonly genesysAccountId: string;
  /** The external id that the trust policy requires. */
  readonly externalId: string | undefined;
  /** Undefined if not all are known. */
  readonly tags: { readonly [key: string]: string } | undefined;
}

/** AWS accounts of Genesys Cloud, as documented. */
export const genesysAccounts: readonly string[] = [
  ...new Set(GenesysRegion.all.flatMap(({ genesysAccountId }) => genesysAccountId ?? [])),
];

/** Whether an account may be one of Genesys Cloud: nobody assumes a role of another partition. */
export function mayBeGenesys(account: string, partition: string): boolean {
  return GenesysRegion.all.some(
    ({ partition: own, genesysAccountId: documented }) =>
      own === partition &&
      (documented ?? account) === account &&
      (documented !== undefined || !genesysAccounts.includes(account)),
  );
}

interface Candidate {
  readonly block: Block;
  readonly arn: string;
  readonly trust: Part;
  readonly callers: readonly Caller[];
}

interface Caller {
  readonly account: string;
  readonly externalId: string | undefined;
}

/**
 * Finds the role: the named one, or the one whose trust policy names an account of Genesys Cloud, or the only one that
 * another account can assume with an external id, or the only one whose trust policy was not read.
 * @throws ConfigError `ROLE_NOT_FOUND`
 */
export function findRole(stack: Stack, access: Access, wanted: string | undefined): FoundRole {
  const trusts = [...access.resources.values()].flatMap((some) => some.filter(({ kind }) => kind === "trust"));
  const roles = blocksOfType(stack, "aws_iam_role").map((block): Candidate => {
    const placed = trusts.find(({ source }) => source === block.address);
    const trust =
      placed === undefined
        ? { address: `${block.address}.assume_role_policy`, document: undefined }
        : partOf(placed, stack);
    const arn = placed?.owner ?? arnOf(block) ?? block.address;
    return { block, arn, trust, callers: callersOf(trust.document, block.place.account) };
  });
  const named = roles.filter(({ block, arn }) =>
    [block.address, arn, textOf(block.attributes["name"])].includes(wanted),
  );
  const genesys = roles.filter(({ callers }) => callers.some(({ account }) => genesysAccounts.includes(account)));
  const foreign = roles.filter(({ callers }) => callers.some(({ externalId }) => externalId !== undefined));
  // a trust policy that was not read may allow Genesys Cloud
  const open = roles.filter(({ trust }) => trust.document === undefined);
  const known = wanted !== undefined ? named : genesys.length > 0 ? genesys : foreign;
  const elsewhere = known.length === 0 ? ofOwner(stack, wanted) : undefined;
  if (elsewhere !== undefined) return elsewhere;
  const found = known.length === 0 && wanted === undefined ? open : known;
  if (found.length !== 1) refuse(found.length, roles, wanted);
  const { block, arn, trust, callers } = found[0]!;
  const caller = callers.find(({ account }) => genesysAccounts.includes(account)) ?? callers[0];
  const boundary = access.boundaries.get(arn);
  return {
    block,
    arn,
    uniqueId: textOf(block.attributes["unique_id"]) ?? `<${block.address}.unique_id>`,
    trust: { ...trust, address: `${block.address}.assume_role_policy` },
    identity: [
      ...(access.identities.get(arn) ?? []).map((one) => partOf(one, stack)),
      ...ofUnknownRoles(stack, access, new Set(roles.map((one) => one.arn))),
    ],
    boundary: boundary && partOf(boundary, stack),
    genesysAccountId: caller?.account ?? genesysAccounts[0]!,
    externalId: caller?.externalId,
    tags: tagsOfRole(block, stack, trust.document),
  };
}

// policies attached to a role with an unknown name may be attached to this one
function ofUnknownRoles(stack: Stack, access: Access, made: ReadonlySet<string>): readonly Part[] {
  const mayBeIt = (owner: string): boolean => !made.has(owner) && !/:(user|group)\//.test(owner);
  return ofUnknownOwners(access.identities, stack, "role", mayBeIt);
}

function refuse(found: number, roles: readonly Candidate[], wanted: string | undefined): never {
  throw new ConfigError("explain", [
    {
      code: "ROLE_NOT_FOUND",
      field: "role",
      got: wanted ?? (found === 0 ? "no role that Genesys Cloud can assume" : `${found} such roles`),
      allowed: roles.map(({ block }) => block.address).join(", ") || "a stack with an aws_iam_role",
      fix: "Name the role by its name or Terraform address, or use the stack that contains it.",
    },
  ]);
}

// for an existing role, the outputs contain the policies that its owner is asked to set
function ofOwner(stack: Stack, wanted: string | undefined): FoundRole | undefined {
  const arn = stack.outputs.get("exporter_role_arn");
  if (arn === undefined || ![undefined, arn].includes(wanted)) return undefined;
  const read = (part: string, what: string): Part => {
    const found = readDocument(stack.outputs.get(`${OWNER_OUTPUT}${part}`));
    const address = `output.${OWNER_OUTPUT}${part}`;
    return "document" in found
      ? { address, document: found.document }
      : { address, document: undefined, unread: `${what} of ${arn}` };
  };
  const trust = read("exporterTrust", "the trust policy");
  const [caller] = callersOf(trust.document, stack.account);
  if (caller === undefined && trust.document !== undefined) return undefined;
  const identity = [read("exporterPolicy", "the policies")];
  return {
    block: undefined,
    arn,
    uniqueId: undefined,
    trust,
    identity,
    boundary: undefined,
    genesysAccountId: caller?.account ?? genesysAccounts[0]!,
    externalId: caller?.externalId,
    tags: undefined,
  };
}

// principals of other accounts that may assume a role
function callersOf(trust: PolicyDocument | undefined, own: string): readonly Caller[] {
  return (trust === undefined ? [] : statementsOf(trust)).flatMap(({ Effect, Principal, Condition }) => {
    if (Effect !== "Allow" || Principal === undefined) return [];
    const names = Principal === "*" ? ["*"] : listOf(Principal["AWS"]);
    const ids = listOf(
      Condition?.["StringEquals"]?.["sts:ExternalId"] ?? Condition?.["StringLike"]?.["sts:ExternalId"],
    );
    return names
      .map((name) => /\d{12}/.exec(name)?.[0] ?? (name.includes(own) ? own : genesysAccounts[0]!))
      .filter((account) => account !== own)
      .map((account) => ({ account, externalId: ids[0] }));
  });
}

/** Session tags of a role; undefined if not all are known, or if a session may add tags. */
export function tagsOfRole(block: Block, stack: Stack, trust: PolicyDocument | undefined): FoundRole["tags"] {
  return maySetTags(trust) ? undefined : tagsOf(block, stack);
}

function maySetTags(trust: PolicyDocument | undefined): boolean {
  if (trust === undefined) return true;
  return statementsOf(trust).some(
    ({ Effect, Action }) =>
      Effect === "Allow" && listOf(Action).some((one) => /^(\*|sts:(\*|Tag\*|TagSession))$/i.test(one)),
  );
}
