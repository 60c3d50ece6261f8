import type { Ending, FileRole } from "../../evidence";
import { UsageError } from "../usage-error";

/** Options of `legal-hold reconcile`, as given. */
export interface ReconcileOptions {
  readonly stack?: string;
  readonly wholeBucket?: boolean;
  readonly ending?: readonly string[];
  /** Folder for the chain-of-custody manifest. */
  readonly manifest?: string;
  /** Compares with S3 Inventory in Athena. */
  readonly athena?: boolean;
  readonly hash?: boolean;
  /** Lets an S3 job compute missing SHA-256 values. */
  readonly checksums?: boolean;
  /** URL of a time-stamping authority. */
  readonly timestamp?: string;
  /** For calls to Genesys Cloud. @default 240 */
  readonly callsPerMinute?: string;
  readonly printPolicy?: boolean;
  readonly json?: boolean;
}

/** Refuses options of a manifest that is not requested. @throws UsageError */
export function refuseIdleOptions(options: ReconcileOptions): void {
  const { manifest, hash, checksums, timestamp, athena, wholeBucket } = options;
  if (athena && (manifest !== undefined || wholeBucket)) {
    throw new UsageError("Athena compares the whole bucket and writes no manifest: omit --whole-bucket, --manifest.");
  }
  if (timestamp !== undefined && !/^https?:\/\/[^\s/]+/.test(timestamp))
    throw new UsageError("--timestamp: must be an http or https URL.");
  if (hash && checksums) throw new UsageError("--hash, --checksums: use one of them.");
  if (manifest !== undefined) return;
  const idle = [
    hash ? "--hash" : [],
    checksums ? "--checksums" : [],
    timestamp === undefined ? [] : "--timestamp",
  ].flat();
  if (idle.length > 0) throw new UsageError(`${idle.join(", ")}: only with --manifest.`);
}

/** Calls per minute to Genesys Cloud. @throws UsageError */
export function callsPerMinute({ callsPerMinute: text = "240" }: ReconcileOptions): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= 100_000) return value;
  throw new UsageError("--calls-per-minute: must be a number from 1 to 100000.");
}

const ROLES: readonly FileRole[] = ["recording", "sidecar", "conversation"];

/** File endings from the options. @throws UsageError */
export function endingsOf(given: readonly string[] = []): readonly Ending[] {
  return given.map((text) => {
    const [, ending, role] = /^([\w.-]{1,60})=(\w+)$/.exec(text) ?? [];
    const known = ROLES.find((one) => one === role);
    if (ending !== undefined && known !== undefined) return { ending, role: known };
    throw new UsageError(
      `--ending: ${JSON.stringify(text.slice(0, 80))} is not an ending, "=" and one of ${ROLES.join(", ")}.`,
    );
  });
}
