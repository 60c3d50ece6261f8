import { bucketPolicy, keyPolicy, trustPolicy, writerPolicy } from "../best/policies";
import { isAdministrator, MESSAGES, RETENTION_DAYS } from "../facts";
import type { Site } from "../sites";

export const awsData = {
  aws_caller_identity: { caller: {} },
  aws_iam_session_context: { session: { arn: "${data.aws_caller_identity.caller.arn}" } },
};

export function awsResources(site: Site): object {
  const bucket = site.bucketName;
  const names = {
    bucketArn: `arn:aws:s3:::${bucket}`,
    roleArn: `arn:aws:iam::${site.accountId}:role/legal-hold-export-${site.region}`,
    alias: "alias/legal-hold-export",
  };
  const issuer = "data.aws_iam_session_context.session.issuer_arn";
  const lifecycle = { prevent_destroy: true };
  return {
    aws_iam_role: {
      exporter: {
        name: `legal-hold-export-${site.region}`,
        description: `Genesys Cloud organization ${site.organizationId} writes recordings to ${bucket}`,
        assume_role_policy: trustPolicy(site),
        max_session_duration: 3600,
      },
    },
    aws_iam_role_policy: {
      exporter: { name: "write-evidence", role: "${aws_iam_role.exporter.name}", policy: writerPolicy(site, names) },
    },
    aws_kms_key: {
      key: {
        description: `Evidence in ${bucket}`,
        enable_key_rotation: true,
        deletion_window_in_days: 30,
        policy: keyPolicy(site, names),
        lifecycle,
      },
    },
    aws_kms_alias: { alias: { name: names.alias, target_key_id: "${aws_kms_key.key.key_id}" } },
    aws_s3_bucket: { bucket: { bucket, object_lock_enabled: true, force_destroy: false, lifecycle } },
    ...bucketSettings(bucket),
    aws_s3_bucket_policy: {
      policy: {
        bucket,
        policy: bucketPolicy(site, names),
        depends_on: [
          "aws_s3_bucket.bucket",
          "aws_s3_bucket_versioning.versioning",
          "aws_s3_bucket_ownership_controls.ownership",
          "aws_s3_bucket_public_access_block.access",
        ],
        lifecycle: {
          precondition: [
            { condition: isAdministrator(site.administrators, issuer), error_message: MESSAGES.administrators },
          ],
        },
      },
    },
  };
}

function bucketSettings(bucket: string): object {
  const of = { bucket, depends_on: ["aws_s3_bucket.bucket"] };
  const versioned = { bucket, depends_on: ["aws_s3_bucket_versioning.versioning"] };
  return {
    aws_s3_bucket_versioning: { versioning: { ...of, versioning_configuration: { status: "Enabled" } } },
    aws_s3_bucket_object_lock_configuration: {
      lock: { ...versioned, rule: { default_retention: { mode: "GOVERNANCE", days: RETENTION_DAYS } } },
    },
    aws_s3_bucket_ownership_controls: { ownership: { ...of, rule: { object_ownership: "BucketOwnerEnforced" } } },
    aws_s3_bucket_public_access_block: {
      access: {
        ...of,
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      },
    },
    aws_s3_bucket_server_side_encryption_configuration: {
      encryption: {
        ...of,
        rule: [
          {
            apply_server_side_encryption_by_default: {
              sse_algorithm: "aws:kms",
              kms_master_key_id: "${aws_kms_key.key.arn}",
            },
            bucket_key_enabled: true,
            blocked_encryption_types: ["SSE-C"],
          },
        ],
      },
    },
    aws_s3_bucket_lifecycle_configuration: {
      lifecycle: {
        ...versioned,
        rule: [
          {
            id: "end-unfinished-uploads",
            status: "Enabled",
            filter: [{ prefix: "" }],
            abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }],
          },
        ],
      },
    },
    aws_s3_bucket_notification: { notification: { ...of, eventbridge: true } },
  };
}
