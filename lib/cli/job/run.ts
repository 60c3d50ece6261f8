import type { JobDescriptor } from "@aws-sdk/client-s3-control";
import { Faults } from "../../core";
import { visible } from "../../review/common/visible";
import { awsErrorText } from "../aws-error";
import { shellWord } from "../backfill/shell-word";
import { oneStack } from "../one-stack";
import { Progress } from "../terminal";
import { sdkJobs, type Jobs } from "./jobs";
import { checkJobOptions, settingsOf, type JobSettings } from "./options";
import { callerPolicy, planText } from "./plan-text";
import { jobRequest } from "./request";
import { agreed, type JobTerminal } from "./terminal";
import type { JobOptions, JobVerb } from "./verbs";

const ENDED = ["Complete", "Failed", "Cancelled"];

const BROKEN_OFF = 130;

const ALREADY =
  "already exists, and no new job was started; use --token for another one with the same options. Started";

const CLOCKS_DIFFER_MS = 120_000;

/**
 * Runs the verb.
 * @param open opens the API; @default with the SDK
 * @returns the exit code: 0 done or started, 1 error of the tool, 2 the job failed or did not process every object, 130
 * interrupted
 */
export async function runJob(
  verb: JobVerb,
  path: string,
  options: JobOptions,
  terminal: JobTerminal,
  open: (region: string, accountId: string) => Jobs = sdkJobs,
): Promise<number> {
  let jobId = options.follow;
  const stack = options.stack === undefined ? "" : ` --stack ${shellWord(options.stack)}`;
  try {
    const settings = settingsOf(oneStack(path, options.stack), verb);
    if (options.printPolicy) {
      terminal.out(`${JSON.stringify(callerPolicy(settings), null, 2)}\n`);
      return 0;
    }
    if (jobId === undefined) {
      const faults = new Faults();
      checkJobOptions(verb, options, settings, faults);
      faults.throwIfAny(`legal-hold ${verb.name}`);
      const request = jobRequest(verb, options, settings);
      // the plan is for people, the result for programs
      const say = options.json ? terminal.err : terminal.out;
      say(planText(verb, options, settings, request));
      if (options.dryRun) {
        if (options.json) terminal.out(`${JSON.stringify(request, null, 2)}\n`);
        return 0;
      }
      if (!(await agreed(terminal, options.yes, "Start the job?"))) return 1;
      const begun = Date.now();
      const jobs = open(settings.region, settings.accountId);
      jobId = await jobs.create(request);
      const before = await startedBefore(jobs, jobId, begun);
      say(before === undefined ? `Job ${jobId} was started.\n` : `Job ${jobId} ${ALREADY} ${before}.\n`);
      if (!options.wait) {
        if (options.json) terminal.out(`${JSON.stringify({ jobId }, null, 2)}\n`);
        else terminal.out(`To wait for it: legal-hold ${verb.name} ${shellWord(path)}${stack} --follow ${jobId}\n`);
        return 0;
      }
    }
    return await waitFor(verb, jobId, settings, options, terminal, open);
  } catch (error) {
    const goOn = jobId === undefined ? "" : ` The job continues; check it with --follow ${jobId}.`;
    terminal.err(`legal-hold ${verb.name}: ${awsErrorText(error, HINTS)}${goOn}\n`);
    return 1;
  }
}

// reporting an earlier job as new would hide that later objects are not included
async function startedBefore(jobs: Jobs, jobId: string, begun: number): Promise<string | undefined> {
  try {
    const { CreationTime } = await jobs.describe(jobId);
    const old = CreationTime !== undefined && CreationTime.getTime() < begun - CLOCKS_DIFFER_MS;
    return old ? CreationTime.toISOString() : undefined;
  } catch {
    // a caller that may start jobs may lack the permission to read them
    return undefined;
  }
}

async function waitFor(
  verb: JobVerb,
  jobId: string,
  { region, accountId }: JobSettings,
  options: JobOptions,
  terminal: JobTerminal,
  open: (region: string, accountId: string) => Jobs,
): Promise<number> {
  const end = await followJob(open(region, accountId), jobId, terminal);
  if (end === undefined) {
    terminal.err(`Interrupted. The job continues; check it with --follow ${jobId}.\n`);
    return BROKEN_OFF;
  }
  terminal.out(options.json ? `${JSON.stringify(endRecord(verb, end), null, 2)}\n` : endText(verb, end));
  return end.status === "Complete" && end.failed === 0 ? 0 : 2;
}

const HINTS: { readonly [name: string]: string } = {
  IdempotencyException: "This token was already used: set another --token for a new job.",
  AccessDenied: "--print-policy prints the permissions that the caller requires.",
  AccessDeniedException: "--print-policy prints the permissions that the caller requires.",
};

interface JobEnd {
  readonly jobId: string;
  readonly status: string;
  readonly objects: number;
  readonly done: number;
  readonly failed: number;
  /** Failure reasons from S3. */
  readonly reasons: readonly string[];
}

/** Waits until a job ends, and shows its progress. @returns undefined if interrupted; the job continues */
async function followJob(jobs: Jobs, jobId: string, terminal: JobTerminal): Promise<JobEnd | undefined> {
  const progress = new Progress(terminal);
  try {
    for (;;) {
      const job = await jobs.describe(jobId);
      const end = endOf(jobId, job);
      if (ENDED.includes(end.status)) return end;
      const total = job.ProgressSummary?.TotalNumberOfTasks;
      progress.show(`${end.status}:`, total ? end.done + end.failed : undefined, total);
      if (!(await terminal.pause())) return undefined;
    }
  } finally {
    progress.clear();
  }
}

function endOf(jobId: string, { Status, ProgressSummary: summary, ...job }: JobDescriptor): JobEnd {
  const reasons = (job.FailureReasons ?? []).map(
    ({ FailureCode, FailureReason }) => `${FailureCode}: ${FailureReason}`,
  );
  return {
    jobId,
    status: Status ?? "Unknown",
    objects: summary?.TotalNumberOfTasks ?? 0,
    done: summary?.NumberOfTasksSucceeded ?? 0,
    failed: summary?.NumberOfTasksFailed ?? 0,
    reasons: [...reasons, ...(job.StatusUpdateReason ? [job.StatusUpdateReason] : [])],
  };
}

// the result of a job as JSON, with the verb's word for processed objects
function endRecord({ done: word }: JobVerb, { done, ...end }: JobEnd): { readonly [field: string]: unknown } {
  const { jobId, status, objects, ...rest } = end;
  return { jobId, status, objects, [word]: done, ...rest };
}

function endText(verb: JobVerb, { jobId, status, objects, done, failed, reasons }: JobEnd): string {
  const lines = [
    `Job ${jobId}: ${status}`,
    `  ${done} of ${objects} objects ${verb.done}`,
    ...(failed > 0 ? [`  ${failed} failed: see the report`] : []),
    ...reasons.map((reason) => `  ${visible(JSON.stringify(reason))}`),
  ];
  return `${lines.join("\n")}\n`;
}
