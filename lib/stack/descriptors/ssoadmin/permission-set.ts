import { groupedBy } from "../../../core";
import { first, textOf } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import { within, type Descriptor } from "../../descriptor";
import { readDocument, type ReadDocument } from "../../inventory/read-document";
import { blocksOfType, perStack, type Block, type Stack } from "../../model";
import type { PlacedPolicy } from "../../placed";
import { control, settingsOf } from "../../setting";
import { policyByArn } from "../iam/managed";
import { contested } from "../iam/rivals";
import { BOUNDARY } from "../iam/role";
import { textOrSymbol } from "../named";
import { boundedBy, reservedArn } from "./set";

// for types that belong to a permission set
const INSTANCE = { instance_arn: "the Identity Center instance; the permission set's ARN is read" };

// an ARN known only after the apply ends with its symbol
function madeSet({ attributes }: Block, stack: Stack): Block | undefined {
  const arn = String(attributes["permission_set_arn"]);
  return blocksOfType(stack, "aws_ssoadmin_permission_set").find((block) => arn.endsWith(textOrSymbol(block, "arn")));
}

// if the set is not in the stack, its ARN stands for the name
function reservedRole(block: Block, stack: Stack): string {
  const set = madeSet(block, stack);
  const name = set && textOrSymbol(set, "name");
  return reservedArn(block.place, name ?? String(block.attributes["permission_set_arn"]).split("/").at(-1)!);
}

function heldBy(block: Block, stack: Stack, document: ReadDocument): PlacedPolicy {
  const owner = reservedRole(block, stack);
  const ofOwnSet = madeSet(block, stack) !== undefined;
  return { kind: "identity", owner, source: block.address, apart: true, ...(ofOwnSet && { ofOwnSet }), ...document };
}

/** Attaches a customer managed policy of each account, by name; its text is in the accounts. */
export const customerManagedPolicyAttachment: Descriptor = {
  type: "aws_ssoadmin_customer_managed_policy_attachment",
  sets: ["permission_set_arn", "customer_managed_policy_reference"],
  policies: (block, stack) => [
    heldBy(block, stack, inEachAccount(block.attributes["customer_managed_policy_reference"])),
  ],
  reads: ["permission_set_arn", ...within("customer_managed_policy_reference", "name", "path")],
  inert: INSTANCE,
};

// a set that the stack does not make may have had another one, in whose place it comes
const OF_ANOTHER = { ...BOUNDARY, coming: "acts" } as const;

/** The permissions boundary of a permission set. */
export const permissionsBoundaryAttachment: Descriptor = {
  type: "aws_ssoadmin_permissions_boundary_attachment",
  sets: ["permission_set_arn"],
  policies: (block, stack) => {
    const { managed_policy_arn: arn, customer_managed_policy_reference: named } = first(
      block.attributes["permissions_boundary"],
    );
    const document = arn === undefined ? inEachAccount(named) : policyByArn(arn, stack);
    return [{ kind: "boundary", owner: reservedRole(block, stack), source: block.address, apart: true, ...document }];
  },
  settings: (block, stack) =>
    settingsOf(boundedBy(reservedRole(block, stack)), block.address, [
      [
        madeSet(block, stack) === undefined ? OF_ANOTHER : BOUNDARY,
        canonicalOrDigest(block.attributes["permissions_boundary"] ?? null),
      ],
    ]),
  reads: ["permission_set_arn", "permissions_boundary"],
  inert: INSTANCE,
};

function inEachAccount(reference: unknown): ReadDocument {
  const { name, path } = first(reference);
  const text = `${textOf(path) ?? "/"}${String(name)}`;
  return { unknown: `the text of the policy ${text} is in each account`, text };
}

const ASSIGNED = control("assignment", "Assigned to", "adds", "access", { noun: "whom it is assigned to" });

/** Assigns a permission set to a user or group in an account. */
export const accountAssignment: Descriptor = {
  type: "aws_ssoadmin_account_assignment",
  sets: ["permission_set_arn", "principal_type", "principal_id", "target_id"],
  settings: (block, stack) => {
    const { principal_type, principal_id, target_id, instance_arn } = block.attributes;
    // the instance defines the meaning of the id; its name is at the end of its ARN
    const instance = textOf(instance_arn)?.split("/").at(-1);
    const words = `${String(principal_type)} ${String(principal_id)} in account ${String(target_id)}`;
    const as = reservedRole(block, stack).split("/").at(-1)!;
    return settingsOf({ kind: "assignment", name: block.address, by: "address" }, block.address, [
      [ASSIGNED, [`${words} as ${as}${instance === undefined ? "" : ` of ${instance}`}`]],
    ]);
  },
  reads: ["permission_set_arn", "principal_type", "principal_id", "target_id", "instance_arn"],
};

/** Attaches an AWS managed policy to a permission set. */
export const managedPolicyAttachment: Descriptor = {
  type: "aws_ssoadmin_managed_policy_attachment",
  sets: ["permission_set_arn", "managed_policy_arn"],
  policies: (block, stack) => [heldBy(block, stack, policyByArn(block.attributes["managed_policy_arn"], stack))],
  reads: ["permission_set_arn", "managed_policy_arn"],
  inert: INSTANCE,
};

// a permission set has one inline policy: of two, the one applied last counts
const inlineOf = perStack((stack) => {
  const blocks = blocksOfType(stack, "aws_ssoadmin_permission_set_inline_policy");
  const grouped = groupedBy(blocks, (block) => reservedRole(block, stack));
  return new Map([...grouped].map(([owner, all]) => [owner, all.map(({ address }) => address)]));
});

/** The inline policy of a permission set. */
export const permissionSetInlinePolicy: Descriptor = {
  type: "aws_ssoadmin_permission_set_inline_policy",
  sets: ["permission_set_arn"],
  policies: (block, stack) => {
    const rival = inlineOf(stack)
      .get(reservedRole(block, stack))
      ?.find((address) => address !== block.address);
    const document =
      rival === undefined
        ? readDocument(block.attributes["inline_policy"])
        : contested(block.attributes["inline_policy"], rival);
    return [heldBy(block, stack, document)];
  },
  reads: ["permission_set_arn", "inline_policy"],
  inert: INSTANCE,
};
