import type { AwsApi, ExpectedAws } from "../../doctor";
import {
  collect,
  createTables,
  exportedBy,
  findInventory,
  gather,
  gatherWith,
  reconcile,
  reconcileByAthena,
  reportOf,
  stampManifest,
  withOwnDatabase,
  type AthenaRun,
  type Caller,
  type DatedEntry,
  type LegalHoldCase,
  type ManifestEntry,
  type Platforms,
  type ReconcileReport,
  exitCodeOf,
  writeManifest,
  type ManifestHead,
} from "../../export";
import type { Stack } from "../../stack";
import { sdkJobs } from "../job/jobs";
import type { ExportWorld } from "./world";
import type { Terminal } from "../terminal";
import { withChecksums, type Checksumming } from "./checksums";
import { athenaSettings, checksumSettings } from "./needs";
import { endingsOf, type ReconcileOptions } from "./options";
import { partitionOf } from "../../catalog";
import { packageFacts } from "../package-folder";

/** A case whose conversations are known, and the bucket. */
export interface CaseRun {
  readonly given: LegalHoldCase;
  readonly caller: Caller;
  readonly genesys: Platforms["genesys"];
  readonly aws: AwsApi;
  readonly place: ExpectedAws;
  /** Journal of the export, if this tool made it. */
  readonly journal: readonly DatedEntry[];
  /** Settings of a checksum job; undefined if none is requested. */
  readonly checksums?: Checksumming;
  /** Settings for Athena; undefined if the bucket is listed. */
  readonly athena?: Pick<AthenaRun, "settings" | "aws" | "pause" | "onProgress">;
  readonly now: () => Date;
  readonly onProgress: (text: string) => void;
}

export interface Reconciled {
  readonly report: ReconcileReport;
  /** Entries for the manifest; empty if none is requested. */
  readonly entries: readonly ManifestEntry[];
}

/** Reads both sides and compares them. It changes nothing. */
export async function reconcileCase(run: CaseRun, options: ReconcileOptions): Promise<Reconciled> {
  const { given, caller, genesys, aws, now, onProgress, journal } = run;
  const { organizationId } = caller;
  const place = { bucket: run.place.bucketName, accountId: run.place.accountId };
  const endings = endingsOf(options.ending);
  if (run.athena !== undefined) return byAthena(run, { ...run.athena, organizationId, endings });
  const gathering = { place, organizationId, wholeBucket: options.wholeBucket === true, now, onProgress };
  return withOwnDatabase(async (database) => {
    await createTables(database);
    const universe = await gather(database, { genesys, aws }, given, gathering);
    const counts = await reconcile(database, { organizationId, asOf: universe.asOf, endings });
    const jobs = exportedBy(journal);
    const collecting = { place, hash: options.hash === true, jobs: jobs.byConversation, onProgress };
    const entries = options.manifest === undefined ? [] : await collect(database, aws, collecting);
    const whole = run.checksums === undefined ? entries : await withChecksums(entries, run.checksums);
    const report = await reportOf(database, { given, place, caller, universe, counts, failedIn: jobs.failedIn });
    return { report, entries: whole };
  });
}

async function byAthena({ given, caller, genesys, ...run }: CaseRun, asking: AthenaRun): Promise<Reconciled> {
  const place = { bucket: run.place.bucketName, accountId: run.place.accountId };
  return withOwnDatabase(async (database) => {
    await createTables(database);
    const { dt, listing } = await findInventory(asking);
    const universe = await gatherWith(database, genesys, given, run, () => Promise.resolve(listing));
    const counts = await reconcileByAthena(database, { dt, asOf: listing.asOf }, asking);
    const { failedIn } = exportedBy(run.journal);
    return { report: await reportOf(database, { given, place, caller, universe, counts, failedIn }), entries: [] };
  });
}

/** Settings for Athena, if it is used. @throws UsageError if the stack has no tables for it */
export function askingAthena(
  stack: Stack,
  { athena }: ReconcileOptions,
  aws: AwsApi,
  { pause }: Pick<ExportWorld, "pause">,
  onProgress: (text: string) => void,
): Pick<CaseRun, "athena"> {
  return athena ? { athena: { settings: athenaSettings(stack), aws, pause, onProgress } } : {};
}

/** Settings for a checksum job, if one is requested. @throws UsageError if the stack has no role for it */
export function checksumming(
  stack: Stack,
  options: ReconcileOptions,
  aws: AwsApi,
  world: Pick<ExportWorld, "pause" | "jobs">,
  onProgress: (text: string) => void,
): Pick<CaseRun, "checksums"> {
  if (!options.checksums) return {};
  const settings = checksumSettings(stack);
  const { region, accountId } = settings;
  return {
    checksums: { settings, aws, jobs: (world.jobs ?? sdkJobs)(region, accountId), pause: world.pause, onProgress },
  };
}

/** Writes the manifest of a reconciled case and its time stamp, if requested. */
export async function writeWhatWasAsked(
  reconciled: Reconciled,
  { place }: CaseRun,
  { manifest: folder, timestamp }: ReconcileOptions,
  { err }: Terminal,
): Promise<void> {
  if (folder === undefined) return;
  const seal = writeManifestOf(folder, reconciled, place);
  err(`Wrote ${folder}, ${reconciled.entries.length} versions. Keep its seal elsewhere: ${seal}\n`);
  if (timestamp !== undefined) err(`Time stamp of ${timestamp}: ${await stampManifest(folder, timestamp)}\n`);
}

/** Writes the manifest of a reconciled case. @returns its seal */
function writeManifestOf(
  folder: string,
  { report, entries }: Reconciled,
  { accountId, region, partition }: ExpectedAws,
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
