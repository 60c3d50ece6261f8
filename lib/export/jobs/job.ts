import { isUuid } from "../../core";
import { failureOf, type Answer, type Failure, type GenesysClient } from "../../doctor";
import { at, listAt, membersOf, numberAt, textAt } from "../../doctor/shape";
import { clean } from "../../doctor/text";
import { stopBy } from "../read";
import type { BatchEntry, EndedEntry } from "./journal";

const PATH = "/api/v2/recording/jobs";
/** Only the caller's own can be ours (both documented). */
const OURS = { jobType: "EXPORT", showOnlyMyJobs: "true" };
/** Failed recordings that are kept by their ids. */
const MOST_FAILED = 2_000;

/** What is the same in every job of an export. */
export interface JobTerms {
  readonly integrationId: string;
  readonly includeSensitiveData: boolean;
}

/**
 * The body of a job. The conversations are named, so that the interval cannot widen the selection. `conversationId` is a
 * documented dimension of these filters; how many predicates one may have is not documented.
 */
export function jobQuery({ conversationIds, interval, actionDate }: BatchEntry, terms: JobTerms): object {
  const predicates = conversationIds.map((value) => ({
    type: "dimension",
    dimension: "conversationId",
    operator: "matches",
    value,
  }));
  return {
    action: "EXPORT",
    actionDate,
    integrationId: terms.integrationId,
    includeRecordingsWithSensitiveData: terms.includeSensitiveData,
    conversationQuery: { interval, conversationFilters: [{ type: "or", predicates }] },
  };
}

/** What came of creating a job: its id, that it was refused, or that nobody knows. */
export type Created = { readonly jobId: string } | { readonly refused: Failure } | "unknown";

/** Creates a job. Asked once: whoever asks twice may have two. */
export async function createJob(genesys: GenesysClient, query: object): Promise<Created> {
  const needs = "recording:job:add";
  const answer = await genesys.change({ method: "POST", path: PATH, body: query, needs, repeatable: false });
  const failure = failureOf(answer);
  if (failure?.status !== undefined && failure.status >= 400 && failure.status < 500 && failure.status !== 408) {
    return { refused: failure };
  }
  const jobId = "value" in answer ? textAt(answer.value, "id") : undefined;
  return jobId === undefined ? "unknown" : { jobId };
}

/**
 * Looks for a job that was created but whose id never came back; it was not started, since that takes its id. That a job
 * tells its query is documented, as a member that may be absent: one without it is not taken for ours. Then another is
 * created, and the first stays READY and exports nothing.
 */
export async function findJob(genesys: GenesysClient, batch: BatchEntry, taken: ReadonlySet<string>) {
  const states = ["PENDING", "READY"];
  const lists = await Promise.all(states.map((state) => genesys.list(PATH, { ...OURS, state }, "recording:job:view")));
  const jobs = lists.flatMap((answer) => ("value" in answer ? answer.value : stopBy(answer.failure)));
  const found = jobs
    .filter((job) => isOf(at(job, "recordingJobsQuery"), batch))
    .flatMap((job) => textAt(job, "id") ?? []);
  return found.find((id) => !taken.has(id));
}

function isOf(query: unknown, { conversationIds, interval, actionDate }: BatchEntry): boolean {
  const instants = (text: string | undefined) =>
    text
      ?.split("/")
      .map((end) => Date.parse(end))
      .join("/");
  const filters = listAt(query, "conversationQuery", "conversationFilters");
  const ids = filters.flatMap((filter) => listAt(filter, "predicates")).map((one) => textAt(one, "value") ?? "");
  return (
    instants(textAt(query, "conversationQuery", "interval")) === instants(interval) &&
    Math.abs(Date.parse(textAt(query, "actionDate") ?? "") - Date.parse(actionDate)) < 1_000 &&
    [...ids].sort().join() === [...conversationIds].sort().join()
  );
}

/** Reads how far a job is; undefined for one that the platform does not show yet. */
export async function readJob(genesys: GenesysClient, jobId: string): Promise<unknown> {
  const answer = await genesys.get(`${PATH}/${encodeURIComponent(jobId)}`, {}, "recording:job:view");
  const failure = failureOf(answer);
  if (failure !== undefined && failure.status !== 404) stopBy(failure);
  return "value" in answer ? membersOf(answer.value) : undefined;
}

/** Starts a job that is READY. */
export function startJob(genesys: GenesysClient, jobId: string): Promise<Answer<unknown>> {
  const path = `${PATH}/${encodeURIComponent(jobId)}`;
  const body = { state: "PROCESSING" };
  return genesys.change({ method: "PUT", path, body, needs: "recording:job:edit", repeatable: true });
}

/** Which recordings a job failed for; undefined where that cannot be read, since the job has ended all the same. */
export async function readFailed(genesys: GenesysClient, jobId: string): Promise<readonly string[] | undefined> {
  const path = `${PATH}/${encodeURIComponent(jobId)}/failedrecordings`;
  const answer = await genesys.list(path, {}, "recording:job:view");
  if (!("value" in answer)) return undefined;
  const ids = answer.value.flatMap((one) => textAt(one, "recording", "id")?.toLowerCase() ?? []);
  return ids.filter(isUuid).slice(0, MOST_FAILED);
}

/** The last line of a job. */
export function endedEntry(n: number, state: string, job: unknown): EndedEntry {
  const errorMessage = textAt(job, "errorMessage");
  return {
    type: "ended",
    n,
    state,
    recordings: numberAt(job, "totalProcessedRecordings") ?? 0,
    failed: numberAt(job, "totalFailedRecordings") ?? 0,
    ...(errorMessage === undefined ? {} : { errorMessage: clean(errorMessage) }),
  };
}
