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

/** What the backfill's role is called in an export of this name, unless it is named. */
export function backfillRoleName(
  exportName: string,
  { roleName }: Pick<HoldBackfillOptions, "roleName">,
  region: string,
): string {
  return roleName ?? regionalRoleName(`${exportName}-hold-backfill`, region);
}

/** Writes out what follows from the options. */
export function backfillJobSettings(target: ExportTarget, options: HoldBackfillOptions): BackfillJobSettings {
  const roleName = regionalRoleName("legal-hold-backfill", target.region);
  return {
    ...(options.checksums ? { checksums: true } : {}),
    ...batchJobSettings(target, options, { roleName, reportPrefix: "hold-backfill" }),
  };
}

/** What the role's policies are made from. */
export function backfillSpec(target: ExportTarget, options: HoldBackfillOptions, key?: KeyReference): BackfillSpec {
  const checksums = options.checksums ? { checksums: key ?? ("none" as const) } : {};
  return { ...batchJobSpec(target, backfillJobSettings(target, options)), ...checksums };
}
