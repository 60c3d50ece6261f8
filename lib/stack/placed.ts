import type { PolicyKind } from "../policy/lint/types";
import type { PolicyDocument } from "../policy/statement";

/** What kind of policy or grant something is. @public */
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

/** What of these is a policy that somebody writes, by the names under which AWS says what such a policy has to have. */
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

/** A policy of a stack, and what it belongs to. */
export interface PlacedPolicy {
  readonly kind: GrantKind;
  /** ARN of the role, user or group that holds it, or of the resource that it protects; what the organization binds by it. */
  readonly owner: string;
  /** Undefined where it cannot be read. */
  readonly document?: PolicyDocument;
  /** Why it cannot be read. */
  readonly unknown?: string;
  /** What stands in its place in the configuration, with symbols for what is not known: equal texts are one policy. */
  readonly text?: string;
  /** Whether its text is in no part of the stack: only its ARN, or whose it is. */
  readonly isAbsent?: true;
  /** Terraform address of what makes it so. */
  readonly source: string;
  /** Terraform address of the policy whose text it is, where what makes it so only refers to it. */
  readonly writtenAt?: string;
  /** Name of a policy that AWS itself keeps, such as `AdministratorAccess`. */
  readonly managed?: string;
  /** Only of a policy of the organization: nothing of the stack attaches it, so that it binds nobody whom the stack names. */
  readonly elsewhere?: true;
  /** ARN by which it names its resource, where the resource itself is not wholly known. */
  readonly namedAs?: string;
  /** Whether it is set by a resource of its own: a plan shows what it does to the owner in the owner's arguments too. */
  readonly apart?: true;
  /** Whether the stack makes the permission set whose role holds it: the ARN of that role is in no list of what it makes. */
  readonly ofOwnSet?: true;
}

/** Somebody who has what a group has. */
export interface Membership {
  /** ARN of the user. */
  readonly member: string;
  /** ARN of the group. */
  readonly of: string;
  readonly source: string;
}

/** A permission that somebody holds in Genesys Cloud, in one place. */
export interface GenesysGrant {
  readonly kind: "permission" | "role" | "scope";
  /** Terraform address of who holds it: a client, or a role that people are granted elsewhere. */
  readonly holder: string;
  /** What the holder is: `people` are those who are granted the role elsewhere. */
  readonly holderKind: "client" | "user" | "group" | "people";
  /** Name of the client or role, or id of the user or group. */
  readonly name: string;
  /** `domain:entity:action`, a scope, or the id of a role that is made elsewhere. */
  readonly what: string;
  /** `home`, `*`, a division id, or `granted elsewhere`. */
  readonly division: string;
  /** Conditions of the permission policy, as JSON with sorted names; empty when there are none. */
  readonly condition: string;
  readonly source: string;
  /** Name of the role that it comes by. */
  readonly role?: string;
}

/** All policies of a stack by what they belong to. */
export interface Access {
  readonly account: string;
  readonly partition: string;
  /** Policies of roles, users and groups, by their ARN. */
  readonly identities: ReadonlyMap<string, readonly PlacedPolicy[]>;
  /** Permissions boundaries, by the ARN of who is bounded. */
  readonly boundaries: ReadonlyMap<string, PlacedPolicy>;
  /** Policies of resources, trust policies among them, by the ARN of the resource. */
  readonly resources: ReadonlyMap<string, readonly PlacedPolicy[]>;
  /** Policies of the organization; the owner is the account, the unit or the root that each is attached to. */
  readonly organization: readonly PlacedPolicy[];
  /** ARNs of roles, users, buckets and so on that the stack makes: on a side without them there is nothing to reach. */
  readonly made: ReadonlySet<string>;
  /** Account by the ARN of what the stack makes or sets up: the ARN of a bucket does not tell it. */
  readonly accounts: ReadonlyMap<string, string>;
}
