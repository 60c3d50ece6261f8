import { policyDocument, type PolicyDocument } from "../policy";
import { isPattern, type ExpectedAws, type ExpectedReplica } from "./expectation";

/**
 * Permissions that doctor requires in Genesys Cloud, besides those of the exports that it checks. All are read-only.
 */
export const genesysNeeds: readonly { readonly name: string; readonly why: string }[] = [
  { name: "oauth:client:view", why: "finds the client of the stack, its state, scopes and token lifetime" },
  { name: "authorization:grant:view", why: "reads what that client holds, division by division" },
  { name: "integrations:integration:view", why: "reads types, schemas, the integration and its configuration" },
  {
    name: "audits:audit:view",
    why: "reads who changed the integration or its credential; without it the audit log is not read",
  },
  { name: "recording:job:view", why: "counts the jobs that are pending or processing" },
  { name: "recording:recording:view", why: "with --conversation: reads the metadata of recordings, never their media" },
  { name: "analytics:conversationDetail:view", why: "with --conversation: reads divisions and trunks" },
];

const BUCKET_SETTINGS = [
  "s3:GetBucketAcl",
  "s3:GetBucketLocation",
  "s3:GetBucketLogging",
  "s3:GetBucketNotification",
  "s3:GetBucketObjectLockConfiguration",
  "s3:GetBucketOwnershipControls",
  "s3:GetBucketPolicy",
  "s3:GetBucketPublicAccessBlock",
  "s3:GetBucketVersioning",
  "s3:GetEncryptionConfiguration",
  "s3:GetLifecycleConfiguration",
  "s3:GetReplicationConfiguration",
];

/** The minimal AWS policy for running doctor on a stack. It allows reading settings, and no objects. */
export function awsNeeds(expected: ExpectedAws): PolicyDocument {
  const { partition, region, accountId, bucketName, roleArn, people, replica } = expected;
  const own = people.map(({ arn }) => arn).filter((arn) => arn.split(":")[4] === accountId);
  const named = (kind: string) => own.filter((arn) => arn.includes(`:${kind}/`) && !isPattern(arn));
  const allow = (Sid: string, Action: readonly string[], Resource: string | readonly string[]) =>
    ({ Sid, Effect: "Allow", Action, Resource }) as const;
  return policyDocument([
    allow("ReadBucketSettings", BUCKET_SETTINGS, `arn:${partition}:s3:::${bucketName}`),
    allow(
      "ReadRole",
      ["iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"],
      replica === undefined ? roleArn : [roleArn, replica.roleArn],
    ),
    allow(
      "ReadManagedPolicies",
      ["iam:GetPolicy", "iam:GetPolicyVersion"],
      [`arn:${partition}:iam::${accountId}:policy/*`, `arn:${partition}:iam::aws:policy/*`],
    ),
    allow(
      "ReadKeys",
      ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListGrants"],
      `arn:${partition}:kms:${region}:*:key/*`,
    ),
    ...(replica?.failuresQueueArn === undefined
      ? []
      : [allow("CountFailedCopies", ["sqs:GetQueueAttributes", "sqs:GetQueueUrl"], replica.failuresQueueArn)]),
    // these actions do not support resource-level permissions (documented)
    allow("List", ["kms:ListAliases", "s3:ListAccessPoints", ...(own.some(isPattern) ? ["iam:ListRoles"] : [])], "*"),
    ...(named("role").length === 0 ? [] : [allow("ReadPeople", ["iam:GetRole"], named("role"))]),
    ...(named("user").length === 0 ? [] : [allow("ReadUsers", ["iam:GetUser"], named("user"))]),
  ]);
}

/** Permissions for reading the bucket of the copies, in its own account. */
export function replicaNeeds({ partition }: ExpectedAws, { bucketName, keyArn }: ExpectedReplica): PolicyDocument {
  const allow = (Sid: string, Action: readonly string[], Resource: string) =>
    ({ Sid, Effect: "Allow", Action, Resource }) as const;
  return policyDocument([
    allow("AllowReadBucketOfCopies", BUCKET_SETTINGS, `arn:${partition}:s3:::${bucketName}`),
    allow("AllowReadKeyOfCopies", ["kms:DescribeKey", "kms:GetKeyPolicy"], keyArn ?? `arn:${partition}:kms:*:*:key/*`),
  ]);
}

/** Additional permissions for reading the metadata of object versions (`--replica-objects`). No content is read. */
export function objectNeeds({ partition, bucketName }: ExpectedAws): PolicyDocument {
  const bucket = `arn:${partition}:s3:::${bucketName}`;
  return policyDocument([
    { Sid: "AllowListVersions", Effect: "Allow", Action: "s3:ListBucketVersions", Resource: bucket },
    { Sid: "AllowHeadVersions", Effect: "Allow", Action: "s3:GetObjectVersion", Resource: `${bucket}/*` },
  ]);
}

/**
 * Permissions for reading the organization's policies. They take effect only in the management account or in the account
 * of a delegated administrator.
 */
export const organizationNeeds: readonly string[] = [
  "organizations:DescribeOrganization",
  "organizations:DescribePolicy",
  "organizations:ListParents",
  "organizations:ListPoliciesForTarget",
];

/** Additional permissions for a timeline (`--since`), in the stack's region and in the region that keeps IAM events. */
export const sinceNeeds: readonly string[] = ["cloudtrail:LookupEvents"];
