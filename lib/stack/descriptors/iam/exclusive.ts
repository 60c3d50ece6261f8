import { textsOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { policyByArn } from "./managed";
import { ALONE, forEachHolder, holderByReference, type HolderKind } from "./names";

const KEPT = control("exclusivePolicies", "Inline policies that are left", "adds", "access", {
  noun: "list of inline policies that are kept",
  coming: "nothing",
});

/** The complete list of managed policies of a role, user or group: Terraform detaches all others. */
const attachments = (kind: HolderKind): Descriptor => ({
  type: `aws_iam_${kind}_policy_attachments_exclusive`,
  policies: (block, stack) => {
    const owner = holderByReference(kind, block.attributes[`${kind}_name`], block, stack);
    return textsOf(block.attributes["policy_arns"]).map((arn) => {
      return { kind: "identity", owner, source: block.address, apart: true, ...policyByArn(arn, stack) };
    });
  },
  settings: (block, stack) => {
    const name = holderByReference(kind, block.attributes[`${kind}_name`], block, stack);
    return settingsOf({ kind: "attachments of", name, by: "name" }, block.address, [[ALONE, true]]);
  },
  comes: "it removes attachments; those that it adds have their own rows",
  reads: [`${kind}_name`, "policy_arns"],
});

/** The complete list of inline policies of a role, user or group by name: Terraform deletes all others. */
const inline = (kind: HolderKind): Descriptor => ({
  type: `aws_iam_${kind}_policies_exclusive`,
  settings: (block, stack) => {
    const name = holderByReference(kind, block.attributes[`${kind}_name`], block, stack);
    return settingsOf({ kind: "inline policies of", name, by: "name" }, block.address, [
      [ALONE, true],
      [KEPT, [...textsOf(block.attributes["policy_names"])].sort()],
    ]);
  },
  comes: "it removes policies; those that it keeps have their own rows",
  reads: [`${kind}_name`, "policy_names"],
});

export const [roleAttachmentsExclusive, userAttachmentsExclusive, groupAttachmentsExclusive] =
  forEachHolder(attachments);
export const [rolePoliciesExclusive, userPoliciesExclusive, groupPoliciesExclusive] = forEachHolder(inline);
