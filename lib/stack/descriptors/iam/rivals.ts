import { groupedBy } from "../../../core";
import { blocksOf, hasDynamic, textOf, textsOf, type Attributes } from "../../attributes";
import { readDocument, saysOf, type ReadDocument } from "../../inventory/read-document";
import { blocksOfType, isConfigured, perStack, type Block, type Stack } from "../../model";
import type { PlacedPolicy } from "../../placed";
import { hasSymbol, symbolOf } from "../../resolve/symbols";
import { policyByArn } from "./managed";
import { HOLDER_KINDS, holderArn, holderByReference, holdersIn } from "./names";

/** A policy that another block of the stack may remove: which of the two is applied last is unknown. */
export function contested(what: unknown, rival: string): ReadDocument {
  return { unknown: `${rival} removes or overwrites it, and the one applied last counts`, text: String(what) };
}

/** Another block with an inline policy of the same name, or with a complete list of names that lacks it. */
export function rivalOfInline(owner: string, given: unknown, policy: unknown, { address }: Block, stack: Stack) {
  // Terraform generates a name if none is set, and a list can contain it only by reference
  const name = textOf(given) ?? symbolOf(`${address}.name`);
  const twins = inlineByName(stack).get(`${owner} ${name}`) ?? [];
  const says = (text: unknown) => saysOf(readDocument(text));
  const other = twins.find((one) => one.address !== address && says(one.policy) !== says(policy));
  return other?.address ?? listWithout(inlineLists(stack), owner, name);
}

/**
 * Another block with a complete list of attached policies that lacks it, or a complete list of the policy's holders
 * that lacks the owner.
 */
export function rivalOfAttached(owner: string, arn: unknown, stack: Stack): string | undefined {
  if (textOf(arn) === undefined) return undefined;
  return (
    listWithout(attachedLists(stack), owner, String(arn)) ??
    holderLists(stack)
      .get(String(arn))
      ?.find(({ all }) => !all.has(owner))?.address
  );
}

/** Another block with a complete list of members that lacks one. */
export function rivalOfMember(group: string, member: string, stack: Stack): string | undefined {
  return listWithout(memberLists(stack), group, member);
}

interface WholeList {
  readonly owner: string;
  readonly address: string;
  readonly all: ReadonlySet<string>;
}

interface Lists {
  readonly byOwner: ReadonlyMap<string, readonly WholeList[]>;
  /** Lists of owners with an unknown name: each may belong to any of its kind. */
  readonly open: readonly WholeList[];
}

function listWithout({ byOwner, open }: Lists, owner: string, one: string): string | undefined {
  const lacks = ({ all }: WholeList) => !all.has(one);
  const mayBeItsOwn = (list: WholeList) => lacks(list) && kindOf(list.owner) === kindOf(owner);
  return (byOwner.get(owner)?.find(lacks) ?? open.find(mayBeItsOwn))?.address;
}

function listsOf(stack: Stack, all: readonly WholeList[]): Lists {
  const isOpen = ({ owner }: WholeList) => hasSymbol(resourceOf(owner)) && !madeHolders(stack).has(owner);
  return { byOwner: groupedBy(all, ({ owner }) => owner), open: all.filter(isOpen) };
}

const madeHolders = perStack((stack): ReadonlySet<string> => {
  const arns = HOLDER_KINDS.flatMap((kind) =>
    blocksOfType(stack, `aws_iam_${kind}`).map((block) => holderArn(kind, block)),
  );
  return new Set(arns);
});

const resourceOf = (arn: string): string => arn.split(":").slice(5).join(":");
const kindOf = (arn: string): string => resourceOf(arn).split("/")[0]!;

const inlineByName = perStack((stack) => {
  const apart = HOLDER_KINDS.flatMap((kind) =>
    blocksOfType(stack, `aws_iam_${kind}_policy`).map((block) => {
      const { name, policy } = block.attributes;
      const owner = holderByReference(kind, block.attributes[kind], block, stack);
      return { key: `${owner} ${String(name)}`, address: block.address, policy };
    }),
  );
  const ofRoles = blocksOfType(stack, "aws_iam_role").flatMap((block) =>
    !isConfigured("inline_policy", block, stack)
      ? []
      : blocksOf(block.attributes["inline_policy"]).map(({ name, policy }) => ({
          key: `${holderArn("role", block)} ${String(name)}`,
          address: block.address,
          policy,
        })),
  );
  return groupedBy([...apart, ...ofRoles], ({ key }) => key);
});

const inlineLists = perStack((stack): Lists => {
  const ofRoles = ownLists(stack, "inline_policy", (blocks) => blocksOf(blocks).map(({ name }) => String(name)));
  return listsOf(stack, [...exclusive(stack, "policies", "policy_names"), ...ofRoles]);
});

const attachedLists = perStack((stack): Lists => {
  const ofRoles = ownLists(stack, "managed_policy_arns", textsOf);
  return listsOf(stack, [...exclusive(stack, "policy_attachments", "policy_arns"), ...ofRoles]);
});

const memberLists = perStack((stack): Lists => {
  const lists = blocksOfType(stack, "aws_iam_group_membership").map((block) => ({
    owner: holderByReference("group", block.attributes["group"], block, stack),
    address: block.address,
    all: new Set(holdersIn(block, "user", stack)),
  }));
  return listsOf(stack, lists);
});

// `aws_iam_policy_attachment` detaches its policy from everybody else
const holderLists = perStack((stack): Lists["byOwner"] => {
  const lists = blocksOfType(stack, "aws_iam_policy_attachment").map((block) => ({
    owner: String(block.attributes["policy_arn"]),
    address: block.address,
    all: new Set(HOLDER_KINDS.flatMap((kind) => holdersIn(block, kind, stack))),
  }));
  return groupedBy(lists, ({ owner }) => owner);
});

function exclusive(stack: Stack, what: string, list: string): readonly WholeList[] {
  return HOLDER_KINDS.flatMap((kind) =>
    blocksOfType(stack, `aws_iam_${kind}_${what}_exclusive`).map((block) => ({
      owner: holderByReference(kind, block.attributes[`${kind}_name`], block, stack),
      address: block.address,
      all: new Set(textsOf(block.attributes[list])),
    })),
  );
}

// if these arguments of a role are set, the provider removes everything else; an empty list removes all. In a state or
// a plan they show the current policies, unless the configuration sets them
function ownLists(stack: Stack, argument: string, read: (value: unknown) => readonly string[]): readonly WholeList[] {
  return blocksOfType(stack, "aws_iam_role").flatMap((block) => {
    const value = block.attributes[argument];
    // the blocks of an unresolved dynamic block are unknown
    const isOpen = hasDynamic(block.attributes, argument);
    if (!isOpen && (!isConfigured(argument, block, stack) || value === undefined || value === null)) return [];
    return [{ owner: holderArn("role", block), address: block.address, all: new Set(read(value)) }];
  });
}

/** A managed policy that a block attaches to a principal, unless another block may detach it. */
export function attachedTo(owner: string, arn: unknown, { address: source }: Block, stack: Stack): PlacedPolicy {
  const rival = rivalOfAttached(owner, arn, stack);
  const document = rival === undefined ? policyByArn(arn, stack) : contested(arn, rival);
  return { kind: "identity", owner, source, ...document };
}

/** An inline policy, unless another block may remove it. */
export function inlineOf(owner: string, { name, policy }: Attributes, block: Block, stack: Stack): ReadDocument {
  const rival = rivalOfInline(owner, name, policy, block, stack);
  return rival === undefined ? readDocument(policy) : contested(policy, rival);
}
