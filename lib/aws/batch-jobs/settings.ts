import type { BatchJobSettings } from "../../catalog";
import { newRoleArn, type BatchJobSpec, type ExportTarget } from "../../policy";
import type { BatchJobOptions } from "./options";

export type { BatchJobSettings };

/** Defaults for options that were left out. */
export interface BatchJobDefaults {
  readonly roleName: string;
  readonly reportPrefix: string;
}

/** Derives the values that follow from the options. */
export function batchJobSettings(
  target: ExportTarget,
  options: BatchJobOptions,
  defaults: BatchJobDefaults,
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
