import { textOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import { blocksOfType, type Block, type Stack } from "../../model";
import type { GrantKind, PlacedPolicy } from "../../placed";
import { symbolOf } from "../../resolve/symbols";
import { control, settingsOf } from "../../setting";
import { own } from "../arns";

const KINDS: { readonly [type: string]: GrantKind } = {
  SERVICE_CONTROL_POLICY: "serviceControl",
  RESOURCE_CONTROL_POLICY: "resourceControl",
};

/** A policy of an organization; it binds nobody by its being there. */
export const organizationsPolicy: Descriptor = {
  type: "aws_organizations_policy",
  derived: { id: own("id") },
  silent: { goes: "it binds nobody by its being there; attachments are rows" },
  reads: [],
};

const BINDS = control("organizationPolicy", "Bound by a policy of the organization", "either", "protection", {
  going: "broader",
});

/** A policy of an organization for an account, a unit or the root: its owner is what it is attached to. */
export const organizationsPolicyAttachment: Descriptor = {
  type: "aws_organizations_policy_attachment",
  policies: (block, stack) => {
    const { policy_id: id, target_id: target } = block.attributes;
    const owner = textOf(target) ?? symbolOf(`${block.address}.target_id`);
    const policy = policyById(id, stack);
    if (policy === undefined) return unread(String(id), owner, block);
    const kind = KINDS[textOf(policy.attributes["type"]) ?? "SERVICE_CONTROL_POLICY"];
    if (kind === undefined) return [];
    return [{ kind, owner, source: policy.address, ...readDocument(policy.attributes["content"]) }];
  },
  settings: ({ address, attributes: { policy_id, target_id } }, stack) => {
    const target = textOf(target_id) ?? symbolOf(`${address}.target_id`);
    const id = String(policy_id);
    // without what allows everything less is allowed, not more
    if (OPEN.test(id)) return [];
    const type = textOf(policyById(policy_id, stack)?.attributes["type"]);
    if (type !== undefined && KINDS[type] === undefined) return [];
    return settingsOf({ kind: "organization's policy for", name: target, by: "address" }, address, [[BINDS, id]]);
  },
  silent: { comes: "it takes away; what it denies is in the policy" },
  reads: [],
};

/** What AWS itself attaches to everything: it allows all. */
const OPEN = /^p-(RCP)?Full(AWSAccess)?$/;

function policyById(id: unknown, stack: Stack): Block | undefined {
  return blocksOfType(stack, "aws_organizations_policy").find(
    ({ address, attributes }) => id === (textOf(attributes["id"]) ?? symbolOf(`${address}.id`)),
  );
}

// AWS's own allow everything; of another neither kind nor text is known
function unread(id: string, owner: string, { address }: Block): readonly PlacedPolicy[] {
  if (OPEN.test(id)) return [];
  const unknown = `the text of ${id} is not in the stack`;
  return (["serviceControl", "resourceControl"] as const).map((kind) => ({
    kind,
    owner,
    source: address,
    unknown,
    text: id,
  }));
}
