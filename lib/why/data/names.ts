import type { Name } from "../types";

const API = "Platform API, SDK documentation";
const THREAD = "user reports; no public list has it";
const PROVIDER = "Terraform provider mypurecloud/genesyscloud v1.84.1";
const HOLD = "Genesys help, protect recordings from deletion for a legal hold directive";
const EXPLAIN = "legal-hold explain cdktf.out --key ORGANIZATION/recording.opus";
const DOCTOR = "legal-hold doctor cdktf.out --only genesys";

const JOB_DOCUMENTS =
  "An export is a recording job: POST /api/v2/recording/jobs (recording:job:add), then PUT state PROCESSING by the same client (recording:job:edit and three editRetention permissions).";
const HOLD_DOCUMENTS =
  "Conversations are protected from deletion: PUT /api/v2/recordings/deletionprotection?protect=true with conversationIds, recording:deletionProtection:apply. At most 1,000 in an organization. It carries no flag and exports nothing.";
const AUDIT_DOCUMENTS =
  "Who did what is POST /api/v2/audits/query, then GET /api/v2/audits/query/{transactionId}/results, or POST /api/v2/audits/query/realtime: audits:audit:view.";

/** Names of endpoints, resources, fields and headers that people arrive with. Permissions and scopes come from the catalogue. */
export const names: readonly Name[] = [
  reported("endpoint", "/recordings/exports", "a forum's endpoint to start an export", JOB_DOCUMENTS, [], DOCTOR),
  reported(
    "endpoint",
    "/recordings/bulk/export",
    "a forum's endpoint to start a bulk export",
    JOB_DOCUMENTS,
    [],
    DOCTOR,
  ),
  reported(
    "endpoint",
    "/recordings/bulkexport",
    "a forum's endpoint to start a bulk export",
    JOB_DOCUMENTS,
    [],
    DOCTOR,
  ),
  reported(
    "endpoint",
    "/recordings/jobs",
    "a misspelling: the path is singular, /api/v2/recording/jobs",
    JOB_DOCUMENTS,
    [],
    DOCTOR,
  ),
  reported(
    "endpoint",
    "/interaction/recordings/export",
    "a forum's endpoint to start an export",
    JOB_DOCUMENTS,
    [],
    DOCTOR,
  ),
  reported(
    "endpoint",
    "/api/v2/recordings/{recordingId}",
    "a forum's endpoint to read one recording",
    "A recording is read within its conversation: GET /api/v2/conversations/{conversationId}/recordings/{recordingId}, recording:recording:view.",
    [],
    `${DOCTOR} --conversation ID`,
  ),
  reported(
    "endpoint",
    "/analytics/events",
    "a forum's endpoint to read activity",
    AUDIT_DOCUMENTS,
    ["genesys.exportRole.additionalPermissions"],
    "grant audits:audit:view in each organization",
  ),
  documented(
    "endpoint",
    "/recording/jobs",
    "the job API: creating, starting and following an export",
    JOB_DOCUMENTS,
    API,
    ["genesys.exportRole"],
    DOCTOR,
  ),
  documented(
    "endpoint",
    "/recordings/deletionprotection",
    "holds: protection of conversations from deletion",
    HOLD_DOCUMENTS,
    HOLD,
    ["genesys.exportRole", "genesys.custodianRole"],
    DOCTOR,
  ),
  documented(
    "endpoint",
    "/audits/query",
    "the audit log: who changed what",
    AUDIT_DOCUMENTS,
    API,
    [],
    "grant audits:audit:view",
  ),
  documented(
    "endpoint",
    "/audits/query/realtime",
    "the audit log of the last 14 days, answered at once",
    AUDIT_DOCUMENTS,
    API,
    [],
    "grant audits:audit:view",
  ),
  documented(
    "endpoint",
    "/tokens/me",
    "tells the client, the organization and the scopes of a token",
    "GET /api/v2/tokens/me needs no permission. There is no claim of a legal hold in it.",
    API,
    [],
    DOCTOR,
  ),
  reported(
    "resource",
    "genesyscloud_analytics_report",
    "a forum's Terraform resource for a stable list of recordings",
    "The provider has no such resource. Conversations are listed by the analytics conversation details job.",
    [],
    "legal-hold review cdktf.out, which names resources that no schema has",
  ),
  documented(
    "resource",
    "genesyscloud_architect_ivr",
    "numbers and schedule that lead to a call flow",
    "It has no flow block: the flow is a resource of its own, genesyscloud_flow, from a YAML file.",
    PROVIDER,
    ["genesys.holdTagging"],
    "set genesys.holdTagging",
  ),
  documented(
    "resource",
    "genesyscloud_recording_media_retention_policy",
    "a policy that keeps, deletes or exports recordings as interactions end",
    "actions.integration_export exports new interactions; none that exist already. No condition looks at holds.",
    PROVIDER,
    ["exportPolicy"],
    "set exportPolicy",
  ),
  documented(
    "resource",
    "aws-s3-recording-bulk-actions-integration",
    "the type of the integration that exports to S3",
    "The name is in a description only. Which id, properties and credential an organization has is asked: GET /api/v2/integrations/types.",
    PROVIDER,
    ["genesys.integration.integrationType", "genesys.integration.namesConfirmed"],
    DOCTOR,
  ),
  reported(
    "field",
    "legalHoldScope",
    "a forum's field of an export request: all, held or none",
    `No request has it. ${HOLD_DOCUMENTS}`,
    ["genesys.exportActions", "genesys.serviceNow"],
    "protect the conversations first, then export them by a job",
  ),
  reported(
    "field",
    "legalHoldId",
    "a forum's field that should validate a hold",
    `No request has it. ${HOLD_DOCUMENTS}`,
    ["genesys.exportActions"],
    "carry it as your own case reference",
  ),
  reported(
    "field",
    "legalHoldStatus",
    "a forum's field of an incident",
    "Genesys Cloud sends no such field; the data action of this library takes it as an input.",
    ["genesys.serviceNow"],
    "set genesys.serviceNow",
  ),
  reported(
    "field",
    "legal_hold",
    "a forum's flag of a recording, or an attribute that a call flow sets",
    "No recording has such a flag. A participant attribute of that name is your own and protects nothing.",
    ["genesys.holdTagging"],
    "legal-hold explain says what protects; protect conversations by /recordings/deletionprotection",
  ),
  reported(
    "field",
    "export_recordings",
    "a forum's type of a data action",
    `There is no such type. ${JOB_DOCUMENTS}`,
    ["genesys.exportActions"],
    "set genesys.exportActions",
  ),
  documented(
    "field",
    "recordingId",
    "the id of one recording",
    "Jobs select conversations, never single recordings: look up the conversation of the recording.",
    API,
    ["genesys.exportActions"],
    `${DOCTOR} --conversation ID`,
  ),
  documented(
    "field",
    "includeRecordingsWithSensitiveData",
    "a field of a job: take recordings with sensitive data too",
    "It needs recording:recording:viewSensitiveData; without the field such recordings are skipped.",
    API,
    ["genesys.exportRole.includeSensitiveData"],
    `${DOCTOR} --sensitive-data`,
  ),
  documented(
    "field",
    "integrationId",
    "the field of a job that names the integration, and so the bucket",
    "Required for an export.",
    API,
    ["genesys.integration.existingIntegrationId"],
    DOCTOR,
  ),
  reported(
    "header",
    "x-genesys-cloud-request-id",
    "a forum's header that support asks for",
    "The correlation id is in ININ-Correlation-Id of the answer, and contextId of an error's body.",
    [],
    `${DOCTOR}, which prints it with every failed call`,
  ),
  documented(
    "header",
    "inin-correlation-id",
    "the id of a call, which support asks for",
    "Every answer has it; an error's body has it as contextId.",
    API,
    [],
    "note it with the time and the call",
  ),
  reported(
    "header",
    "x-genesys-trunk",
    "a forum's header of SIP, lost on the carrier's way, which should refuse an export",
    "Conversation details carry the ids of trunk and edge. That an export looks at them is not documented.",
    [],
    `${DOCTOR} --conversation ID`,
  ),
  documented(
    "word",
    "aws:SourceArn",
    "a condition key of requests that an AWS service makes for a resource",
    "A role that is assumed from outside carries none: an Allow with it never matches.",
    "AWS global condition context keys",
    ["aws.bucketPolicy.additionalStatements"],
    "legal-hold lint --explain SILENT_BLOCK",
  ),
  documented(
    "word",
    "aws:SourceIp",
    "a condition key with the address of the caller",
    "Through a VPC endpoint it is absent. Ranges for the exporter are not published.",
    "AWS global condition context keys",
    ["aws.bucketPolicy.sourceRanges"],
    `${EXPLAIN} --source ADDRESS`,
  ),
];

function documented(
  kind: Name["kind"],
  name: string,
  what: string,
  documents: string,
  source: string,
  fields: readonly string[],
  command: string,
): Name {
  return { kind, name, what, documents, mark: "documented", source, fields, command };
}

function reported(
  kind: Name["kind"],
  name: string,
  what: string,
  documents: string,
  fields: readonly string[],
  command: string,
): Name {
  return { kind, name, what, documents, mark: "reported", source: THREAD, fields, command };
}
