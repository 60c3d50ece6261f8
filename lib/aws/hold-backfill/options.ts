import type { Faults, ShapeOf } from "../../core";
import {
  batchJobOptionsShape,
  checkBatchJobs,
  type BatchJobOptions,
  batchJobSettings,
  batchJobSpec,
} from "../batch-jobs";
import type { ExportTarget, BackfillSpec, KeyReference } from "../../policy";
import type { BackfillJobSettings } from "../../catalog";
import { regionalRoleName } from "../names";

export type { BackfillJobSettings };

/** Role and bucket of jobs that place holds on existing objects; the command line starts the jobs. @public */
export interface HoldBackfillOptions extends BatchJobOptions {
  /**
   * Lets the role read the evidence for jobs that compute checksums, which `legal-hold export --checksums` starts: a bag
   * needs the SHA-256 of every object, and S3 keeps another checksum by default. The role becomes a reader of bucket and key.
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

/** Checks the options of backfill jobs. Codes `HOLD_BACKFILL_…`, `BUCKET_NAME_INVALID`, `ROLE_NAME_INVALID`. */
export function checkHoldBackfill(options: HoldBackfillOptions, target: ExportTarget, faults: Faults): void {
  checkBatchJobs(options, target, CODES, faults);
}

/** Default name of the backfill role in an export of this name. */
export function backfillRoleName(
  exportName: string,
  { roleName }: Pick<HoldBackfillOptions, "roleName">,
  region: string,
): string {
  return roleName ?? regionalRoleName(`${exportName}-hold-backfill`, region);
}

/** Derives the values that follow from the options. */
export function backfillJobSettings(target: ExportTarget, options: HoldBackfillOptions): BackfillJobSettings {
  const roleName = regionalRoleName("legal-hold-backfill", target.region);
  return {
    ...(options.checksums ? { checksums: true } : {}),
    ...batchJobSettings(target, options, { roleName, reportPrefix: "hold-backfill" }),
  };
}

/** Input of the role's policies. */
export function backfillSpec(target: ExportTarget, options: HoldBackfillOptions, key?: KeyReference): BackfillSpec {
  const checksums = options.checksums ? { checksums: key ?? ("none" as const) } : {};
  return { ...batchJobSpec(target, backfillJobSettings(target, options)), ...checksums };
}
