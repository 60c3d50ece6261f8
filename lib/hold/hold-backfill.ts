import { backfillJobSettings, backfillRoleName, type BatchJobOptions, type HoldBackfillOptions } from "../aws";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/**
 * The backfill of an export, named after it, which reads the lists of the export's own inventory; undefined unless
 * configured.
 */
export function backfillInput(
  { aws = {} }: LegalHoldExportProps,
  name: string,
  region: string,
): HoldBackfillOptions | undefined {
  const { holdBackfill } = aws;
  if (holdBackfill === undefined) return undefined;
  return { ...withInventory(holdBackfill, aws), roleName: backfillRoleName(name, holdBackfill, region) };
}

/** Lets jobs of an export read the lists of its own inventory, if that goes to the same bucket. */
export function withInventory<Options extends BatchJobOptions>(
  options: Options,
  { trail }: NonNullable<LegalHoldExportProps["aws"]> = {},
): Options {
  const { jobBucket, manifestPrefix } = options;
  const inventory = jobBucket === trail?.inventoryBucket ? (trail?.inventoryPrefix ?? "inventory") : undefined;
  return { ...options, manifestPrefix: manifestPrefix ?? inventory };
}

/** Who may read evidence: also the jobs, if they compute checksums. */
export function readersOf(props: LegalHoldExportProps, spec: ExportSpec): LegalHoldExportProps["readers"] {
  const { aws = {}, readers } = props;
  if (!aws.holdBackfill?.checksums || readers === "account") return readers;
  return [...(readers ?? []), backfillRoleArn(props, spec)!];
}

/** The role in which S3 makes lists of the bucket's objects. */
export function backfillRoleArn(props: LegalHoldExportProps, { name, target }: ExportSpec): string | undefined {
  const input = backfillInput(props, name, target.region);
  return input && backfillJobSettings(target, input).roleArn;
}
