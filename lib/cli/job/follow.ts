import type { JobDescriptor } from "@aws-sdk/client-s3-control";
import { visible } from "../../review/common/visible";
import { Progress } from "../terminal";
import type { Jobs } from "./jobs";
import type { JobTerminal } from "./terminal";
import type { JobVerb } from "./verbs";

const ENDED = ["Complete", "Failed", "Cancelled"];

/** What became of a job. */
export interface JobEnd {
  readonly jobId: string;
  readonly status: string;
  readonly objects: number;
  readonly done: number;
  readonly failed: number;
  /** Why it did not complete, in words of S3. */
  readonly reasons: readonly string[];
}

/** Waits for the end of a job, and shows how far it is. @returns undefined when it was broken off; the job goes on then */
export async function followJob(jobs: Jobs, jobId: string, terminal: JobTerminal): Promise<JobEnd | undefined> {
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

/** The end of a job, for programs: what became of its objects is called by its name. */
export function endRecord({ done: word }: JobVerb, { done, ...end }: JobEnd): { readonly [field: string]: unknown } {
  const { jobId, status, objects, ...rest } = end;
  return { jobId, status, objects, [word]: done, ...rest };
}

/** The end of a job, for people. */
export function endText(verb: JobVerb, { jobId, status, objects, done, failed, reasons }: JobEnd): string {
  const lines = [
    `Job ${jobId}: ${status}`,
    `  ${done} of ${objects} objects ${verb.done}`,
    ...(failed > 0 ? [`  ${failed} failed: the report names them`] : []),
    ...reasons.map((reason) => `  ${visible(JSON.stringify(reason))}`),
  ];
  return `${lines.join("\n")}\n`;
}
