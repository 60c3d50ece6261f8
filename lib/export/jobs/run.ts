import { failureOf, type GenesysClient } from "../../doctor";
import { readOpenJobs } from "../../doctor/genesys/read-recordings";
import { textAt, numberAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { answered, failureText, stopBy } from "../read";
import { createJob, endedEntry, findJob, jobQuery, readFailed, readJob, startJob, type JobTerms } from "./job";
import type { BatchEntry, EndedEntry, Journal } from "./journal";
import { isFailed, jobsOf, type Batch, type JournalJob } from "./plan";

/** Maximum number of pending or processing jobs in an organization (documented). */
const AT_ONCE = 2;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** How often to look for a job that is not shown yet after its creation. */
const LOOKS = 6;
const STARTS = 4;

export interface JobRun extends JobTerms {
  readonly now: () => Date;
  /** Waits. @returns false if it was interrupted */
  readonly pause: (ms: number) => Promise<boolean>;
  readonly onProgress: (ended: number, all: number, recordings: number) => void;
}

export interface JobsDone {
  readonly brokenOff: boolean;
  /** Jobs of this run that did not export everything. */
  readonly failed: readonly EndedEntry[];
}

/** Result of a step: it progressed, is waiting for the platform, or could not determine the state. */
type Step = "moved" | "waits" | "stuck";

interface Work extends JournalJob {
  /** A call to create the job may have been sent without a response. */
  unsure: boolean;
  /** Number of waits since it got stuck. */
  tries: number;
  processed: number;
}

/**
 * Creates and starts the jobs of an export, two at a time, and waits for them to end. The process may be killed at any
 * time: the journal identifies what was started, and a job is started only by its id, which is recorded first.
 * @throws ExportError if Genesys Cloud refuses; running it again continues
 */
export async function runJobs(
  genesys: GenesysClient,
  journal: Journal,
  batches: readonly Batch[],
  run: JobRun,
): Promise<JobsDone> {
  const before = jobsOf(journal.entries);
  const open: Work[] = before
    .filter((job) => job.ended === undefined)
    .map((job) => ({ ...job, unsure: job.jobId === undefined, tries: 0, processed: 0 }));
  const taken = new Set(before.flatMap(({ jobId }) => jobId ?? []));
  const all = open.length + batches.length;
  const ended: EndedEntry[] = [];
  let begun = 0;
  for (let wait = FIRST_WAIT_MS; ended.length < all;) {
    const steps: Step[] = [];
    if (open.length < AT_ONCE && begun < batches.length && (await hasRoom(genesys))) {
      const more = { ...batches[begun]!, actionDate: run.now().toISOString() };
      const batch: BatchEntry = { type: "batch", n: before.length + begun++, ...more };
      await journal.append(batch);
      open.push({ batch, unsure: false, tries: 0, processed: 0 });
    }
    for (const job of [...open]) {
      const step = await advance(genesys, journal, job, taken, run);
      steps.push(step);
      if (step !== "stuck") job.tries = 0;
      if (job.ended === undefined) continue;
      open.splice(open.indexOf(job), 1);
      ended.push(job.ended);
    }
    const counts = [...ended.map((one) => one.recordings), ...open.map((one) => one.processed)];
    const recordings = counts.reduce((sum, count) => sum + count, 0);
    run.onProgress(ended.length, all, recordings);
    if (steps.includes("moved") || ended.length === all) {
      wait = FIRST_WAIT_MS;
      continue;
    }
    if (!(await run.pause(wait))) return { brokenOff: true, failed: ended.filter(isFailed) };
    wait = Math.min(wait * 1.5, LONGEST_WAIT_MS);
    for (const job of open) job.tries++;
  }
  return { brokenOff: false, failed: ended.filter(isFailed) };
}

async function hasRoom(genesys: GenesysClient): Promise<boolean> {
  return answered(await readOpenJobs(genesys)) < AT_ONCE;
}

async function advance(
  genesys: GenesysClient,
  journal: Journal,
  job: Work,
  taken: Set<string>,
  run: JobRun,
): Promise<Step> {
  const { n } = job.batch;
  if (job.jobId === undefined) {
    const jobId = job.unsure ? await findJob(genesys, job.batch, taken) : await create(genesys, job, run);
    if (jobId === undefined) {
      // not shown after several attempts: the job was not created
      if (job.unsure && job.tries >= LOOKS) job.unsure = false;
      return job.unsure ? "stuck" : "waits";
    }
    job.jobId = jobId;
    taken.add(jobId);
    await journal.append({ type: "created", n, jobId });
    return "moved";
  }
  const read = await readJob(genesys, job.jobId);
  const state = textAt(read, "state");
  if (state === undefined) return stuck(job, LOOKS, `job ${job.jobId} is not shown by Genesys Cloud`);
  if (state === "READY") {
    if (!job.starting) await journal.append({ type: "starting", n });
    job.starting = true;
    const failure = failureOf(await startJob(genesys, job.jobId));
    if (failure === undefined) return "moved";
    if (failure.status === 403 || failure.status === 401) stopBy(failure);
    // it may have been started anyway, which the next read shows
    return stuck(job, STARTS, failureText(failure));
  }
  if (state === "PENDING" || state === "PROCESSING") {
    job.processed = numberAt(read, "totalProcessedRecordings") ?? 0;
    return "waits";
  }
  const ended = endedEntry(n, state, read);
  const failedRecordings = ended.failed > 0 ? await readFailed(genesys, job.jobId) : undefined;
  job.ended = { ...ended, ...(failedRecordings === undefined ? {} : { failedRecordings }) };
  await journal.append(job.ended);
  return "moved";
}

async function create(genesys: GenesysClient, job: Work, run: JobRun): Promise<string | undefined> {
  const created = await createJob(genesys, jobQuery(job.batch, run));
  if (created === "unknown") {
    job.unsure = true;
    return undefined;
  }
  if ("jobId" in created) return created.jobId;
  // another caller may have taken the last slot
  if (created.refused.status !== 400 || (await hasRoom(genesys))) stopBy(created.refused);
  return undefined;
}

function stuck(job: Work, most: number, why: string): Step {
  if (job.tries < most) return "stuck";
  throw new ExportError(`${why}. The journal contains what was started: run it again.`);
}
