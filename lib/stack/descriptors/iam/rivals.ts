import { groupedBy } from "../../../core";
import { blocksOf, textOf, textsOf } from "../../attributes";
import type { ReadDocument } from "../../inventory/read-document";
import { hasDynamic } from "../../known-blocks";
import { blocksOfType, isConfigured, type Block, type Stack } from "../../model";
import { perStack } from "../../per-stack";
import { hasSymbol, symbolOf } from "../../resolve/symbols";
import { HOLDER_KINDS, holderArn, holderByReference, holdersIn } from "./names";

/** A policy of which another block of the stack decides whether it stays: which of the two comes last is not known. */
export function contested({ attributes }: Block, argument: string, rival: string): ReadDocument {
  return { unknown: `${rival} takes it away, or has another one in its place`, text: String(attributes[argument]) };
}

/** Another block that has an inline policy of the same name, or whose list of all names lacks it. */
export function rivalOfInline(owner: string, block: Block, stack: Stack): string | undefined {
  // Terraform makes up a name where none is set, and a list can only name it by reference
  const name = textOf(block.attributes["name"]) ?? symbolOf(`${block.address}.name`);
  const twins = inlineByName(stack).get(`${owner} ${name}`) ?? [];
  return twins.find((address) => address !== block.address) ?? listWithout(inlineLists(stack), owner, name);
}

/** Another block whose list of all attached policies lacks it, or whose list of all who have the policy lacks the owner. */
export function rivalOfAttached(owner: string, block: Block, stack: Stack): string | undefined {
  const arn = textOf(block.attributes["policy_arn"]);
  if (arn === undefined) return undefined;
  return (
    listWithout(attachedLists(stack), owner, arn) ??
    holderLists(stack)
      .get(arn)
      ?.find(({ all }) => !all.has(owner))?.address
  );
}

/** Another block whose list of all members of a group lacks one. */
export function rivalOfMember(group: string, member: string, stack: Stack): string | undefined {
  return listWithout(memberLists(stack), group, member);
}

interface WholeList {
  /** Whose list it is. */
  readonly owner: string;
  readonly address: string;
  readonly all: ReadonlySet<string>;
}

interface Lists {
  readonly byOwner: ReadonlyMap<string, readonly WholeList[]>;
  /** Lists of somebody whose name is not known: each may be of anybody of its kind. */
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

const inlineByName = perStack((stack): ReadonlyMap<string, readonly string[]> => {
  const found = HOLDER_KINDS.flatMap((kind) =>
    blocksOfType(stack, `aws_iam_${kind}_policy`).map((block) => {
      const owner = holderByReference(kind, block.attributes[kind], block, stack);
      return { key: `${owner} ${String(block.attributes["name"])}`, address: block.address };
    }),
  );
  const grouped = groupedBy(found, ({ key }) => key);
  return new Map([...grouped].map(([key, blocks]) => [key, blocks.map(({ address }) => address)]));
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

// `aws_iam_policy_attachment` takes its policy away from all that it does not name
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

// the provider takes away what these arguments of a role lack, where they are set: an empty list lacks all. What a state or
// a plan shows of them is what the role has, unless the configuration sets them
function ownLists(stack: Stack, argument: string, read: (value: unknown) => readonly string[]): readonly WholeList[] {
  return blocksOfType(stack, "aws_iam_role").flatMap((block) => {
    const value = block.attributes[argument];
    // which ones a dynamic block makes is not known
    const isOpen = hasDynamic(block.attributes, argument);
    if (!isOpen && (!isConfigured(argument, block, stack) || value === undefined || value === null)) return [];
    return [{ owner: holderArn("role", block), address: block.address, all: new Set(read(value)) }];
  });
}
