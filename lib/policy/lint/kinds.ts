import type { PolicyKind } from "./types";

/** Policies of a resource: they say who may use it. */
export const RESOURCE_KINDS: readonly PolicyKind[] = ["bucket", "key", "queue", "topic", "access-point", "resource"];

/** Policies whose statements name principals. */
export const PRINCIPAL_KINDS: readonly PolicyKind[] = [...RESOURCE_KINDS, "trust", "endpoint", "rcp"];

/** Policies that grant; those of an organization only limit. */
export const GRANTING_KINDS: readonly PolicyKind[] = ["identity", "trust", "endpoint", ...RESOURCE_KINDS];

/** Every kind of policy. */
export const ALL_KINDS: readonly PolicyKind[] = [...GRANTING_KINDS, "scp", "rcp"];

/** The service whose actions and resources the policy of a resource is about. */
export const SERVICE_OF: { readonly [kind in PolicyKind]?: string } = {
  bucket: "s3",
  "access-point": "s3",
  key: "kms",
  queue: "sqs",
  topic: "sns",
  trust: "sts",
};
