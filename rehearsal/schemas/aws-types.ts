/**
 * The AWS types that the rehearsal can play, as folders of the bindings package.
 * To add a type, add its line and run `npm run rehearsal:schemas`.
 */
export const AWS_TYPES: readonly string[] = [
  "provider",
  "s3-bucket",
  "s3-bucket-lifecycle-configuration",
  "s3-bucket-logging",
  "s3-bucket-notification",
  "s3-bucket-object-lock-configuration",
  "s3-bucket-ownership-controls",
  "s3-bucket-policy",
  "s3-bucket-public-access-block",
  "s3-bucket-server-side-encryption-configuration",
  "s3-bucket-versioning",
  "iam-role",
  "iam-role-policy",
  "kms-alias",
  "kms-key",
  "kms-key-policy",
  "data-aws-caller-identity",
  "data-aws-iam-role",
  "data-aws-iam-session-context",
  "data-aws-kms-key",
  "data-aws-partition",
  "data-aws-region",
  "data-aws-s3-bucket",
];
