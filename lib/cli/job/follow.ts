import type { JobDescriptor } from "@aws-sdk/client-s3-control";
import { visible } from "../../review/common/visible";
import { Progress } from "../terminal";
import type { Jobs } from "./jobs";
import type { JobTerminal } from "./terminal";
import type { JobVerb } from "./verbs";

const ENDED = ["Complete", "Failed", "Cancelled"];

/** Result of a job. */
export interface JobEnd {
  readonly jobId: string;
  readonly status: string;
  readonly objects: number;
  readonly done: number;
  readonly failed: number;
  /** Failure reasons from S3. */
  readonly reasons: readonly string[];
}

/** Waits until a job ends, and shows its progress. @returns undefined if interrupted; the job continues */
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

/** The result of a job as JSON, with the verb's word for processed objects. */
export function endRecord({ done: word }: JobVerb, { done, ...end }: JobEnd): { readonly [field: string]: unknown } {
  const { jobId, status, objects, ...rest } = end;
  return { jobId, status, objects, [word]: done, ...rest };
}

/** The result of a job as text. */
export function endText(verb: JobVerb, { jobId, status, objects, done, failed, reasons }: JobEnd): string {
  const lines = [
    `Job ${jobId}: ${status}`,
    `  ${done} of ${objects} objects ${verb.done}`,
    ...(failed > 0 ? [`  ${failed} failed: see the report`] : []),
    ...reasons.map((reason) => `  ${visible(JSON.stringify(reason))}`),
  ];
  return `${lines.join("\n")}\n`;
}
