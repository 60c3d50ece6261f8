import { groupedBy } from "../../core";
import { textOf } from "../attributes";
import { blocksOfType, isConfigured, UNKNOWN_REGION, type Block, type Stack } from "../model";
import type { Access, GenesysGrant, Membership, PlacedPolicy } from "../placed";
import { listOf, statementsOf, type PolicyDocument, type Statement } from "../policy-parts";
import { arnOf, descriptorOf } from "../registry";
import { isJson } from "../json";
import { symbolOf } from "../resolve/symbols";
import { asAwsKeeps, readDocument, saysOf, type ReadDocument } from "./read-document";

/** Reads every policy of a stack. */
export function readAccess(stack: Stack): Access {
  const placed: PlacedPolicy[] = [];
  const written = new Set<PlacedPolicy>();
  const members: Membership[] = [];
  const made = new Set<string>();
  const accounts = new Map<string, string>();
  for (const [type, blocks] of stack.resources) {
    const descriptor = descriptorOf(type);
    for (const block of blocks) {
      const policies = descriptor === undefined ? unnamedPolicies(block) : (descriptor.policies?.(block, stack) ?? []);
      for (const policy of policies) {
        const one = withOwnNames(asAwsKeeps(policy));
        placed.push(one);
        // a computed argument repeats the policy and is not a second one
        const isSet = Boolean(block.attributes["policy"]) && isConfigured("policy", block, stack);
        if (one.isStatement || isSet) written.add(one);
      }
      for (const { owner } of policies) if (!accounts.has(owner)) accounts.set(owner, block.place.account);
      members.push(...(descriptor?.members?.(block, stack) ?? []));
      const arn = arnOf(block);
      if (arn !== undefined) {
        made.add(arn);
        accounts.set(arn, block.place.account);
      }
    }
  }
  const holding = withoutReplaced(placed, written);
  const isHeld = ({ kind }: PlacedPolicy) => kind === "identity";
  const isOrganization = ({ kind }: PlacedPolicy) => kind === "serviceControl" || kind === "resourceControl";
  const isElsewhere = (one: PlacedPolicy) => isHeld(one) || one.kind === "boundary" || isOrganization(one);
  const identities = groupedBy(holding.filter(isHeld), ({ owner }) => owner);
  for (const { member, of, source, contestedBy } of members) {
    const own = identities.get(member) ?? [];
    const groups = identities.get(of) ?? (made.has(of) ? [] : [unreadGroup(of, source)]);
    const held = groups.map((policy) =>
      contestedBy === undefined ? policy : withUnknownHolder(policy, of, contestedBy),
    );
    identities.set(member, [...own, ...held.map((policy) => ({ ...policy, owner: member }))]);
  }
  return {
    account: stack.account,
    partition: stack.partition,
    identities,
    boundaries: new Map(holding.filter(({ kind }) => kind === "boundary").map((policy) => [policy.owner, policy])),
    resources: groupedBy(
      holding.filter((one) => !isElsewhere(one)),
      ({ owner }) => owner,
    ),
    organization: holding.filter(isOrganization),
    made,
    accounts,
  };
}

export function placedPolicies({ identities, resources, boundaries, organization }: Access): readonly PlacedPolicy[] {
  return [...identities.values(), ...resources.values(), [...boundaries.values()], organization].flat();
}

/** The managed policies of a stack as written: others may attach them too. */
export function writtenPolicies(stack: Stack): readonly ReadDocument[] {
  return blocksOfType(stack, "aws_iam_policy").map(({ attributes }) => readDocument(attributes["policy"]));
}

/** Every permission, role and scope that a stack grants in Genesys Cloud. */
export function genesysAccess(stack: Stack): readonly GenesysGrant[] {
  return [...stack.resources].flatMap(([type, blocks]) => {
    const read = descriptorOf(type)?.permissions;
    return read === undefined ? [] : blocks.flatMap((block) => read(block, stack));
  });
}

// whether a user is still in a group depends on which of two resources is applied last
function withUnknownHolder({ document, ...policy }: PlacedPolicy, of: string, by: string): PlacedPolicy {
  const unknown = `${by} takes the user out of ${of}`;
  return { ...policy, unknown: policy.unknown ?? unknown, ...(document && { text: JSON.stringify(document) }) };
}

// a group made elsewhere has the policies that are attached to it there
function unreadGroup(of: string, source: string): PlacedPolicy {
  const unknown = `what ${of} holds is not in the stack`;
  return { kind: "identity", owner: of, source, unknown, text: of, isAbsent: true };
}

const ATTRIBUTES = ["policy", "access_policy", "access_policies", "resource_policy", "policy_document"];

// policies of unknown types are shown too, with the address in place of an ARN
function unnamedPolicies(block: Block): readonly PlacedPolicy[] {
  const { address, attributes, type } = block;
  if (!type.startsWith("aws_") || type.startsWith("aws_iam_")) return [];
  return ATTRIBUTES.filter((name) => mayBePolicy(attributes[name])).map((name) => {
    const owner = textOf(attributes["arn"]) ?? symbolOf(`${address}.arn`);
    return { kind: "other", owner, source: address, ...readDocument(attributes[name]) };
  });
}

// which images or snapshots are kept is also called a policy, and has no statement
function mayBePolicy(value: unknown): boolean {
  return typeof value === "string" && (/statement/i.test(value) || !isJson(value));
}

// a resource has one policy: one set by a resource of its own replaces the default. An argument with another value sets
// it again at the next apply
function withoutReplaced(placed: readonly PlacedPolicy[], written: ReadonlySet<PlacedPolicy>): readonly PlacedPolicy[] {
  const keyOf = ({ kind, owner }: PlacedPolicy) => `${kind} ${owner}`;
  const apart = groupedBy(
    placed.filter((one) => one.apart),
    keyOf,
  );
  const isHeld = ({ kind }: PlacedPolicy) => kind === "identity" || kind === "boundary" || kind === "trust";
  return placed.flatMap((one): readonly PlacedPolicy[] => {
    const others = apart.get(keyOf(one));
    if (one.apart || isHeld(one) || others === undefined) return [one];
    const isSame = others.every((other) => saysOf(other) === saysOf(one));
    return written.has(one) && !isSame ? [{ ...one, apart: true }] : [];
  });
}

const OF_RESOURCES = new Set<PlacedPolicy["kind"]>(["key", "queue", "topic", "function", "other"]);

/**
 * Replaces the ARN that a policy uses for its own resource with the owner, if that is partly unknown (region, account
 * or id): AWS accepts no other resource there. `namedAs` is the replaced ARN.
 */
function withOwnNames(policy: PlacedPolicy): PlacedPolicy {
  const { document, owner, kind } = policy;
  if (document === undefined || !OF_RESOURCES.has(kind) || !/^arn:.*</.test(owner)) return policy;
  const pattern = patternOf(owner);
  const namedAs = new Set<string>();
  const named = (text: string) =>
    text.replace(pattern, (own: string) => {
      namedAs.add(own);
      return owner;
    });
  const Statement = statementsOf(document).map((one) => naming(one, named));
  if (namedAs.size === 0) return policy;
  if (namedAs.size > 1) {
    const { document: _, ...rest } = policy;
    const unknown = `it names ${owner} in ${namedAs.size} ways, of which one is right`;
    return { ...rest, unknown, text: JSON.stringify(document) };
  }
  return { ...policy, document: { ...document, Statement } as PolicyDocument, namedAs: [...namedAs][0]! };
}

function naming(statement: Statement, named: (text: string) => string): Statement {
  const of = (name: "Resource" | "NotResource") => {
    const value = statement[name];
    if (value === undefined) return {};
    return { [name]: typeof value === "string" ? named(value) : listOf(value).map(named) };
  };
  return { ...statement, ...of("Resource"), ...of("NotResource") };
}

// an unknown part matches any text without wildcards; what follows the ARN belongs to the resource
function patternOf(owner: string): RegExp {
  const parts = owner
    .split(/(<[^<>]+>)/)
    .map((part) => (/^<.*>$/.test(part) ? "[^:/*?<>]+" : part.replace(/\W/g, "\\$&")));
  // an unknown region also means an unknown partition
  const whole = owner.includes(UNKNOWN_REGION)
    ? parts.join("").replace(/^arn\\:[^:]*\\:/, "arn:[a-z-]+:")
    : parts.join("");
  return new RegExp(`^${whole}(?=$|[:/])`);
}
