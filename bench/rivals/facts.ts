// What somebody who writes the stack by hand has looked up once.

/** The AWS account of Genesys Cloud. */
export const GENESYS_ACCOUNT = "765628985471";

export const RETENTION_DAYS = 2555;

/** What changes the configuration of a bucket. */
export const CONFIGURATION_ACTIONS = [
  "s3:CreateBucketMetadataTableConfiguration",
  "s3:DeleteBucket",
  "s3:DeleteBucketMetadataTableConfiguration",
  "s3:DeleteBucketPolicy",
  "s3:DeleteBucketWebsite",
  "s3:PauseReplication",
  "s3:PutAccelerateConfiguration",
  "s3:PutAnalyticsConfiguration",
  "s3:PutBucketAbac",
  "s3:PutBucketAcl",
  "s3:PutBucketCORS",
  "s3:PutBucketLogging",
  "s3:PutBucketNotification",
  "s3:PutBucketObjectLockConfiguration",
  "s3:PutBucketOwnershipControls",
  "s3:PutBucketPolicy",
  "s3:PutBucketPublicAccessBlock",
  "s3:PutBucketRequestPayment",
  "s3:PutBucketTagging",
  "s3:PutBucketVersioning",
  "s3:PutBucketWebsite",
  "s3:PutEncryptionConfiguration",
  "s3:PutIntelligentTieringConfiguration",
  "s3:PutInventoryConfiguration",
  "s3:PutLifecycleConfiguration",
  "s3:PutMetricsConfiguration",
  "s3:PutReplicationConfiguration",
  "s3:TagResource",
  "s3:UntagResource",
  "s3:UpdateBucketMetadataAnnotationTableConfiguration",
  "s3:UpdateBucketMetadataInventoryTableConfiguration",
  "s3:UpdateBucketMetadataJournalTableConfiguration",
];

export const DESCRIPTIONS = {
  client: "Exports recordings under legal hold to write-once storage",
  exportRole: "Place holds, run bulk exports and follow them. No listening, no download, no lifting of holds.",
  custodianRole: "Lift holds. For people, apart from those who export.",
};

export const MESSAGES = {
  administrators:
    "The identity that runs Terraform is none of the administrators, and the policy would keep it out from now on. " +
    "Add it to `administrators`, or run as one of them.",
  organization: (id: string) =>
    `The Genesys Cloud provider is signed in to another organization than ${id}. Check GENESYSCLOUD_REGION and the ` +
    "credentials in the environment, or the organization id of the spec.",
};

/** Whether one of the administrators runs Terraform, as Terraform's expression. */
export function isAdministrator(administrators: readonly string[], issuer: string): string {
  const patterns = administrators.map(
    (arn) => `^${arn.replace(/[.+]/g, "[$&]").replace(/\*/g, ".*").replace(/\?/g, ".")}$`,
  );
  return `\${anytrue([for p in [${patterns.map((one) => JSON.stringify(one)).join(", ")}] : can(regex(p, ${issuer}))])}`;
}

export const READ_ACTIONS = [
  ...["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTorrent", "s3:GetObjectVersionTorrent"],
  "s3:RestoreObject",
];

export const WRITE_ACTIONS = [
  ...["s3:PutObject", "s3:ReplicateObject", "s3:PutObjectRetention", "s3:PutObjectLegalHold"],
  ...["s3:AbortMultipartUpload", "s3:ObjectOwnerOverrideToBucketOwner", "s3:UpdateObjectEncryption"],
];
