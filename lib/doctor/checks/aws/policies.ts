import { valueOf } from "../../answer";
import { usesExpectedKey } from "./key";
import { blocking, drift, type PolicyPlace } from "./policy-checks";

const FIX = "Find out who changed the policy and why, then deploy the stack again.";

const TRUST: PolicyPlace = {
  side: "trust",
  kind: "trust",
  name: "trust policy of the role",
  live: ({ aws }) => present(valueOf(aws?.role)?.trust),
  expected: ({ expected }) => expected.aws?.trust && { document: expected.aws.trust, whole: expected.aws.ownRole },
};

const IDENTITY: PolicyPlace = {
  side: "identity",
  kind: "identity",
  name: "policy of the role",
  live: ({ aws }) => valueOf(aws?.identity)?.map(({ document }) => document) ?? [],
  expected: ({ expected }) => expected.aws?.identity,
};

const BUCKET: PolicyPlace = {
  side: "bucket",
  kind: "bucket",
  name: "bucket policy",
  live: ({ aws }) => present(valueOf(aws?.bucket?.policy)),
  expected: ({ expected }) => expected.aws?.bucketPolicy,
};

const KEY: PolicyPlace = {
  side: "key",
  kind: "key",
  name: "key policy",
  // the policy of another key is not compared with the stack
  live: (seen) => (usesExpectedKey(seen) ? present(valueOf(seen.aws?.keyPolicy)) : []),
  expected: ({ expected }) => expected.aws?.keyPolicy,
};

export const trustBlocks = blocking(TRUST, {
  id: "TRUST_BLOCKS_EXPORT",
  what: "Genesys Cloud cannot assume the role.",
  why: "Every upload starts with assuming the role, with the organization id as external id: all exports end in access denied.",
  fix: "Trust exactly the Genesys account with sts:ExternalId = the organization id in lower case, and no further condition.",
});

export const trustDrift = drift(TRUST, {
  id: "TRUST_DRIFT",
  what: "The trust policy differs from the stack but does not block exports.",
  why: "Every principal that can assume the role can write into the evidence; without the external id, any Genesys customer can.",
  fix: FIX,
});

export const identityBlocks = blocking(IDENTITY, {
  id: "ROLE_BLOCKS_EXPORT",
  what: "The role's own policies block an export.",
  why: "Some headers require additional permissions: s3:PutObjectLegalHold, PutObjectRetention, PutObjectTagging, PutObjectAcl. Without them, only uploads with these headers end in a 403.",
  fix: FIX,
});

export const identityDrift = drift(IDENTITY, {
  id: "ROLE_DRIFT",
  what: "The role's policies differ from the stack but do not block exports.",
  why: "A writer with more permissions can weaken or remove evidence.",
  fix: FIX,
});

export const bucketBlocks = blocking(BUCKET, {
  id: "BUCKET_POLICY_BLOCKS_EXPORT",
  what: "A statement of the bucket policy denies an operation of an export.",
  why: "A Deny overrides every Allow. If it concerns holds, retention, headers or multipart uploads, ordinary exports work and exports of held recordings end in a 403.",
  fix: "Remove or narrow the statement; the stack's own denials do not affect the exporter.",
});

export const bucketDrift = drift(BUCKET, {
  id: "BUCKET_POLICY_DRIFT",
  what: "The bucket policy differs from the stack but does not block exports.",
  why: "The stack's Deny statements protect holds, retention and evidence from everyone except custodians.",
  fix: FIX,
});

export const keyBlocks = blocking(KEY, {
  id: "KEY_POLICY_BLOCKS_EXPORT",
  what: "The key policy does not let S3 encrypt for the exporter.",
  why: "S3 calls KMS on behalf of the exporter: without kms:GenerateDataKey, uploads end in a 403; without kms:Decrypt, multipart uploads do.",
  fix: FIX,
});

export const keyDrift = drift(KEY, {
  id: "KEY_POLICY_DRIFT",
  what: "The key policy differs from the stack but does not block exports.",
  why: "A principal that can delete the key can destroy the evidence; a principal that can use it can read the evidence.",
  fix: FIX,
});

export const boundaryBlocks = blocking(
  { side: "boundary", name: "permissions boundary of the role" },
  {
    id: "BOUNDARY_BLOCKS_EXPORT",
    what: "The permissions boundary of the role blocks an export.",
    why: "A boundary limits the role's policies: an action that it does not allow ends in a 403.",
    fix: "Allow the exporter's actions in the boundary, or use a role without one.",
  },
);

export const serviceControlBlocks = blocking(
  { side: "serviceControl", name: "service control policy" },
  {
    id: "ORGANIZATION_POLICY_BLOCKS_EXPORT",
    what: "A service control policy of the AWS organization blocks an export.",
    why: "It applies to every role of the account: an action that it denies, or does not allow at some level, ends in a 403.",
    fix: "Ask the organization's administrators for an exception for the exporter's role.",
  },
);

export const resourceControlBlocks = blocking(
  { side: "resourceControl", name: "resource control policy" },
  {
    id: "RESOURCE_CONTROL_BLOCKS_EXPORT",
    what: "A resource control policy of the AWS organization denies an operation of an export.",
    why: "It applies to the bucket, the key and the role, also for external callers: an action that it denies ends in a 403.",
    fix: "Ask the organization's administrators for an exception; Genesys Cloud is outside your organization.",
  },
);

function present<T>(value: T | null | undefined): readonly T[] {
  return value === null || value === undefined ? [] : [value];
}
