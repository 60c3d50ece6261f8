import { isUuid } from "../../core";
import { failureOf, type Answer, type Failure, type GenesysClient } from "../../doctor";
import { at, listAt, membersOf, numberAt, textAt } from "../../doctor/shape";
import { clean } from "../../doctor/text";
import { answered, stopBy } from "../read";
import type { BatchEntry, EndedEntry } from "./journal";

const PATH = "/api/v2/recording/jobs";
/** Only jobs of this type that the caller created can belong to this export (both documented). */
const OURS = { jobType: "EXPORT", showOnlyMyJobs: "true" };
/** Maximum number of failed recordings whose ids are kept. */
const MOST_FAILED = 2_000;

/** Settings that all jobs of an export share. */
export interface JobTerms {
  readonly integrationId: string;
  readonly includeSensitiveData: boolean;
}

/**
 * The body of a job. It lists the conversations, so the interval cannot select more. `conversationId` is a documented
 * dimension of these filters; the maximum number of predicates is not documented.
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

/** Result of creating a job: its id, a refusal, or unknown. */
export type Created = { readonly jobId: string } | { readonly refused: Failure } | "unknown";

/** Creates a job. The call is not retried, because a retry could create a second job. */
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
 * Finds a job that was created although the response was lost. It was not started, because starting requires its id.
 * Documentation marks the query in a job as optional; a job without it is not considered a match. In that case another
 * job is created, and the first one stays READY and exports nothing.
 */
export async function findJob(genesys: GenesysClient, batch: BatchEntry, taken: ReadonlySet<string>) {
  const states = ["PENDING", "READY"];
  const lists = await Promise.all(states.map((state) => genesys.list(PATH, { ...OURS, state }, "recording:job:view")));
  const found = lists
    .flatMap((answer) => answered(answer))
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

/** Reads the status of a job; undefined if the platform does not show it yet. */
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

/** Recordings for which a job failed; undefined if they cannot be read, because the job has ended anyway. */
export async function readFailed(genesys: GenesysClient, jobId: string): Promise<readonly string[] | undefined> {
  const path = `${PATH}/${encodeURIComponent(jobId)}/failedrecordings`;
  const answer = await genesys.list(path, {}, "recording:job:view");
  if (!("value" in answer)) return undefined;
  const ids = answer.value.flatMap((one) => textAt(one, "recording", "id")?.toLowerCase() ?? []);
  return ids.filter(isUuid).slice(0, MOST_FAILED);
}

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
