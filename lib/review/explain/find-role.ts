import { GenesysRegion } from "../../catalog";
import { ConfigError } from "../../core";
import { listOf, statementsOf, type PolicyDocument } from "../../policy";
import { OWNER_OUTPUT } from "../../catalog";
import { blocksOf, resourcesOf, type Block, type StackJson } from "../stack-json";
import { readPolicy, type PlacedPolicy } from "./policy-blocks";
import { textAttribute, type Surroundings } from "./references";

/** The role that Genesys Cloud assumes, with what bounds it. */
export interface FoundRole {
  readonly arn: string;
  readonly trust: PlacedPolicy;
  readonly identity: readonly PlacedPolicy[];
  readonly boundary: PlacedPolicy | undefined;
  readonly genesysAccountId: string;
  /** The external id that the trust asks for. */
  readonly externalId: string | undefined;
  /** Undefined where they are not all known. */
  readonly tags: { readonly [key: string]: string } | undefined;
}

/** Accounts that Genesys Cloud is documented to come from. */
export const genesysAccounts: readonly string[] = [
  ...new Set(GenesysRegion.all.flatMap(({ genesysAccountId }) => genesysAccountId ?? [])),
];

interface Caller {
  readonly account: string;
  readonly externalId: string | undefined;
}

/**
 * Finds the role: the one named, or else the one whose trust names an account of Genesys Cloud, or else the only one
 * that another account can assume with an external id.
 * @throws ConfigError `ROLE_NOT_FOUND`
 */
export function findRole(stack: StackJson, around: Surroundings, wanted: string | undefined): FoundRole {
  const roles = resourcesOf(stack, "aws_iam_role").map((block) => {
    const trust = readPolicy(
      block.attributes["assume_role_policy"],
      `${block.address}.assume_role_policy`,
      stack,
      around,
    );
    return { block, trust, callers: callersOf(trust.document, around) };
  });
  const named = roles.filter(({ block }) => [block.address, nameOf(block, stack, around)].includes(wanted ?? ""));
  const genesys = roles.filter(({ callers }) => callers.some(({ account }) => genesysAccounts.includes(account)));
  const foreign = roles.filter(({ callers }) => callers.some(({ externalId }) => externalId !== undefined));
  const found = wanted !== undefined ? named : genesys.length > 0 ? genesys : foreign;
  if (found.length !== 1) return ofOwner(stack, around, wanted, roles) ?? refuse(found.length, roles, wanted);
  const { block, trust, callers } = found[0]!;
  const caller = callers.find(({ account }) => genesysAccounts.includes(account)) ?? callers[0];
  return {
    arn: `arn:${around.partition}:iam::${around.accountId}:role${path(block)}${nameOf(block, stack, around)}`,
    trust,
    identity: identityOf(stack, block, around),
    boundary: boundaryOf(stack, block, around),
    genesysAccountId: caller?.account ?? genesysAccounts[0]!,
    externalId: caller?.externalId,
    tags: tagsOf(stack, block, trust.document),
  };
}

function refuse(found: number, roles: readonly { readonly block: Block }[], wanted: string | undefined): never {
  throw new ConfigError("explain", [
    {
      code: "ROLE_NOT_FOUND",
      field: "role",
      got: wanted ?? (found === 0 ? "no role that Genesys Cloud can assume" : `${found} such roles`),
      allowed: roles.map(({ block }) => block.address).join(", ") || "a stack with an aws_iam_role",
      fix: "Name the role by its name or Terraform address, or give the stack that holds it.",
    },
  ]);
}

// a role brought along: what its owner is asked to set is among the outputs
function ofOwner(
  stack: StackJson,
  around: Surroundings,
  wanted: string | undefined,
  roles: readonly unknown[],
): FoundRole | undefined {
  const output = (name: string): unknown => stack.output?.[name]?.value;
  const arn = output("exporter_role_arn");
  if (wanted !== undefined || roles.length > 0 || typeof arn !== "string") return undefined;
  const read = (part: string): PlacedPolicy =>
    readPolicy(output(`${OWNER_OUTPUT}${part}`), `output.${OWNER_OUTPUT}${part}`, stack, around);
  const trust = read("exporterTrust");
  const [caller] = callersOf(trust.document, around);
  if (caller === undefined) return undefined;
  const { account: genesysAccountId, externalId } = caller;
  return {
    arn,
    trust,
    identity: [read("exporterPolicy")],
    boundary: undefined,
    genesysAccountId,
    externalId,
    tags: undefined,
  };
}

// the role's own and the provider's; a session may bring more where the trust lets it
function tagsOf(stack: StackJson, { attributes }: Block, trust: PolicyDocument | undefined): FoundRole["tags"] {
  const may = (trust === undefined ? [] : statementsOf(trust)).flatMap(({ Effect, Action }) =>
    Effect === "Allow" ? listOf(Action) : [],
  );
  if (trust === undefined || may.some((one) => /^(\*|sts:(\*|TagSession))$/i.test(one))) return undefined;
  const providers = blocksOf((stack as { provider?: { aws?: unknown } }).provider?.aws);
  const alias = attributes["provider"];
  const provider = providers.find(({ alias: name }) =>
    typeof alias === "string" ? alias === `aws.${String(name)}` : name === undefined,
  );
  const byDefault = blocksOf(provider?.["default_tags"])[0]?.["tags"];
  const all: { [key: string]: unknown } = {
    ...(byDefault as object | undefined),
    ...(attributes["tags"] as object | undefined),
  };
  const texts = Object.entries(all).filter((one): one is [string, string] => typeof one[1] === "string");
  return texts.length < Object.keys(all).length || texts.some(([, value]) => value.includes("${"))
    ? undefined
    : Object.fromEntries(texts);
}

function path({ attributes }: Block): string {
  const given = attributes["path"];
  return typeof given === "string" ? given : "/";
}

function nameOf(block: Block, stack: StackJson, around: Surroundings): string {
  return textAttribute(block.attributes["name"], stack, around) ?? block.address.split(".")[1]!;
}

// who may assume a role from outside of its account
function callersOf(trust: PolicyDocument | undefined, { accountId }: Surroundings): readonly Caller[] {
  return (trust === undefined ? [] : statementsOf(trust)).flatMap(({ Effect, Principal, Condition }) => {
    if (Effect !== "Allow" || Principal === undefined) return [];
    const names = Principal === "*" ? ["*"] : listOf(Principal["AWS"]);
    const ids = listOf(
      Condition?.["StringEquals"]?.["sts:ExternalId"] ?? Condition?.["StringLike"]?.["sts:ExternalId"],
    );
    return names
      .map((name) => /\d{12}/.exec(name)?.[0] ?? genesysAccounts[0]!)
      .filter((account) => account !== accountId)
      .map((account) => ({ account, externalId: ids[0] }));
  });
}

function identityOf(stack: StackJson, role: Block, around: Surroundings): readonly PlacedPolicy[] {
  const name = nameOf(role, stack, around);
  const isRole = (value: unknown): boolean => textAttribute(value, stack, around) === name;
  const inline = blocksOf(role.attributes["inline_policy"]).map(({ policy }, i) =>
    readPolicy(policy, `${role.address}.inline_policy[${i}]`, stack, around),
  );
  const own = resourcesOf(stack, "aws_iam_role_policy")
    .filter(({ attributes }) => isRole(attributes["role"]))
    .map(({ address, attributes }) => readPolicy(attributes["policy"], address, stack, around));
  const attached = [
    ...resourcesOf(stack, "aws_iam_role_policy_attachment")
      .filter(({ attributes }) => isRole(attributes["role"]))
      .map(({ attributes }) => attributes["policy_arn"]),
    ...resourcesOf(stack, "aws_iam_policy_attachment")
      .filter(({ attributes }) => (attributes["roles"] as readonly unknown[] | undefined)?.some(isRole))
      .map(({ attributes }) => attributes["policy_arn"]),
    ...((role.attributes["managed_policy_arns"] as readonly unknown[] | undefined) ?? []),
  ];
  return [...inline, ...own, ...attached.map((arn) => managed(stack, arn, around))];
}

function boundaryOf(stack: StackJson, { attributes }: Block, around: Surroundings): PlacedPolicy | undefined {
  const arn = attributes["permissions_boundary"];
  return arn === undefined || arn === null ? undefined : managed(stack, arn, around);
}

// a managed policy of the same stack, or one that only its ARN is known of
function managed(stack: StackJson, value: unknown, around: Surroundings): PlacedPolicy {
  const arn = textAttribute(value, stack, around);
  const block = resourcesOf(stack, "aws_iam_policy").find(
    ({ address, attributes }) =>
      String(value).includes(`${address}.`) ||
      (attributes["name"] !== undefined &&
        arn?.endsWith(`/${textAttribute(attributes["name"], stack, around)}`) === true),
  );
  // AWS's own policies grant, but for the few that switch an identity off
  const onlyAllows = /^arn:[\w-]+:iam::aws:policy\//.test(arn ?? "") && !/Deny|Quarantine/.test(arn ?? "");
  if (block === undefined) return { address: arn ?? "a policy", document: undefined, onlyAllows };
  return readPolicy(block.attributes["policy"], block.address, stack, around);
}
