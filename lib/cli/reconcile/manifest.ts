import { partitionOf } from "../../catalog";
import { exitCodeOf, writeManifest, type ManifestEntry, type ManifestHead, type ReconcileReport } from "../../export";
import { packageFacts } from "../package-folder";

/** Where the bucket of a manifest is. */
export interface ManifestPlace {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
}

/** Writes the manifest of a reconciled case. @returns its seal */
export function writeManifestOf(
  folder: string,
  report: ReconcileReport,
  entries: readonly ManifestEntry[],
  { accountId, region, partition }: ManifestPlace,
): string {
  const { legalHoldId, legalHoldScope, organizationId, bucket, universe, counts } = report;
  const head: ManifestHead = {
    type: "case",
    legalHoldId,
    legalHoldScope,
    organizationId,
    bucket,
    accountId,
    region,
    partition,
    askedAs: report.askedAs,
    asOf: universe.asOf,
    recordings: counts.recordings,
    exported: counts.states.exported,
    complete: exitCodeOf(report) === 0,
    tool: `cdktf-genesys-legal-hold ${packageFacts().version}`,
  };
  return writeManifest(folder, head, entries, `${bucket}.s3.${region}.${partitionOf(region).dnsSuffix}`);
}
