import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import { S3BucketNotification } from "@cdktf/provider-aws/lib/s3-bucket-notification";
import { S3BucketObjectLockConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import type { ITerraformDependable, TerraformStack } from "cdktf";
import { RETENTION_DAYS } from "../facts";

/** What has to be there before the policy of a bucket, and before anybody writes. */
export interface Settings {
  readonly first: ITerraformDependable[];
  readonly protections: ITerraformDependable[];
}

/** Everything that S3 keeps beside a bucket. */
export function configureBucket(stack: TerraformStack, { id: bucket }: S3Bucket, key: KmsKey): Settings {
  const versioning = new S3BucketVersioningA(stack, "versioning", {
    bucket,
    versioningConfiguration: { status: "Enabled" },
  });
  const lock = new S3BucketObjectLockConfigurationA(stack, "object_lock", {
    bucket,
    rule: { defaultRetention: { mode: "GOVERNANCE", days: RETENTION_DAYS } },
    dependsOn: [versioning],
  });
  const ownership = new S3BucketOwnershipControls(stack, "ownership", {
    bucket,
    rule: { objectOwnership: "BucketOwnerEnforced" },
  });
  const access = new S3BucketPublicAccessBlock(stack, "public_access", {
    bucket,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  const encryption = new S3BucketServerSideEncryptionConfigurationA(stack, "encryption", {
    bucket,
    rule: [
      {
        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn },
        bucketKeyEnabled: true,
        blockedEncryptionTypes: ["SSE-C"],
      },
    ],
  });
  new S3BucketLifecycleConfiguration(stack, "lifecycle", {
    bucket,
    rule: [
      {
        id: "end-unfinished-uploads",
        status: "Enabled",
        filter: [{ prefix: "" }],
        abortIncompleteMultipartUpload: [{ daysAfterInitiation: 7 }],
      },
    ],
    dependsOn: [versioning],
  });
  const events = new S3BucketNotification(stack, "notification", { bucket, eventbridge: true });
  return { first: [versioning, ownership, access], protections: [lock, encryption, events] };
}
