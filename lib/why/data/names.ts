import type { Name } from "../types";

const API = "Platform API, SDK documentation";
const THREAD = "user reports; no public list contains it";
const PROVIDER = "Terraform provider mypurecloud/genesyscloud v1.84.1";
const HOLD = "Genesys help, protect recordings from deletion for a legal hold directive";
const EXPLAIN = "legal-hold explain cdktf.out --key ORGANIZATION/recording.opus";
const DOCTOR = "legal-hold doctor cdktf.out --only genesys";

const JOB_DOCUMENTS =
  "An export is a recording job: POST /api/v2/recording/jobs (recording:job:add), then PUT state PROCESSING by the same client (recording:job:edit and three editRetention permissions).";
const HOLD_DOCUMENTS =
  "Conversations are protected from deletion: PUT /api/v2/recordings/deletionprotection?protect=true with conversationIds (recording:deletionProtection:apply), at most 1,000 per organization. Protection sets no flag and exports nothing.";
const AUDIT_DOCUMENTS =
  "The audit log is read with POST /api/v2/audits/query, then GET /api/v2/audits/query/{transactionId}/results, or POST /api/v2/audits/query/realtime: audits:audit:view.";

/**
 * Names of endpoints, resources, fields and headers that users ask about. Permissions and scopes come from the
 * catalogue.
 */
export const names: readonly Name[] = [
  ofExports("/recordings/exports", "a forum's endpoint to start an export"),
  ofExports("/recordings/bulk/export", "a forum's endpoint to start a bulk export"),
  ofExports("/recordings/bulkexport", "a forum's endpoint to start a bulk export"),
  ofExports("/recordings/jobs", "a misspelling: the path is singular, /api/v2/recording/jobs"),
  ofExports("/interaction/recordings/export", "a forum's endpoint to start an export"),
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
    "the audit log of the last 14 days, with an immediate response",
    AUDIT_DOCUMENTS,
    API,
    [],
    "grant audits:audit:view",
  ),
  documented(
    "endpoint",
    "/tokens/me",
    "returns the client, the organization and the scopes of a token",
    "GET /api/v2/tokens/me needs no permission. The response has no legal hold claim.",
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
    "legal-hold review cdktf.out, which reports resource types that are in no schema",
  ),
  documented(
    "resource",
    "genesyscloud_architect_ivr",
    "numbers and schedule that lead to a call flow",
    "It has no flow block: the flow is a separate resource, genesyscloud_flow, with a YAML file.",
    PROVIDER,
    ["genesys.holdTagging"],
    "set genesys.holdTagging",
  ),
  documented(
    "resource",
    "genesyscloud_recording_media_retention_policy",
    "a policy that keeps, deletes or exports recordings when interactions end",
    "actions.integration_export exports new interactions only, not existing ones. No condition refers to holds.",
    PROVIDER,
    ["exportPolicy"],
    "set exportPolicy",
  ),
  documented(
    "resource",
    "aws-s3-recording-bulk-actions-integration",
    "the type of the integration that exports to S3",
    "The name occurs only in a description. GET /api/v2/integrations/types returns the id, properties and credential of an organization.",
    PROVIDER,
    ["genesys.integration.integrationType", "genesys.integration.namesConfirmed"],
    DOCTOR,
  ),
  reported(
    "field",
    "legalHoldScope",
    "a forum's field of an export request: all, held or none",
    `No request has this field. ${HOLD_DOCUMENTS}`,
    ["genesys.exportActions", "genesys.serviceNow"],
    "protect the conversations first, then export them with a job",
  ),
  reported(
    "field",
    "legalHoldId",
    "a forum's field that supposedly validates a hold",
    `No request has this field. ${HOLD_DOCUMENTS}`,
    ["genesys.exportActions"],
    "use it as your own case reference",
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
    "legal-hold explain shows what protects a recording; protect conversations with /recordings/deletionprotection",
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
    "Jobs select conversations, never single recordings: find the conversation of the recording.",
    API,
    ["genesys.exportActions"],
    `${DOCTOR} --conversation ID`,
  ),
  documented(
    "field",
    "includeRecordingsWithSensitiveData",
    "a field of a job: include recordings with sensitive data",
    "It requires recording:recording:viewSensitiveData; without the field such recordings are skipped.",
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
    "a forum's header that support requests",
    "The correlation id is in the response header ININ-Correlation-Id, and in contextId of an error body.",
    [],
    `${DOCTOR}, which prints it with every failed call`,
  ),
  documented(
    "header",
    "inin-correlation-id",
    "the id of a call, which support requests",
    "Every response has it; an error body has it as contextId.",
    API,
    [],
    "record it with the time and the call",
  ),
  reported(
    "header",
    "x-genesys-trunk",
    "a SIP header that, according to a forum, causes refused exports if the carrier drops it",
    "Conversation details contain the ids of trunk and edge. It is not documented that an export uses them.",
    [],
    `${DOCTOR} --conversation ID`,
  ),
  documented(
    "word",
    "aws:SourceArn",
    "a condition key of requests that an AWS service makes on behalf of a resource",
    "Requests of an externally assumed role do not have it, so an Allow with it never matches.",
    "AWS global condition context keys",
    ["aws.bucketPolicy.additionalStatements"],
    "legal-hold lint --explain SILENT_BLOCK",
  ),
  documented(
    "word",
    "aws:SourceIp",
    "a condition key with the address of the caller",
    "Through a VPC endpoint it is absent. The exporter's address ranges are not published.",
    "AWS global condition context keys",
    ["aws.bucketPolicy.sourceRanges"],
    `${EXPLAIN} --source ADDRESS`,
  ),
];

function ofExports(path: string, what: string): Name {
  return reported("endpoint", path, what, JOB_DOCUMENTS, [], DOCTOR);
}

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
