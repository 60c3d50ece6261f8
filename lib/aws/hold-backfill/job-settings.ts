import type { BackfillSpec, ExportTarget } from "../../policy";
import type { HoldBackfillOptions } from "./options";

/** What a job is started with; the stack puts it out, and the command line reads it. All literal. */
export interface BackfillJobSettings {
  readonly bucket: string;
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  readonly roleArn: string;
  readonly jobBucket: string;
  readonly jobBucketAccountId: string;
  readonly reportPrefix: string;
  /** Key prefix of further manifests. @default none */
  readonly manifestPrefix?: string;
  /** Key that encrypts the job bucket. @default S3 manages its key */
  readonly jobKeyArn?: string;
}

/** What the backfill's role is called in an export of this name, unless it is named. */
export function backfillRoleName(exportName: string, { roleName }: Pick<HoldBackfillOptions, "roleName">): string {
  return roleName ?? `${exportName}-hold-backfill`;
}

/** Writes out what follows from the options. */
export function backfillJobSettings(target: ExportTarget, options: HoldBackfillOptions): BackfillJobSettings {
  const { partition, region, accountId, bucketName } = target;
  const { roleName = "legal-hold-backfill", jobBucket, jobBucketAccountId, reportPrefix } = options;
  const { manifestPrefix, jobKeyArn } = options;
  return {
    bucket: bucketName,
    partition,
    region,
    accountId,
    roleArn: `arn:${partition}:iam::${accountId}:role/${roleName}`,
    jobBucket,
    jobBucketAccountId: jobBucketAccountId ?? accountId,
    reportPrefix: reportPrefix ?? "hold-backfill",
    manifestPrefix,
    jobKeyArn,
  };
}

/** What the role's policies are made from. */
export function backfillSpec(target: ExportTarget, options: HoldBackfillOptions): BackfillSpec {
  const { jobBucket, reportPrefix } = backfillJobSettings(target, options);
  const { manifestPrefix, jobKeyArn: keyArn } = options;
  return { target, jobBucket, reportPrefix, manifestPrefix, keyArn };
}
