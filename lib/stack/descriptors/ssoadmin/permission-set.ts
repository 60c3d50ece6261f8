import { textOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import { blocksOfType, type Block, type Stack } from "../../model";
import { symbolOf } from "../../resolve/symbols";
import { policyByArn } from "../iam/managed";

/**
 * The role that a permission set becomes in each account that it is assigned in (documented:
 * `AWSReservedSSO_<name>_<16 digits>`). Of a set that the stack does not make, the ARN stands for the name.
 */
function reservedRole({ attributes, place: { partition, account } }: Block, stack: Stack): string {
  const arn = attributes["permission_set_arn"];
  const made = blocksOfType(stack, "aws_ssoadmin_permission_set").find(
    (block) => arn === (textOf(block.attributes["arn"]) ?? symbolOf(`${block.address}.arn`)),
  );
  const name = textOf(made?.attributes["name"]) ?? String(arn).split("/").at(-1);
  return `arn:${partition}:iam::${account}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_${name}`;
}

/** A policy of AWS for a permission set. */
export const managedPolicyAttachment: Descriptor = {
  type: "aws_ssoadmin_managed_policy_attachment",
  policies: (block, stack) => {
    const document = policyByArn(block.attributes["managed_policy_arn"], stack);
    return [{ kind: "identity", owner: reservedRole(block, stack), source: block.address, apart: true, ...document }];
  },
  reads: ["permission_set_arn", "managed_policy_arn"],
};

/** The policy that is written into a permission set. */
export const permissionSetInlinePolicy: Descriptor = {
  type: "aws_ssoadmin_permission_set_inline_policy",
  policies: (block, stack) => {
    const document = readDocument(block.attributes["inline_policy"]);
    return [{ kind: "identity", owner: reservedRole(block, stack), source: block.address, apart: true, ...document }];
  },
  reads: ["permission_set_arn", "inline_policy"],
};
