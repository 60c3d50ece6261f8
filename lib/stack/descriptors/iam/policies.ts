import type { Descriptor } from "../../descriptor";
import { renderPolicyDocument } from "../../resolve/policy-data";
import { settingsOf } from "../../setting";
import { iamArn } from "../arns";
import { DESCRIPTION, TAGS } from "../inert";
import { ALONE_HERE, forEachHolder, HOLDER_KINDS, holderByReference, holdersIn, type HolderKind } from "./names";
import { attachedTo, inlineOf } from "./rivals";

/** A managed policy; it has no effect until it is attached. */
export const policy: Descriptor = {
  type: "aws_iam_policy",
  derived: { arn: iamArn("policy"), id: iamArn("policy") },
  comes: "it grants nothing by itself; attachments have their own rows",
  ends: "it grants nothing by itself; attachments have their own rows",
  reads: ["policy"],
  inert: {
    ...TAGS,
    ...DESCRIPTION,
    name: "another name is another policy; its attachments are read",
    name_prefix: "another name is another policy; its attachments are read",
    path: "part of the ARN; its attachments are read",
    delay_after_policy_creation_in_ms: "how long Terraform waits",
  },
};

const inline = (kind: HolderKind): Descriptor => ({
  type: `aws_iam_${kind}_policy`,
  sets: [kind, "name"],
  policies: (block, stack) => {
    const owner = holderByReference(kind, block.attributes[kind], block, stack);
    const document = inlineOf(owner, block.attributes, block, stack);
    return [{ kind: "identity", owner, source: block.address, apart: true, ...document }];
  },
  reads: [kind, "policy"],
  inert: { name: "a name; the policy document is read", name_prefix: "a name; the policy document is read" },
});

const attachment = (kind: HolderKind): Descriptor => ({
  type: `aws_iam_${kind}_policy_attachment`,
  sets: [kind, "policy_arn"],
  policies: (block, stack) => {
    const owner = holderByReference(kind, block.attributes[kind], block, stack);
    return [{ ...attachedTo(owner, block.attributes["policy_arn"], block, stack), apart: true }];
  },
  reads: [kind, "policy_arn"],
  inert: { id: "the provider makes it up" },
});

export const [rolePolicy, userPolicy, groupPolicy] = forEachHolder(inline);
export const [rolePolicyAttachment, userPolicyAttachment, groupPolicyAttachment] = forEachHolder(attachment);

/** One managed policy attached to several principals. */
export const policyAttachment: Descriptor = {
  type: "aws_iam_policy_attachment",
  sets: ["policy_arn"],
  policies: (block, stack) =>
    HOLDER_KINDS.flatMap((kind) =>
      holdersIn(block, kind, stack).map((owner) => ({
        ...attachedTo(owner, block.attributes["policy_arn"], block, stack),
        apart: true,
      })),
    ),
  settings: ({ address, attributes: { policy_arn } }) =>
    settingsOf({ kind: "holders of", name: String(policy_arn), by: "name" }, address, [[ALONE_HERE, true]]),
  reads: ["roles", "users", "groups", "policy_arn"],
  inert: { name: "a name; the policy document is read" },
};

/** A policy written as blocks. Blocks that refer to it contain its text and are compared with it. */
export const policyDocument: Descriptor = {
  type: "data.aws_iam_policy_document",
  // if a part is unknown, the references are symbols, which do not distinguish two texts
  isInPlace: ({ attributes }) => renderPolicyDocument(attributes) !== undefined,
  reads: [],
  inert: { policy_id: "a name that no access decision uses", "statement.sid": "a name that no access decision uses" },
};
