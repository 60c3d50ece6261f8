import { textOf, textsOf } from "../../attributes";
import type { ReadDocument } from "../../inventory/read-document";
import { blocksOfType, type Block, type Stack } from "../../model";
import { holderByReference, type HolderKind } from "./names";

/** A policy of which another block of the stack decides whether it stays: which of the two comes last is not known. */
export function contested({ attributes }: Block, argument: string, rival: string): ReadDocument {
  return { unknown: `${rival} takes it away, or has another one in its place`, text: String(attributes[argument]) };
}

/** Another block that has an inline policy of the same name, or whose list of all names lacks it. */
export function rivalOfInline(kind: HolderKind, owner: string, block: Block, stack: Stack): string | undefined {
  const name = textOf(block.attributes["name"]);
  if (name === undefined) return undefined;
  const twin = blocksOfType(stack, block.type).find(
    (other) =>
      other.address !== block.address &&
      other.attributes["name"] === name &&
      holderByReference(kind, other.attributes[kind], other, stack) === owner,
  );
  return (twin ?? listWithout(`aws_iam_${kind}_policies_exclusive`, "policy_names", name, kind, owner, stack))?.address;
}

/** Another block whose list of all attached policies lacks it. */
export function rivalOfAttached(kind: HolderKind, owner: string, block: Block, stack: Stack): string | undefined {
  const arn = textOf(block.attributes["policy_arn"]);
  if (arn === undefined) return undefined;
  return listWithout(`aws_iam_${kind}_policy_attachments_exclusive`, "policy_arns", arn, kind, owner, stack)?.address;
}

function listWithout(
  type: string,
  list: string,
  one: string,
  kind: HolderKind,
  owner: string,
  stack: Stack,
): Block | undefined {
  return blocksOfType(stack, type).find(
    (block) =>
      holderByReference(kind, block.attributes[`${kind}_name`], block, stack) === owner &&
      !textsOf(block.attributes[list]).includes(one),
  );
}
