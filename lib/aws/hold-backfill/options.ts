import type { Faults, ShapeOf } from "../../core";
import { batchJobOptionsShape, checkBatchJobs, type BatchJobOptions } from "../batch-jobs";
import type { ExportTarget } from "../../policy";

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

const CODES = {
  intoEvidence: "HOLD_BACKFILL_INTO_EVIDENCE",
  key: "HOLD_BACKFILL_KEY_INVALID",
};

/** Checks the choices about the backfill by jobs. Codes `HOLD_BACKFILL_…`, `BUCKET_NAME_INVALID`, `ROLE_NAME_INVALID`. */
export function checkHoldBackfill(options: HoldBackfillOptions, target: ExportTarget, faults: Faults): void {
  checkBatchJobs(options, target, CODES, faults);
}
