/**
 * Begins the names of the outputs with policies for the owners of parts brought along: the stack puts them out, and the
 * review reads them.
 */
export const OWNER_OUTPUT = "for_owner_";

/** The output with what a job of S3 Batch Operations is started with, as JSON: the stack puts it out, and the command line reads it. */
export const BACKFILL_OUTPUT = "hold_backfill_job";

/** What a job is started with; the stack puts it out, and the command line reads it. All literal. @public */
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
  /** Whether the role may read the evidence, for jobs that compute checksums. @default false */
  readonly checksums?: boolean;
  /** Key that encrypts the job bucket. @default S3 manages its key */
  readonly jobKeyArn?: string;
}
