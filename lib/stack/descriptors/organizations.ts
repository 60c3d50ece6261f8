import { textOf } from "../attributes";
import { canonicalOrDigest } from "../canonical";
import type { Descriptor } from "../descriptor";
import { readDocument } from "../inventory/read-document";
import { inOneLayout } from "../json";
import { blocksOfType, type Block, type Stack } from "../model";
import type { GrantKind, PlacedPolicy } from "../placed";
import { statementsOf, type PolicyDocument } from "../policy-parts";
import { symbolOf } from "../resolve/symbols";
import { control, settingsOf } from "../setting";
import { own } from "./arns";
import { DESCRIPTION, TAGS } from "./inert";

const KINDS: { readonly [type: string]: GrantKind } = {
  SERVICE_CONTROL_POLICY: "serviceControl",
  RESOURCE_CONTROL_POLICY: "resourceControl",
};

/** A policy of an organization; it binds nobody by its being there. */
export const organizationsPolicy: Descriptor = {
  type: "aws_organizations_policy",
  derived: { id: own("id") },
  policies: (block, stack) => {
    const kind = kindOf(block);
    const id = idOf(block);
    const attached = blocksOfType(stack, "aws_organizations_policy_attachment").some(
      ({ attributes }) => attributes["policy_id"] === id,
    );
    // what is attached elsewhere can change here
    if (kind === undefined || attached) return [];
    return [
      {
        kind,
        owner: symbolOf(`${block.address}.id`),
        elsewhere: true,
        source: block.address,
        ...readDocument(block.attributes["content"]),
      },
    ];
  },
  settings: (block) => {
    if (kindOf(block) !== undefined) return [];
    const { type, content } = block.attributes;
    return settingsOf({ kind: "organization's policy", name: block.address, by: "address" }, block.address, [
      [TEXT, canonicalOrDigest({ type, content: inOneLayout(content) })],
    ]);
  },
  comes: "it binds nobody by its being there; attachments are rows",
  ends: "it binds nobody by its being there; attachments are rows",
  reads: ["type", "content"],
  inert: { ...TAGS, ...DESCRIPTION, name: "a name; attachments are by its id" },
};

const TEXT = control("organizationText", "Text", "either", "access");

function kindOf({ attributes }: Block): GrantKind | undefined {
  return KINDS[textOf(attributes["type"]) ?? "SERVICE_CONTROL_POLICY"];
}

function idOf({ address, attributes }: Block): string {
  return textOf(attributes["id"]) ?? symbolOf(`${address}.id`);
}

const BINDS = control("organizationPolicy", "Bound by a policy of the organization", "either", "protection", {
  noun: "policy of the organization that binds it",
  going: "broader",
});

/** A policy of an organization for an account, a unit or the root: its owner is what it is attached to. */
export const organizationsPolicyAttachment: Descriptor = {
  type: "aws_organizations_policy_attachment",
  sets: ["policy_id", "target_id"],
  policies: (block, stack) => {
    const { policy_id: id, target_id: target } = block.attributes;
    const owner = textOf(target) ?? symbolOf(`${block.address}.target_id`);
    const policy = policyById(id, stack);
    if (policy === undefined) return unread(String(id), owner, block);
    const kind = kindOf(policy);
    if (kind === undefined) return [];
    return [
      { kind, owner, source: block.address, writtenAt: policy.address, ...readDocument(policy.attributes["content"]) },
    ];
  },
  settings: ({ address, attributes: { policy_id, target_id } }, stack) => {
    const target = textOf(target_id) ?? symbolOf(`${address}.target_id`);
    const id = String(policy_id);
    // without what allows everything less is allowed, not more
    if (OPEN.test(id)) return [];
    const policy = policyById(policy_id, stack);
    const read = policy && readDocument(policy.attributes["content"]);
    // what it denies is asked for; what is left when a list of what is allowed goes is everything
    if (read && kindOf(policy) !== undefined && "document" in read && !isList(read.document)) return [];
    return settingsOf({ kind: "organization's policy for", name: target, by: "address" }, address, [[BINDS, id]]);
  },
  comes: "it takes away; what it denies is in the policy",
  reads: ["policy_id", "target_id"],
};

function isList(document: PolicyDocument): boolean {
  return statementsOf(document).some(({ Effect }) => Effect === "Allow");
}

/** What AWS itself attaches to everything: it allows all. */
const OPEN = /^p-(RCP)?Full(AWSAccess)?$/;

function policyById(id: unknown, stack: Stack): Block | undefined {
  return blocksOfType(stack, "aws_organizations_policy").find((block) => id === idOf(block));
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
    isAbsent: true,
  }));
}
