import type { PolicyDocument } from "../policy-parts";
import type { GrantKind } from "../types";

/** A policy of a stack, and what it belongs to. */
export interface PlacedPolicy {
  readonly kind: GrantKind;
  /** ARN of the role, user or group that holds it, or of the resource that it protects. */
  readonly owner: string;
  /** Undefined where it cannot be read. */
  readonly document?: PolicyDocument;
  /** Why it cannot be read. */
  readonly unknown?: string;
  /** Terraform address of what makes it so. */
  readonly source: string;
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
  /** ARNs of roles, users, buckets and so on that the stack makes: on a side without them there is nothing to reach. */
  readonly made: ReadonlySet<string>;
}
