import { valueOf } from "../../answer";
import { usesExpectedKey } from "./key";
import { blocking, drift, type PolicyPlace } from "./policy-checks";

const FIX = "Deploy the stack again, after finding out who changed the policy and why.";

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
  // the policy of another key is not the stack's to compare with
  live: (seen) => (usesExpectedKey(seen) ? present(valueOf(seen.aws?.keyPolicy)) : []),
  expected: ({ expected }) => expected.aws?.keyPolicy,
};

export const trustBlocks = blocking(TRUST, {
  id: "TRUST_BLOCKS_EXPORT",
  what: "Genesys Cloud cannot assume the role.",
  why: "Every upload begins with assuming the role, with the organization id as external id: all exports end in access denied.",
  fix: "Trust exactly the Genesys account with sts:ExternalId = the organization id, lower case, and no further condition.",
});

export const trustDrift = drift(TRUST, {
  id: "TRUST_DRIFT",
  what: "The role trusts otherwise than the stack says, and the export still gets through.",
  why: "Whoever else may assume the role can write into the evidence; without the external id any Genesys customer can.",
  fix: FIX,
});

export const identityBlocks = blocking(IDENTITY, {
  id: "ROLE_BLOCKS_EXPORT",
  what: "The role's own policies do not let an export through.",
  why: "A header asks for a permission of its own: s3:PutObjectLegalHold, PutObjectRetention, PutObjectTagging, PutObjectAcl. Without it only those uploads are a 403.",
  fix: FIX,
});

export const identityDrift = drift(IDENTITY, {
  id: "ROLE_DRIFT",
  what: "The role's policies are not the stack's, and the export still gets through.",
  why: "A writer that may do more can weaken or remove evidence.",
  fix: FIX,
});

export const bucketBlocks = blocking(BUCKET, {
  id: "BUCKET_POLICY_BLOCKS_EXPORT",
  what: "A statement of the bucket policy denies what an export does.",
  why: "A Deny wins over every Allow. Where it is about holds, retention, headers or multipart, ordinary exports work and held ones are a 403.",
  fix: "Remove or narrow the statement; the stack's own denials leave the exporter alone.",
});

export const bucketDrift = drift(BUCKET, {
  id: "BUCKET_POLICY_DRIFT",
  what: "The bucket policy is not the stack's, and the export still gets through.",
  why: "The denials of the stack are what keeps holds, retention and evidence from everyone but custodians.",
  fix: FIX,
});

export const keyBlocks = blocking(KEY, {
  id: "KEY_POLICY_BLOCKS_EXPORT",
  what: "The key's policy does not let S3 encrypt for the exporter.",
  why: "S3 asks KMS in the exporter's name: without kms:GenerateDataKey uploads are a 403, without kms:Decrypt those in parts.",
  fix: FIX,
});

export const keyDrift = drift(KEY, {
  id: "KEY_POLICY_DRIFT",
  what: "The key's policy is not the stack's, and the export still gets through.",
  why: "Who may end the key can lose the evidence with it; who may use it can read it.",
  fix: FIX,
});

export const boundaryBlocks = blocking(
  { side: "boundary", name: "permissions boundary of the role" },
  {
    id: "BOUNDARY_BLOCKS_EXPORT",
    what: "The permissions boundary of the role does not let an export through.",
    why: "A boundary only takes away: what it leaves out is a 403, whatever the role's policies allow.",
    fix: "Have the boundary allow the actions of the exporter, or use a role without it.",
  },
);

export const serviceControlBlocks = blocking(
  { side: "serviceControl", name: "service control policy" },
  {
    id: "ORGANIZATION_POLICY_BLOCKS_EXPORT",
    what: "A service control policy of the AWS organization does not let an export through.",
    why: "It binds every role of the account: what it denies, or does not allow at some level, is a 403.",
    fix: "Ask the organization's administrators for an exception for the exporter's role.",
  },
);

export const resourceControlBlocks = blocking(
  { side: "resourceControl", name: "resource control policy" },
  {
    id: "RESOURCE_CONTROL_BLOCKS_EXPORT",
    what: "A resource control policy of the AWS organization denies what an export does.",
    why: "It binds the bucket, the key and the role, for callers from outside too: what it denies is a 403.",
    fix: "Ask the organization's administrators for an exception; Genesys Cloud is outside of your organization.",
  },
);

function present<T>(value: T | null | undefined): readonly T[] {
  return value === null || value === undefined ? [] : [value];
}
