import type { ShapeOf } from "../../core";
import { batchJobOptionsShape, type BatchJobOptions } from "../batch-jobs";

/** The role and the bucket of jobs that hold what was in the bucket before; the jobs are started by the command line. @public */
export interface HoldBackfillOptions extends BatchJobOptions {
  /**
   * Lets the role read the evidence for jobs that compute checksums, which `legal-hold export --checksums` starts: a bag
   * needs the SHA-256 of every object, and S3 keeps another checksum by default. It becomes a reader of bucket and key.
   * @default false
   */
  readonly checksums?: boolean;
}

export const holdBackfillOptionsShape: ShapeOf<HoldBackfillOptions> = {
  ...batchJobOptionsShape("HOLD_BACKFILL_PREFIX_INVALID"),
  checksums: "flag",
};
