import { existsSync, readFileSync } from "node:fs";
import { exportVerification, legalHoldExport, sensitiveData } from "../../catalog";
import { connectionFrom, expectationOf, GenesysClient } from "../../doctor";
import {
  Journal,
  lackingPermissions,
  planExport,
  readCaller,
  readCase,
  readEntries,
  readIntegrationId,
  refuseExisting,
  runJobs,
  setProtection,
  type EndedEntry,
  type JournalHead,
} from "../../export";
import { exportErrorText } from "../export-error";
import { oneStack } from "../one-stack";
import { runReconcile } from "../reconcile-steps";
import { Progress } from "../review-steps/progress";
import { UsageError } from "../usage-error";
import { numbersOf, type ExportOptions } from "./options";
import { faultsOf, planText } from "./plan-text";
import { jobWorld, type JobWorld } from "./world";

/** Calls of an export may be asked to wait longer than those of somebody who looks. */
const LIMITS = { attempts: 8, longestWaitMs: 120_000 };
const BROKEN_OFF = 130;

/** Plans, and with `--run` protects, exports and reconciles. Never throws: whatever is wrong ends in one message. */
export async function runExport(
  file: string,
  path: string,
  options: ExportOptions,
  world: JobWorld = jobWorld(),
): Promise<number> {
  const { env, terminal, now, pause } = world;
  const progress = new Progress(terminal);
  const onProgress = (text: string) => progress.show(text);
  // the plan is for people, the report for programs
  const say = options.json || options.run ? terminal.err : terminal.out;
  let journal: Journal | undefined;
  try {
    const numbers = numbersOf(options);
    const expected = expectationOf(oneStack(path, options.stack));
    if (expected.aws === undefined) throw new UsageError("The stack has no bucket to export to.");
    if (options.manifest !== undefined) refuseExisting(options.manifest);
    const given = readCase(file);
    const where = options.journal ?? `${file}.journal`;
    const client = new GenesysClient(connectionFrom(env, expected.genesys.region), LIMITS);
    const caller = await readCaller(client, expected.genesys.organizationId);
    const sets = [legalHoldExport, exportVerification, ...(options.sensitiveData ? [sensitiveData] : [])];
    const needed = sets.flatMap(({ permissions }) => permissions.map(({ name }) => name));
    const lacking = await lackingPermissions(client, needed);
    const refuse = (faults: readonly string[]): 1 => {
      progress.clear();
      terminal.err(`legal-hold export: it cannot be run:\n${faults.map((fault) => `  - ${fault}\n`).join("")}`);
      return 1;
    };
    const integration = options.integrationId ?? (await readIntegrationId(client, expected.genesys.integration));
    const denied = lacking.map((name) => `the caller lacks the permission ${name}`);
    const first = [...denied, ...(typeof integration === "string" ? [] : [integration.problem])];
    // without them the case cannot be read either
    if (first.length > 0 || typeof integration !== "string") return refuse(first);
    // a plan writes nothing, so it makes no journal either
    if (options.run) journal = Journal.open(where, now);
    const entries = journal?.entries ?? (existsSync(where) ? readEntries(where, readFileSync(where)).entries : []);
    const plan = await planExport(client, given, entries, { perJob: numbers.perJob, onProgress });
    progress.clear();
    const faults = faultsOf(plan, numbers.protectedBefore);
    if (options.json && !options.run) terminal.out(`${JSON.stringify({ ...plan, faults }, null, 2)}\n`);
    else say(planText(given, plan, numbers.protectedBefore, where));
    if (faults.length > 0) return refuse(faults);
    if (journal === undefined) {
      say("Nothing was changed: --run does it.\n");
      return 0;
    }
    const head: JournalHead = {
      type: "export",
      legalHoldId: given.legalHoldId,
      legalHoldScope: given.legalHoldScope,
      organizationId: caller.organizationId,
      clientId: caller.clientId ?? "(not told)",
      integrationId: integration,
      bucket: expected.aws.bucketName,
    };
    journal.begin(head);
    await setProtection(client, journal, plan.toProtect, true);
    const done = await runJobs(client, journal, plan.batches, {
      integrationId: integration,
      includeSensitiveData: options.sensitiveData === true,
      now,
      pause,
      onProgress: progressOf(onProgress, plan.recordings),
    });
    progress.clear();
    if (done.brokenOff) {
      terminal.err("Broken off. Genesys Cloud goes on with what was started; run the same again to go on.\n");
      return BROKEN_OFF;
    }
    for (const job of done.failed) terminal.err(`${failedText(job)}\n`);
    if (options.reconcile === false) return done.failed.length > 0 ? 2 : 0;
    const { stack, manifest, json } = options;
    const code = await runReconcile(file, path, { stack, manifest, json }, world);
    return code === 0 && done.failed.length > 0 ? 2 : code;
  } catch (error) {
    progress.clear();
    terminal.err(`legal-hold export: ${exportErrorText(error)}\n`);
    return 1;
  } finally {
    journal?.close();
  }
}

/** How far, how fast, and how long still. */
function progressOf(show: (text: string) => void, all: number) {
  const begun = Date.now();
  return (ended: number, jobs: number, recordings: number): void => {
    const minutes = (Date.now() - begun) / 60_000;
    const rate = recordings / Math.max(minutes, 1 / 60);
    const left = rate > 0 ? `, about ${Math.ceil(Math.max(0, all - recordings) / rate)} min left` : "";
    show(`${ended} of ${jobs} jobs, ${recordings} recordings, ${Math.round(rate)} a minute${left}`);
  };
}

function failedText({ n, state, failed }: EndedEntry): string {
  const what = state === "FULFILLED" ? `${failed} recordings failed` : state;
  return `Job ${n + 1}: ${what}. Run it again to try its conversations once more; the journal has what Genesys Cloud said.`;
}
