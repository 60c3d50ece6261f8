import type { PolicyKind } from "./lint/types";

/** Policies of a resource: they say who may use it. */
export const RESOURCE_KINDS: readonly PolicyKind[] = ["bucket", "key", "queue", "topic", "access-point", "resource"];

/** Policies whose statements name principals. */
export const PRINCIPAL_KINDS: readonly PolicyKind[] = [...RESOURCE_KINDS, "trust", "endpoint", "rcp"];

/** Policies that grant; those of an organization only limit. */
export const GRANTING_KINDS: readonly PolicyKind[] = ["identity", "trust", "endpoint", ...RESOURCE_KINDS];

/** Every kind of policy. */
export const ALL_KINDS: readonly PolicyKind[] = [...GRANTING_KINDS, "scp", "rcp"];

/** The services whose actions and resources the policy of a resource is about, first the one that is meant most. */
export const SERVICES_OF: { readonly [kind in PolicyKind]?: readonly [string, ...string[]] } = {
  // of a directory bucket too
  bucket: ["s3", "s3express"],
  "access-point": ["s3", "s3express", "s3-object-lambda", "s3-outposts"],
  key: ["kms"],
  queue: ["sqs"],
  topic: ["sns"],
  trust: ["sts"],
};

/** How a sentence about policies of this kind begins. */
export function aPolicyOf(kind: PolicyKind): string {
  return kind === "access-point" ? "The policy of an access point" : `A ${kind} policy`;
}
