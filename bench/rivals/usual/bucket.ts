import {
  kmsKey,
  s3Bucket,
  s3BucketLifecycleConfiguration,
  s3BucketNotification,
  s3BucketObjectLockConfiguration,
  s3BucketOwnershipControls,
  s3BucketPublicAccessBlock,
  s3BucketServerSideEncryptionConfiguration,
  s3BucketVersioning,
} from "@cdktf/provider-aws";
import type { ITerraformDependable, TerraformStack } from "cdktf";
import { RETENTION_DAYS } from "../facts";
import type { Site } from "../sites";

export function addBucket(stack: TerraformStack, site: Site): s3Bucket.S3Bucket {
  return new s3Bucket.S3Bucket(stack, "bucket", {
    bucket: site.bucketName,
    objectLockEnabled: true,
    forceDestroy: false,
    lifecycle: { preventDestroy: true },
  });
}

/** What has to be there before the policy of a bucket, and before anybody writes. */
export interface Settings {
  readonly first: ITerraformDependable[];
  readonly protections: ITerraformDependable[];
}

/** Everything that S3 keeps beside a bucket. */
export function configureBucket(stack: TerraformStack, bucket: s3Bucket.S3Bucket, key: kmsKey.KmsKey): Settings {
  const versioning = new s3BucketVersioning.S3BucketVersioningA(stack, "versioning", {
    bucket: bucket.id,
    versioningConfiguration: { status: "Enabled" },
  });
  const lock = new s3BucketObjectLockConfiguration.S3BucketObjectLockConfigurationA(stack, "object_lock", {
    bucket: bucket.id,
    rule: { defaultRetention: { mode: "GOVERNANCE", days: RETENTION_DAYS } },
    dependsOn: [versioning],
  });
  const ownership = new s3BucketOwnershipControls.S3BucketOwnershipControls(stack, "ownership", {
    bucket: bucket.id,
    rule: { objectOwnership: "BucketOwnerEnforced" },
  });
  const access = new s3BucketPublicAccessBlock.S3BucketPublicAccessBlock(stack, "public_access", {
    bucket: bucket.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  const encryption = new s3BucketServerSideEncryptionConfiguration.S3BucketServerSideEncryptionConfigurationA(
    stack,
    "encryption",
    {
      bucket: bucket.id,
      rule: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn },
          bucketKeyEnabled: true,
          blockedEncryptionTypes: ["SSE-C"],
        },
      ],
    },
  );
  new s3BucketLifecycleConfiguration.S3BucketLifecycleConfiguration(stack, "lifecycle", {
    bucket: bucket.id,
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
  const events = new s3BucketNotification.S3BucketNotification(stack, "notification", {
    bucket: bucket.id,
    eventbridge: true,
  });
  return { first: [versioning, ownership, access], protections: [lock, encryption, events] };
}
