/**
 * Prefix of the outputs with policies for the owners of existing parts: the stack writes them, and the review reads them.
 */
export const OWNER_OUTPUT = "for_owner_";

/** Output with the settings that an existing bucket must have. */
export const SETTINGS_OUTPUT = "bucket_settings_for_owner";

/** Output with the settings of S3 Batch Operations jobs, as JSON: the stack writes it, and the command line reads it. */
export const BACKFILL_OUTPUT = "hold_backfill_job";

/** The same for S3 Batch Replication jobs. */
export const REPLICATION_OUTPUT = "replication_job";

/** Settings for starting a job, all literal; the stack outputs them, and the command line reads them. @public */
export interface BatchJobSettings {
  readonly bucket: string;
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  readonly roleArn: string;
  readonly jobBucket: string;
  readonly jobBucketAccountId: string;
  readonly reportPrefix: string;
  /** Key prefix of other manifests. @default none */
  readonly manifestPrefix?: string;
  /** Key that encrypts the job bucket. @default S3 manages its key */
  readonly jobKeyArn?: string;
}

/** Settings for starting a job that places holds. @public */
export interface BackfillJobSettings extends BatchJobSettings {
  /** Whether the role may read the evidence, for jobs that compute checksums. @default false */
  readonly checksums?: boolean;
}

/** Output with the settings of Athena queries, as JSON: the stack writes it, and the command line reads it. */
export const ATHENA_OUTPUT = "evidence_athena";

/** Settings of Athena queries about the inventory, all literal; the stack outputs them, and the command line reads them. @public */
export interface AthenaSettings {
  /** Bucket that S3 writes the inventory into. */
  readonly inventoryBucket: string;
  readonly inventoryAccountId: string;
  /** Folder of the inventories in it, without a trailing slash. */
  readonly inventoryFolder: string;
  /** Folder of lists of recordings and query results in it, without a trailing slash. */
  readonly queryFolder: string;
  readonly database: string;
  readonly workgroup: string;
}
