import { textsOf } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import { blocksOfType, type Block, type Stack } from "../../model";
import { control, settingsOf } from "../../setting";
import { iamArn } from "../arns";
import { DESCRIPTION, TAGS } from "../inert";
import { policyArn, policyByArn } from "./managed";
import { HOLDER_KINDS, holderByReference, type HolderKind } from "./names";
import { contested, rivalOfAttached, rivalOfInline } from "./rivals";

const TEXT = control("policyText", "Text", "either", "access", {
  bounds: "never",
  going: "nothing",
  unclear: "nothing of the stack attaches it, and whoever has it elsewhere may do more or less",
});

/** A policy that others attach; nobody has it by its being there. */
export const policy: Descriptor = {
  type: "aws_iam_policy",
  derived: { arn: iamArn("policy"), id: iamArn("policy") },
  settings: (block, stack) => {
    if (isAttached(block, stack)) return [];
    const read = readDocument(block.attributes["policy"]);
    return settingsOf({ kind: "policy", name: block.address, by: "address" }, block.address, [
      [TEXT, canonicalOrDigest("document" in read ? read.document : read.text)],
    ]);
  },
  comes: "nobody has it by its being there; attachments are rows",
  ends: "nobody has it by its being there; attachments are rows",
  reads: ["policy"],
  inert: {
    ...TAGS,
    ...DESCRIPTION,
    name: "another name is another policy; attachments name it and are read",
    path: "part of the name; attachments name it and are read",
  },
};

// where the stack attaches it, its text is read for whoever has it
function isAttached(block: Block, stack: Stack): boolean {
  const arn = policyArn(block);
  return ATTACHING.some((type) => {
    return blocksOfType(stack, type).some(({ attributes: { policy_arn, managed_policy_arns, permissions_boundary } }) =>
      [policy_arn, permissions_boundary, ...textsOf(managed_policy_arns)].includes(arn),
    );
  });
}

const ATTACHING = [
  "aws_iam_policy_attachment",
  ...HOLDER_KINDS.flatMap((kind) => [`aws_iam_${kind}`, `aws_iam_${kind}_policy_attachment`]),
];

const inline = (kind: HolderKind): Descriptor => ({
  type: `aws_iam_${kind}_policy`,
  policies: (block, stack) => {
    const owner = holderByReference(kind, block.attributes[kind], block, stack);
    const rival = rivalOfInline(kind, owner, block, stack);
    const document = rival === undefined ? readDocument(block.attributes["policy"]) : contested(block, "policy", rival);
    return [{ kind: "identity", owner, source: block.address, apart: true, ...document }];
  },
  reads: [kind, "policy"],
  inert: { name: "a name; what the policy says is read", name_prefix: "a name; what the policy says is read" },
});

const attachment = (kind: HolderKind): Descriptor => ({
  type: `aws_iam_${kind}_policy_attachment`,
  policies: (block, stack) => {
    const owner = holderByReference(kind, block.attributes[kind], block, stack);
    const rival = rivalOfAttached(kind, owner, block, stack);
    const document =
      rival === undefined ? policyByArn(block.attributes["policy_arn"], stack) : contested(block, "policy_arn", rival);
    return [{ kind: "identity", owner, source: block.address, apart: true, ...document }];
  },
  reads: [kind, "policy_arn"],
});

export const [rolePolicy, userPolicy, groupPolicy] = HOLDER_KINDS.map(inline) as [Descriptor, Descriptor, Descriptor];
export const [rolePolicyAttachment, userPolicyAttachment, groupPolicyAttachment] = HOLDER_KINDS.map(attachment) as [
  Descriptor,
  Descriptor,
  Descriptor,
];

/** One policy attached to many at once. */
export const policyAttachment: Descriptor = {
  type: "aws_iam_policy_attachment",
  policies: (block, stack) =>
    HOLDER_KINDS.flatMap((kind) =>
      textsOf(block.attributes[`${kind}s`]).map((name) => ({
        kind: "identity" as const,
        owner: holderByReference(kind, name, block, stack),
        source: block.address,
        apart: true as const,
        ...policyByArn(block.attributes["policy_arn"], stack),
      })),
    ),
  reads: ["roles", "users", "groups", "policy_arn"],
  inert: { name: "a name; what the policy says is read" },
};
