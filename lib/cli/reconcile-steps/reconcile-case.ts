import type { AwsApi, ExpectedAws } from "../../doctor";
import {
  collect,
  createTables,
  exportedBy,
  gather,
  reconcile,
  reportOf,
  stampManifest,
  withOwnDatabase,
  type Caller,
  type DatedEntry,
  type LegalHoldCase,
  type ManifestEntry,
  type Platforms,
  type ReconcileReport,
} from "../../export";
import type { Terminal } from "../review-steps/terminal";
import { writeManifestOf } from "./manifest";
import { endingsOf, type ReconcileOptions } from "./options";

/** A case whose conversations are known, and what it is compared with. */
export interface CaseRun {
  readonly given: LegalHoldCase;
  readonly caller: Caller;
  readonly genesys: Platforms["genesys"];
  readonly aws: AwsApi;
  readonly place: ExpectedAws;
  /** Steps of the export, where it was made by this tool. */
  readonly journal: readonly DatedEntry[];
  readonly now: () => Date;
  readonly onProgress: (text: string) => void;
}

/** What a reconciliation came to. */
export interface Reconciled {
  readonly report: ReconcileReport;
  /** For the manifest; empty where none is asked for. */
  readonly entries: readonly ManifestEntry[];
}

/** Gathers and compares. It changes nothing. */
export async function reconcileCase(run: CaseRun, options: ReconcileOptions): Promise<Reconciled> {
  const { given, caller, genesys, aws, now, onProgress, journal } = run;
  const { organizationId } = caller;
  const place = { bucket: run.place.bucketName, accountId: run.place.accountId };
  const endings = endingsOf(options.ending);
  const gathering = { place, organizationId, wholeBucket: options.wholeBucket === true, now, onProgress };
  return withOwnDatabase(async (database) => {
    await createTables(database);
    const universe = await gather(database, { genesys, aws }, given, gathering);
    const counts = await reconcile(database, { organizationId, asOf: universe.asOf, endings });
    const jobs = exportedBy(journal);
    const collecting = { place, hash: options.hash === true, jobs: jobs.byConversation, onProgress };
    const entries = options.manifest === undefined ? [] : await collect(database, aws, collecting);
    const report = await reportOf(database, { given, place, caller, universe, counts, failedIn: jobs.failedIn });
    return { report, entries };
  });
}

/** Writes the manifest of a reconciled case, where one is asked for, has it stamped, and says so. */
export async function writeWhatWasAsked(
  { report, entries }: Reconciled,
  run: CaseRun,
  { manifest: folder, timestamp }: ReconcileOptions,
  { err }: Terminal,
): Promise<void> {
  if (folder === undefined) return;
  const { accountId, region, partition } = run.place;
  const seal = writeManifestOf(folder, report, entries, { accountId, region, partition });
  err(`Wrote ${folder}, ${entries.length} versions. Keep its seal elsewhere: ${seal}\n`);
  if (timestamp !== undefined) err(`Time stamp of ${timestamp}: ${await stampManifest(folder, timestamp)}\n`);
}
