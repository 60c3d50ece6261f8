import { needed, type ShapeOf } from "../../core";
import { checkAccountId, checkBucketName, keyPrefix } from "../names";

/** What jobs of S3 Batch Operations need beside their role; the jobs are started by the command line. @public */
export interface BatchJobOptions {
  /**
   * Bucket of the jobs' reports and manifests, such as the inventory's. It is not made here, and it cannot be the evidence
   * bucket: default retention would keep every report and list as long as a recording.
   */
  readonly jobBucket: string;
  /** Account that owns the job bucket, 12 digits. @default the evidence bucket's */
  readonly jobBucketAccountId?: string;
  /**
   * Key prefix of reports and of manifests that S3 makes, without a slash at its end.
   * @default hold-backfill, and for copies replication-jobs
   */
  readonly reportPrefix?: string;
  /**
   * Key prefix of further manifests that a job may be given, without a slash at its end. In an export whose inventory goes
   * to the same bucket it is the inventory's.
   * @default manifests below the report prefix only
   */
  readonly manifestPrefix?: string;
  /** ARN of the KMS key that encrypts the job bucket; its policy has to admit the role. @default S3 manages its key */
  readonly jobKeyArn?: string;
  /** @default <name>-hold-backfill-<region of the bucket>, and for copies <name>-replication-jobs-<region> */
  readonly roleName?: string;
  /** ARN of a managed policy that bounds the new role. @default none */
  readonly permissionsBoundary?: string;
}

/** The options of jobs. @param prefixCode of the fault of a prefix that does not fit */
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
