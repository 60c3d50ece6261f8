import type { ShapeOf } from "../../core";

/** The role and the bucket of jobs that hold what was in the bucket before; the jobs are started by the command line. @public */
export interface HoldBackfillOptions {
  /**
   * Bucket of the jobs' reports and manifests, such as the inventory's. It is not made here, and it cannot be the evidence
   * bucket: default retention would keep every report and list as long as a recording.
   */
  readonly jobBucket: string;
  /** Account that owns the job bucket, 12 digits. @default the evidence bucket's */
  readonly jobBucketAccountId?: string;
  /** Key prefix of reports and of manifests that S3 makes, without a slash at its end. @default hold-backfill */
  readonly reportPrefix?: string;
  /**
   * Key prefix of further manifests that a job may be given, without a slash at its end. In an export whose inventory goes
   * to the same bucket it is the inventory's.
   * @default manifests below the report prefix only
   */
  readonly manifestPrefix?: string;
  /** ARN of the KMS key that encrypts the job bucket; its policy has to admit the role. @default S3 manages its key */
  readonly jobKeyArn?: string;
  /**
   * Lets the role read the evidence for jobs that compute checksums, which `legal-hold export --checksums` starts: a bag
   * needs the SHA-256 of every object, and S3 keeps another checksum by default. It becomes a reader of bucket and key.
   * @default false
   */
  readonly checksums?: boolean;
  /** @default <name>-hold-backfill-<region of the bucket> */
  readonly roleName?: string;
  /** ARN of a managed policy that bounds the new role. @default none */
  readonly permissionsBoundary?: string;
}

export const holdBackfillOptionsShape: ShapeOf<HoldBackfillOptions> = {
  jobBucket: "value",
  jobBucketAccountId: "value",
  reportPrefix: "value",
  manifestPrefix: "value",
  jobKeyArn: "value",
  checksums: "flag",
  roleName: "value",
  permissionsBoundary: "value",
};
