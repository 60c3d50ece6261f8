import { TerraformResource, TerraformStack, type TerraformElement } from "cdktf";
import { Faults } from "../../core";
import { attributesOf, readWritten, refersTo, type AsMade } from "../../final";
import type { PolicyDocument } from "../../policy";

/**
 * The permissions boundaries of the roles that an export creates, by role name, whatever attached them: those that the stack
 * itself creates, with a readable policy. Other boundaries are not known at synthesis.
 */
export function boundariesOf(check: TerraformElement, parts: readonly AsMade[]): ReadonlyMap<string, PolicyDocument> {
  const found = new Map<string, PolicyDocument>();
  for (const block of parts.flatMap((part) => part.blocks)) {
    if (block.terraformResourceType !== "aws_iam_role") continue;
    const { name, permissions_boundary: boundary } = attributesOf(block) ?? {};
    if (typeof name !== "string" || typeof boundary !== "string") continue;
    const document = policyOf(boundary, TerraformStack.of(check));
    if (document !== undefined) found.set(name, document);
  }
  return found;
}

function policyOf(boundary: string, stack: TerraformStack): PolicyDocument | undefined {
  for (const one of stack.node.findAll()) {
    if (!TerraformResource.isTerraformResource(one) || one.terraformResourceType !== "aws_iam_policy") continue;
    const { name, policy } = attributesOf(one) ?? {};
    const isNamed = typeof name === "string" && /^arn:.*:policy\//.test(boundary) && boundary.endsWith(`/${name}`);
    if (!isNamed && !refersTo(boundary, `aws_iam_policy.${one.friendlyUniqueId}`)) continue;
    return readWritten({ kind: "identity", field: "", made: "", written: policy }, new Faults());
  }
  return undefined;
}
