import type { GenesysClient } from "../../doctor";
import {
  exitCodeOf,
  extendRetention,
  planExport,
  renderReconciliation,
  runJobs,
  setProtection,
  type EndedEntry,
  type ExportPlan,
  type Journal,
  type JobTerms,
  type ReconcileReport,
} from "../../export";
import { reconcileCase, writeWhatWasAsked, type CaseRun, type ExportWorld, type Reconciled } from "../reconcile";
import type { ExportOptions } from "./options";

const BROKEN_OFF = 130;
/** Interval between reconciliations while recordings may still arrive. */
const LOOK_AGAIN_MS = 15 * 60_000;

/** The state of a running export. */
export interface Exporting extends CaseRun {
  readonly client: GenesysClient;
  readonly log: Journal;
  readonly terms: JobTerms;
  readonly perJob: number;
  /** Delete dates are moved to this time, instead of protection. */
  readonly extendTo?: string;
}

/**
 * Protects, exports and reconciles. Recordings that the reconciliation misses are exported once more; with `--wait` it
 * continues until no recording may still arrive.
 * @param plan plan of the first round
 * @returns the exit code
 */
export async function exportInRounds(
  exporting: Exporting,
  plan: ExportPlan,
  options: ExportOptions,
  { terminal, pause }: ExportWorld,
): Promise<number> {
  const { client, log, terms, now, onProgress, given, extendTo } = exporting;
  let failed: readonly EndedEntry[] = [];
  for (let round = 0, next = plan; ; round++) {
    await setProtection(client, log, next.toProtect, true);
    if (extendTo !== undefined) await extendRetention(client, log, next.toExtend, extendTo);
    const shown = progressOf(onProgress, next.recordings);
    const done = await runJobs(client, log, next.batches, { ...terms, now, pause, onProgress: shown });
    if (done.brokenOff) return brokenOff(terminal);
    for (const job of done.failed) terminal.err(`${failedText(job)}\n`);
    // a later round without new jobs keeps the result of the earlier one
    if (round === 0 || next.batches.length > 0) failed = done.failed;
    if (options.reconcile === false) return failed.length > 0 ? 2 : 0;
    const reconciled = await reconcileCase(exporting, options);
    const { report } = reconciled;
    const missed = missedIn(report);
    await log.append({ type: "open", recordingIds: missed });
    const code = exitCodeOf(report);
    if (round === 0 && report.recordings.some(({ state }) => state === "missing" || state === "empty")) {
      next = await planExport(client, given, log.entries, exporting);
      if (next.batches.length > 0) continue;
    }
    if (options.wait && code === 3) {
      terminal.err(`Not complete yet; the next check is in ${LOOK_AGAIN_MS / 60_000} minutes.\n`);
      if (!(await pause(LOOK_AGAIN_MS))) return brokenOff(terminal);
      next = await planExport(client, given, log.entries, exporting);
      continue;
    }
    return told(reconciled, exporting, options, terminal, failed);
  }
}

async function told(
  reconciled: Reconciled,
  exporting: Exporting,
  options: ExportOptions,
  terminal: ExportWorld["terminal"],
  failed: readonly EndedEntry[],
): Promise<number> {
  const { report } = reconciled;
  await writeWhatWasAsked(reconciled, exporting, options, terminal);
  terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : renderReconciliation(report, terminal.colours));
  const code = exitCodeOf(report);
  return code === 0 && failed.length > 0 ? 2 : code;
}

/** Recordings that the next run requests again, unless their export is in progress by then. */
function missedIn({ recordings }: ReconcileReport): readonly string[] {
  const again = ["missing", "empty", "pending"];
  return recordings.flatMap(({ state, recordingId }) => (again.includes(state) ? [recordingId] : []));
}

function brokenOff({ err }: ExportWorld["terminal"]): number {
  err(
    "Interrupted. Genesys Cloud continues with the jobs that were started; run the same command again to continue.\n",
  );
  return BROKEN_OFF;
}

/** Progress, rate and remaining time. */
function progressOf(show: (text: string) => void, all: number) {
  const begun = Date.now();
  return (ended: number, jobs: number, recordings: number): void => {
    const minutes = (Date.now() - begun) / 60_000;
    const rate = recordings / Math.max(minutes, 1 / 60);
    const left = rate > 0 ? `, about ${Math.ceil(Math.max(0, all - recordings) / rate)} min left` : "";
    show(`${ended} of ${jobs} jobs, ${recordings} recordings, ${Math.round(rate)} per minute${left}`);
  };
}

function failedText({ n, state, failed }: EndedEntry): string {
  const what = state === "FULFILLED" ? `${failed} recordings failed` : state;
  return `Job ${n + 1}: ${what}. Run it again to try its conversations once more; the journal contains the error message of Genesys Cloud.`;
}
