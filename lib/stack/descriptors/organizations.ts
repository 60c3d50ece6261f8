import { textOf } from "../attributes";
import { canonicalOrDigest } from "../canonical";
import type { Descriptor } from "../descriptor";
import { readDocument } from "../inventory/read-document";
import { inOneLayout } from "../json";
import { blocksOfType, type Block, type Stack } from "../model";
import type { GrantKind, PlacedPolicy } from "../placed";
import { listOf, statementsOf, type PolicyDocument, type Statement } from "../policy-parts";
import { symbolOf } from "../resolve/symbols";
import { control, settingsOf, type Subject } from "../setting";
import { own } from "./arns";
import { DESCRIPTION, TAGS } from "./inert";
import { textOrSymbol } from "./named";

const KINDS: { readonly [type: string]: GrantKind } = {
  SERVICE_CONTROL_POLICY: "serviceControl",
  RESOURCE_CONTROL_POLICY: "resourceControl",
};

/** A policy of an organization; it has no effect until it is attached. */
export const organizationsPolicy: Descriptor = {
  type: "aws_organizations_policy",
  derived: { id: own("id") },
  policies: (block, stack) => {
    const kind = kindOf(block);
    const id = textOrSymbol(block, "id");
    const attached = blocksOfType(stack, "aws_organizations_policy_attachment").some(
      ({ attributes }) => attributes["policy_id"] === id,
    );
    // the stack may change a policy that is attached elsewhere
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
    const content = inOneLayout(block.attributes["content"]);
    return settingsOf({ kind: "organization's policy", name: block.address, by: "address" }, block.address, [
      [TYPE, typeOf(block)],
      // the content of SCPs and RCPs is evaluated instead
      [TEXT, kindOf(block) === undefined ? canonicalOrDigest({ content }) : null],
    ]);
  },
  comes: "it has no effect by itself; attachments have their own rows",
  ends: "it has no effect by itself; attachments have their own rows",
  reads: ["type", "content"],
  inert: { ...TAGS, ...DESCRIPTION, name: "a name; attachments use its id" },
};

// another type means a replacement (documented: forces new resource)
const TYPE = control("organizationType", "Type", "either", "access");
const TEXT = control("organizationText", "Text", "either", "access", { bounds: "whenSet" });

// documented default of the provider
function typeOf({ attributes }: Block): string {
  return textOf(attributes["type"]) ?? "SERVICE_CONTROL_POLICY";
}

function kindOf(block: Block): GrantKind | undefined {
  return KINDS[typeOf(block)];
}

const BINDS = control("organizationPolicy", "Bound by a policy of the organization", "either", "protection", {
  noun: "organization policy that applies to it",
  coming: "acts",
  going: "broader",
});

const OPENS = control("organizationOpen", "Allowed everything by", "either", "protection", {
  noun: "policy of the organization that allows it everything",
  coming: "acts",
  going: "unknown",
});

/** Attaches a policy to an account, an organizational unit or the root, which is its owner. */
export const organizationsPolicyAttachment: Descriptor = {
  type: "aws_organizations_policy_attachment",
  sets: ["policy_id", "target_id"],
  policies: (block, stack) => {
    const id = block.attributes["policy_id"];
    const owner = textOrSymbol(block, "target_id");
    // together with allow lists it lifts them: actions that any attached policy allows are allowed (documented)
    if (id === FULL) return [{ kind: "serviceControl", owner, source: block.address, document: EVERYTHING }];
    const policy = policyById(id, stack);
    if (policy === undefined) return unread(String(id), owner, block);
    const kind = kindOf(policy);
    if (kind === undefined) return [];
    return [
      { kind, owner, source: block.address, writtenAt: policy.address, ...readDocument(policy.attributes["content"]) },
    ];
  },
  settings: (block, stack) => {
    const { policy_id } = block.attributes;
    const id = String(policy_id);
    // identified by both: several policies may be attached to one target, and one to several
    const subject: Subject = {
      kind: `organization's policy ${id} for`,
      name: textOrSymbol(block, "target_id"),
      by: "name",
    };
    // without the FullAccess policy, less is allowed
    if (OPEN.test(id)) return id === FULL ? settingsOf(subject, block.address, [[OPENS, id]]) : [];
    const policy = policyById(policy_id, stack);
    const read = policy && readDocument(policy.attributes["content"]);
    // its denials are evaluated; without an allow list, everything is allowed
    if (read && kindOf(policy) !== undefined && "document" in read && !isList(read.document)) return [];
    return settingsOf(subject, block.address, [[BINDS, id]]);
  },
  comes: "it only limits access; its Deny statements are in the policy",
  reads: ["policy_id", "target_id"],
};

function isList(document: PolicyDocument): boolean {
  return statementsOf(document).some(({ Effect }) => Effect === "Allow") && !statementsOf(document).some(isEverything);
}

function isEverything({ Effect, Action, Resource, Condition }: Statement): boolean {
  return Effect === "Allow" && Condition === undefined && [Action, Resource].every((all) => listOf(all).includes("*"));
}

/** The policies that AWS attaches by default; they allow everything. */
const OPEN = /^p-(RCP)?Full(AWSAccess)?$/;
const FULL = "p-FullAWSAccess";
const EVERYTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Action: "*", Resource: "*" },
};

function policyById(id: unknown, stack: Stack): Block | undefined {
  return blocksOfType(stack, "aws_organizations_policy").find((block) => id === textOrSymbol(block, "id"));
}

// AWS's own policies allow everything; the kind and text of others are unknown
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
