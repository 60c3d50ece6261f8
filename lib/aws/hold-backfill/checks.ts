import type { Faults } from "../../core";
import type { ExportTarget } from "../../policy";
import { checkBatchJobs } from "../batch-jobs";
import type { HoldBackfillOptions } from "./options";

const CODES = {
  intoEvidence: "HOLD_BACKFILL_INTO_EVIDENCE",
  key: "HOLD_BACKFILL_KEY_INVALID",
};

/** Checks the choices about the backfill by jobs. Codes `HOLD_BACKFILL_…`, `BUCKET_NAME_INVALID`, `ROLE_NAME_INVALID`. */
export function checkHoldBackfill(options: HoldBackfillOptions, target: ExportTarget, faults: Faults): void {
  checkBatchJobs(options, target, CODES, faults);
}
