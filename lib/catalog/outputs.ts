/**
 * Begins the names of the outputs with policies for the owners of parts brought along: the stack puts them out, and the
 * review reads them.
 */
export const OWNER_OUTPUT = "for_owner_";

/** The output with what a job of S3 Batch Operations is started with, as JSON: the stack puts it out, and the command line reads it. */
export const BACKFILL_OUTPUT = "hold_backfill_job";

/** The same for jobs of S3 Batch Replication. */
export const REPLICATION_OUTPUT = "replication_job";

/** What a job is started with; the stack puts it out, and the command line reads it. All literal. @public */
export interface BatchJobSettings {
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

/** What a job that places holds is started with. @public */
export interface BackfillJobSettings extends BatchJobSettings {
  /** Whether the role may read the evidence, for jobs that compute checksums. @default false */
  readonly checksums?: boolean;
}

/** The output with what Athena is asked with, as JSON: the stack puts it out, and the command line reads it. */
export const ATHENA_OUTPUT = "evidence_athena";

/** What Athena is asked with about the inventory; the stack puts it out, and the command line reads it. All literal. @public */
export interface AthenaSettings {
  /** Bucket that S3 writes the inventory into. */
  readonly inventoryBucket: string;
  readonly inventoryAccountId: string;
  /** Where the inventories lie in it, without a slash at its end. */
  readonly inventoryFolder: string;
  /** Where lists of recordings and the results of queries lie in it, without a slash at its end. */
  readonly queryFolder: string;
  readonly database: string;
  readonly workgroup: string;
}
