import type { PolicyKind } from "./lint/types";

/** Policies of resources: who may use them. */
export const RESOURCE_KINDS: readonly PolicyKind[] = ["bucket", "key", "queue", "topic", "access-point", "resource"];

/** Policies whose statements name principals. */
export const PRINCIPAL_KINDS: readonly PolicyKind[] = [...RESOURCE_KINDS, "trust", "endpoint", "rcp"];

/** Policies that grant access; those of an organization only limit it. */
export const GRANTING_KINDS: readonly PolicyKind[] = ["identity", "trust", "endpoint", ...RESOURCE_KINDS];

/** Every kind of policy. */
export const ALL_KINDS: readonly PolicyKind[] = [...GRANTING_KINDS, "scp", "rcp"];

/** The services in the policy of a resource, the usual one first. */
export const SERVICES_OF: { readonly [kind in PolicyKind]?: readonly [string, ...string[]] } = {
  // including directory buckets
  bucket: ["s3", "s3express"],
  "access-point": ["s3", "s3express", "s3-object-lambda", "s3-outposts"],
  key: ["kms"],
  queue: ["sqs"],
  topic: ["sns"],
  trust: ["sts"],
};

/** Beginning of a sentence about policies of a kind. */
export function aPolicyOf(kind: PolicyKind): string {
  return kind === "access-point" ? "The policy of an access point" : `A ${kind} policy`;
}
