import { answered, answeredIs, inputFlag, inputText, known, type Contract, type DataAction } from "../data-actions";

/** Names of the four actions, in the order in which an export calls them. @public */
export type ExportActionName = "protect" | "create" | "get" | "execute";

const CONVERSATION = {
  type: "string",
  description: "Id of one conversation, a UUID; not the id of a recording",
} as const;
const CASE = {
  type: "string",
  description: "Reference of the legal case; carried along, no call has a field for it",
} as const;
const JOB = { type: "string", description: "Id of the export job" } as const;
const STATE = { type: "string", description: "PENDING, READY, PROCESSING, FULFILLED, CANCELLED or FAILED" } as const;
const count = (what: string) => ({ type: "integer", description: what }) as const;

const JOB_ANSWER = { jobId: "$.id", state: "$.state" };
const JOB_URL = "/api/v2/recording/jobs/$esc.url(${input.jobId})";

/** Protects a conversation from deletion. It runs before the export, since an earlier delete date would win. */
export function protect(name: string): DataAction {
  return {
    name,
    input: { conversationId: CONVERSATION, legalHoldId: CASE },
    output: {
      conversationId: CONVERSATION,
      legalHoldId: CASE,
      protected: { type: "string", description: "true, or false when Genesys Cloud reports a failed update" },
    },
    method: "PUT",
    url: "/api/v2/recordings/deletionprotection?protect=true",
    body: { conversationIds: [inputText("conversationId")] },
    answer: { failedUpdates: "$.failedUpdates" },
    // one SDK documents an answer with failed updates, another an empty one
    defaults: { failedUpdates: "[]" },
    result: {
      conversationId: inputText("conversationId"),
      legalHoldId: inputText("legalHoldId"),
      protected: answeredIs("failedUpdates", "[]"),
    },
  };
}

/** Creates an export job for one conversation. The conversation is named, so the interval cannot widen the selection. */
export function create(name: string, recordingIntegrationId: string, includeSensitiveData: boolean): DataAction {
  const sensitive: Contract = includeSensitiveData
    ? { includeSensitiveData: { type: "boolean", description: "Include recordings with card or personal data" } }
    : {};
  return {
    name,
    input: {
      conversationId: CONVERSATION,
      legalHoldId: CASE,
      intervalStart: { type: "string", description: "ISO 8601; the conversation was active between start and end" },
      intervalEnd: { type: "string", description: "ISO 8601" },
      exportDate: { type: "string", description: "When to export, ISO 8601; usually now" },
      ...sensitive,
    },
    output: { jobId: JOB, state: STATE, legalHoldId: CASE },
    method: "POST",
    url: "/api/v2/recording/jobs",
    needs: "conversationId",
    body: {
      action: "EXPORT",
      actionDate: inputText("exportDate"),
      integrationId: known(recordingIntegrationId),
      includeRecordingsWithSensitiveData: includeSensitiveData ? inputFlag("includeSensitiveData") : false,
      conversationQuery: {
        interval: { velocity: '"$esc.jsonString(${input.intervalStart})/$esc.jsonString(${input.intervalEnd})"' },
        conversationFilters: [
          {
            type: "and",
            predicates: [
              {
                type: "dimension",
                dimension: "conversationId",
                operator: "matches",
                value: inputText("conversationId"),
              },
            ],
          },
        ],
      },
    },
    answer: JOB_ANSWER,
    defaults: {},
    result: { jobId: answered("jobId"), state: answered("state"), legalHoldId: inputText("legalHoldId") },
  };
}

/** Reads the state of a job: it can only be executed once it is READY. */
export function get(name: string): DataAction {
  const counts = {
    totalConversations: count("Conversations that the job selects"),
    totalRecordings: count("Recordings that the job selects"),
    totalSkippedRecordings: count("Recordings left out"),
    totalFailedRecordings: count("Recordings that could not be exported"),
    totalProcessedRecordings: count("Recordings exported so far"),
    percentProgress: count("Percent of the recordings"),
  };
  const names = Object.keys(counts);
  return {
    name,
    input: { jobId: JOB },
    output: {
      jobId: JOB,
      state: STATE,
      ...counts,
      errorMessage: { type: "string", description: "Empty without error" },
    },
    method: "GET",
    url: JOB_URL,
    answer: {
      ...JOB_ANSWER,
      ...Object.fromEntries(names.map((field) => [field, `$.${field}`])),
      errorMessage: "$.errorMessage",
    },
    defaults: { ...Object.fromEntries(names.map((field) => [field, "0"])), errorMessage: '""' },
    result: {
      jobId: answered("jobId"),
      state: answered("state"),
      ...Object.fromEntries(names.map((field) => [field, answered(field)])),
      errorMessage: answered("errorMessage"),
    },
  };
}

/** Starts a job that is READY. Genesys Cloud accepts this only from the client that created the job (documented). */
export function execute(name: string): DataAction {
  return {
    name,
    input: { jobId: JOB, legalHoldId: CASE },
    output: { jobId: JOB, state: STATE, legalHoldId: CASE },
    method: "PUT",
    url: JOB_URL,
    body: { state: "PROCESSING" },
    answer: JOB_ANSWER,
    defaults: {},
    result: { jobId: answered("jobId"), state: answered("state"), legalHoldId: inputText("legalHoldId") },
  };
}
