import { groupedBy } from "../../../core";
import { blocksOf, textOf, textsOf } from "../../attributes";
import type { ReadDocument } from "../../inventory/read-document";
import { blocksOfType, type Block, type Stack } from "../../model";
import { perStack } from "../../per-stack";
import { HOLDER_KINDS, holderArn, holderByReference } from "./names";

/** A policy of which another block of the stack decides whether it stays: which of the two comes last is not known. */
export function contested({ attributes }: Block, argument: string, rival: string): ReadDocument {
  return { unknown: `${rival} takes it away, or has another one in its place`, text: String(attributes[argument]) };
}

/** Another block that has an inline policy of the same name, or whose list of all names lacks it. */
export function rivalOfInline(owner: string, block: Block, stack: Stack): string | undefined {
  const name = textOf(block.attributes["name"]);
  if (name === undefined) return undefined;
  const twins = inlineByName(stack).get(`${owner} ${name}`) ?? [];
  return twins.find((address) => address !== block.address) ?? listWithout(inlineLists(stack), owner, name);
}

/** Another block whose list of all attached policies lacks it. */
export function rivalOfAttached(owner: string, block: Block, stack: Stack): string | undefined {
  const arn = textOf(block.attributes["policy_arn"]);
  return arn === undefined ? undefined : listWithout(attachedLists(stack), owner, arn);
}

interface WholeList {
  readonly owner: string;
  readonly address: string;
  readonly all: ReadonlySet<string>;
}

type Lists = ReadonlyMap<string, readonly WholeList[]>;

function listWithout(lists: Lists, owner: string, one: string): string | undefined {
  return lists.get(owner)?.find(({ all }) => !all.has(one))?.address;
}

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
  const ofRoles = ownLists(stack, "inline_policy", (value) => blocksOf(value).map(({ name }) => String(name)));
  return groupedBy([...exclusive(stack, "policies", "policy_names"), ...ofRoles], ({ owner }) => owner);
});

const attachedLists = perStack((stack): Lists => {
  const ofRoles = ownLists(stack, "managed_policy_arns", textsOf);
  return groupedBy([...exclusive(stack, "policy_attachments", "policy_arns"), ...ofRoles], ({ owner }) => owner);
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
    const isSet = block.configured?.has(argument) ?? stack.format === "synthesized";
    if (!isSet || value === undefined || value === null) return [];
    return [{ owner: holderArn("role", block), address: block.address, all: new Set(read(value)) }];
  });
}
