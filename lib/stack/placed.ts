import type { PolicyKind } from "../policy/lint/types";
import type { PolicyDocument } from "../policy/statement";

/** Type of a policy or grant. @public */
export type GrantKind =
  | "identity"
  | "boundary"
  | "trust"
  | "serviceControl"
  | "resourceControl"
  | "bucket"
  | "key"
  | "queue"
  | "function"
  | "topic"
  | "acl"
  | "permission"
  | "role"
  | "scope"
  | "credential"
  | "other";

/** The kinds that are written policies, with the name under which AWS documents their rules. */
export const POLICY_KINDS: { readonly [kind in GrantKind]?: PolicyKind } = {
  identity: "identity",
  boundary: "identity",
  trust: "trust",
  serviceControl: "scp",
  resourceControl: "rcp",
  bucket: "bucket",
  key: "key",
  queue: "queue",
  topic: "topic",
};

/** A policy of a stack, and its owner. */
export interface PlacedPolicy {
  readonly kind: GrantKind;
  /**
   * ARN of the role, user or group that holds it, or of the resource that it protects; for an organization policy, its
   * target.
   */
  readonly owner: string;
  /** Undefined if it cannot be read. */
  readonly document?: PolicyDocument;
  /** Why it cannot be read. */
  readonly unknown?: string;
  /** Its configuration, with symbols for unknown values: equal texts are the same policy. */
  readonly text?: string;
  /** Whether the stack does not contain its text, but only its ARN or owner. */
  readonly isAbsent?: true;
  /** Terraform address of the resource that sets it. */
  readonly source: string;
  /** Terraform address of the policy document, if the resource that sets it only refers to it. */
  readonly writtenAt?: string;
  /** Name of an AWS managed policy, such as `AdministratorAccess`. */
  readonly managed?: string;
  /** For an organization policy: the stack does not attach it, so it applies to none of the stack's targets. */
  readonly elsewhere?: true;
  /** ARN with which it names its resource, if the resource itself is not fully known. */
  readonly namedAs?: string;
  /** Whether a separate resource sets it. A plan also shows its effect in the owner's arguments. */
  readonly apart?: true;
  /** Whether it is one statement, beside which the same resource may have others. */
  readonly isStatement?: true;
  /** Whether the stack creates the permission set of the role that holds it. The role itself is not in the stack. */
  readonly ofOwnSet?: true;
}

/** A member of a group, who has the group's policies. */
export interface Membership {
  /** ARN of the user. */
  readonly member: string;
  /** ARN of the group. */
  readonly of: string;
  readonly source: string;
  /** Terraform address of a list of all members of the group that lacks the user. */
  readonly contestedBy?: string;
}

/** A Genesys Cloud permission of one holder in one division. */
export interface GenesysGrant {
  readonly kind: "permission" | "role" | "scope";
  /** Terraform address of the holder: a client, or a role that people are granted outside the stack. */
  readonly holder: string;
  /** Type of the holder: `people` are those who are granted the role outside the stack. */
  readonly holderKind: "client" | "user" | "group" | "people";
  /** Name of the client or role, or id of the user or group. */
  readonly name: string;
  /** `domain:entity:action`, a scope, or the id of a role that is created elsewhere. */
  readonly what: string;
  /** `home`, `*`, a division id, or `granted elsewhere`. */
  readonly division: string;
  /** Conditions of the permission policy, as JSON with sorted names; empty if there are none. */
  readonly condition: string;
  readonly source: string;
  /** Name of the role that grants it. */
  readonly role?: string;
}

/** All policies of a stack by owner. */
export interface Access {
  readonly account: string;
  readonly partition: string;
  /** Policies of roles, users and groups, by their ARN. */
  readonly identities: ReadonlyMap<string, readonly PlacedPolicy[]>;
  /** Permissions boundaries, by the ARN of the role or user. */
  readonly boundaries: ReadonlyMap<string, PlacedPolicy>;
  /** Resource policies, including trust policies, by the ARN of the resource. */
  readonly resources: ReadonlyMap<string, readonly PlacedPolicy[]>;
  /** Organization policies; the owner is the account, unit or root to which each is attached. */
  readonly organization: readonly PlacedPolicy[];
  /** ARNs of roles, users, buckets and so on that the stack creates. */
  readonly made: ReadonlySet<string>;
  /** Account by ARN of the resources that the stack creates or configures, because bucket ARNs do not contain it. */
  readonly accounts: ReadonlyMap<string, string>;
}
