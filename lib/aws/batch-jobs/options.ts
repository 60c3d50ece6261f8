import type { BatchJobSettings } from "../../catalog";
import { checkOptionalText, needed, show, type Faults, type ShapeOf } from "../../core";
import { checkAccountId, checkBucketName, checkRoleName, keyPrefix, checkBoundary } from "../names";
import { newRoleArn, type ExportTarget, type BatchJobSpec } from "../../policy";

export type { BatchJobSettings };

/** Options of S3 Batch Operations jobs and their role; the command line starts the jobs. @public */
export interface BatchJobOptions {
  /**
   * Bucket of the jobs' reports and manifests, such as the inventory's. It is not created here, and it cannot be the evidence
   * bucket: default retention would keep every report and list as long as a recording.
   */
  readonly jobBucket: string;
  /** Account that owns the job bucket, 12 digits. @default the evidence bucket's */
  readonly jobBucketAccountId?: string;
  /**
   * Key prefix of reports and of manifests that S3 makes, without a trailing slash.
   * @default hold-backfill, and for copies replication-jobs
   */
  readonly reportPrefix?: string;
  /**
   * Key prefix of other manifests that a job may be given, without a trailing slash. In an export whose inventory goes
   * to the same bucket it is the inventory's.
   * @default manifests below the report prefix only
   */
  readonly manifestPrefix?: string;
  /** ARN of the KMS key that encrypts the job bucket; its policy must admit the role. @default S3 manages its key */
  readonly jobKeyArn?: string;
  /** @default <name>-hold-backfill-<region of the bucket>, and for copies <name>-replication-jobs-<region> */
  readonly roleName?: string;
  /** ARN of a managed policy, the permissions boundary of the new role. @default none */
  readonly permissionsBoundary?: string;
}

/** Shape of the job options. @param prefixCode code of the fault for an invalid prefix */
export function batchJobOptionsShape(prefixCode: string): ShapeOf<BatchJobOptions> {
  const prefix = keyPrefix(prefixCode, "jobs/london");
  return {
    jobBucket: needed(checkBucketName),
    jobBucketAccountId: checkAccountId,
    reportPrefix: prefix,
    manifestPrefix: prefix,
    jobKeyArn: "value",
    roleName: "value",
    permissionsBoundary: "value",
  };
}

/**
 * Checks the options of a role of jobs. Codes as they are given, `BUCKET_NAME_INVALID`, `ROLE_NAME_INVALID` and others.
 * @param copies the bucket of the copies, which also has Object Lock. @default none
 */
export function checkBatchJobs(
  options: BatchJobOptions,
  target: ExportTarget,
  codes: { readonly intoEvidence: string; readonly key: string },
  faults: Faults,
  copies?: string,
): void {
  const { jobBucket, jobKeyArn } = options;
  const locked = [
    [target.bucketName, "the evidence's"],
    [copies, "that of the copies"],
  ] as const;
  const taken = locked.find(([name]) => name === jobBucket);
  if (taken) {
    faults.add({
      code: codes.intoEvidence,
      field: "jobBucket",
      got: show(jobBucket),
      allowed: `another bucket than ${taken[1]}`,
      fix: "Name a log bucket: default retention would keep every report and list as long as a recording.",
    });
  }
  checkOptionalText(faults, {
    code: codes.key,
    field: "jobKeyArn",
    value: jobKeyArn,
    fits: (text) => new RegExp(`^arn:${target.partition}:kms:[a-z0-9-]+:\\d{12}:key/[\\w-]+$`).test(text),
    allowed: `arn:${target.partition}:kms:<region>:<account>:key/<id>`,
    fix: "Give the ARN of the key itself, not an alias.",
  });
  // without roleName the name is derived from the export's
  if (options.roleName !== undefined) checkRoleName(faults, "roleName", options.roleName);
  checkBoundary(options.permissionsBoundary, target, faults);
}

/** Derives the values that follow from the options. */
export function batchJobSettings(
  target: ExportTarget,
  options: BatchJobOptions,
  defaults: { readonly roleName: string; readonly reportPrefix: string },
): BatchJobSettings {
  const { partition, region, accountId, bucketName } = target;
  const { jobBucket, jobBucketAccountId = accountId, manifestPrefix, jobKeyArn } = options;
  return {
    bucket: bucketName,
    partition,
    region,
    accountId,
    roleArn: newRoleArn(target, options.roleName ?? defaults.roleName),
    jobBucket,
    jobBucketAccountId,
    reportPrefix: options.reportPrefix ?? defaults.reportPrefix,
    manifestPrefix,
    jobKeyArn,
  };
}

/** Input of the role's policies for the job bucket. */
export function batchJobSpec(target: ExportTarget, settings: BatchJobSettings): BatchJobSpec {
  const { jobBucket, reportPrefix, manifestPrefix, jobKeyArn: keyArn } = settings;
  return { target, jobBucket, reportPrefix, manifestPrefix, keyArn };
}
