import { reportedPermissions } from "./reported-permissions";

/** A permission in a set, and its purpose. @public */
export interface GrantedPermission {
  readonly name: string;
  readonly why: string;
}

/** Permissions that belong together. @public */
export interface PermissionSet {
  readonly name: string;
  readonly why: string;
  readonly permissions: readonly GrantedPermission[];
}

const RUN_JOB: readonly GrantedPermission[] = [
  { name: "recording:job:add", why: "creates an export job: POST /api/v2/recording/jobs" },
  { name: "recording:job:edit", why: "starts the job by setting it to PROCESSING" },
  { name: "recording:job:view", why: "tells when the job is READY, how far it is, and which recordings failed" },
  {
    name: "recording:recording:editRetention",
    why: "demanded to start a job: an export sets the export date of each recording",
  },
  { name: "recording:screenRecording:editRetention", why: "the same for screen recordings; demanded even without any" },
  { name: "recording:snippetRecording:editRetention", why: "the same for snippets; demanded even without any" },
];

/**
 * What a client needs to protect recordings and export them. Documented.
 * `recording:recording:view` is left out on purpose: it opens the recordings themselves and their download addresses,
 * while the state of a job and its failed recordings are read with `recording:job:view`. An identity that compares the
 * bucket with the recordings also needs `exportVerification`.
 * Lifting a hold is left out too: see `custodian`.
 * @public
 */
export const legalHoldExport: PermissionSet = {
  name: "legalHoldExport",
  why: "Place holds, run bulk exports and follow them. No listening, no download, no lifting of holds.",
  permissions: [
    ...RUN_JOB,
    {
      name: "recording:deletionProtection:apply",
      why: "protects the conversations before they are exported, since a delete date that comes first would win",
    },
  ],
};

/**
 * What a person needs to lift a hold; never for a client that exports. Querying which conversations are protected needs no
 * permission (documented), so nothing is added for that. To see the delete dates that apply once the hold is lifted, a
 * custodian also needs `exportVerification`.
 * @public
 */
export const custodian: PermissionSet = {
  name: "custodian",
  why: "Lift holds. For people, apart from those who export.",
  permissions: [
    {
      name: "recording:deletionProtection:revoke",
      why: "lifts the protection: the conversation's earlier delete date then applies again",
    },
  ],
};

/** What a comparison of recordings and bucket needs. It lets its holder open recordings: for an operator, not by default. @public */
export const exportVerification: PermissionSet = {
  name: "exportVerification",
  why: "Find the conversations and the recordings that should have arrived in the bucket.",
  permissions: [
    { name: "recording:recording:view", why: "lists recordings with their export and delete dates; also opens them" },
    { name: "analytics:conversationDetail:view", why: "finds conversations by the details job, with their attributes" },
  ],
};

/** What a case by participant attribute also needs when the data lake of analytics lags. Documented. @public */
export const attributeSearch: PermissionSet = {
  name: "attributeSearch",
  why: "Find recent conversations of a case by an attribute of their participants.",
  permissions: [
    {
      name: "conversation:participant:attributesview",
      why: "searches: POST /api/v2/conversations/participants/attributes/search",
    },
  ],
};

/** Recordings with card or personal data. Known only from the prose of the API documentation; enabled by a prop. @public */
export const sensitiveData: PermissionSet = {
  name: "sensitiveData",
  why: "Export recordings with sensitive data too, when the organization redacts such data.",
  permissions: [
    {
      name: "recording:recording:viewSensitiveData",
      why: "a job with includeRecordingsWithSensitiveData is rejected without it",
    },
  ],
};

/** Analytics exports, for which people request `analytics:export` and similar names. Documented. @public */
export const analyticsExport: PermissionSet = {
  name: "analyticsExport",
  why: "Run exports of analytics views and read them.",
  permissions: [
    { name: "analytics:dataExport:add", why: "creates an export: POST /api/v2/analytics/reporting/exports" },
    { name: "analytics:dataExport:view", why: "reads the export and its state" },
  ],
};

/**
 * The audit log, for collecting who did what in several organizations. Each organization grants it with a role of its own,
 * and an authorization-code client also needs the scope `audits:readonly`. Documented.
 * @public
 */
export const auditReading: PermissionSet = {
  name: "auditReading",
  why: "Read the audit log: who changed what. One permission in each organization; nothing of a recording.",
  permissions: [
    {
      name: "audits:audit:view",
      why: "asks the audit log: POST /api/v2/audits/query and its results, or /api/v2/audits/query/realtime",
    },
  ],
};

/**
 * Names that only users report, for a separate role behind an acknowledgement. The platform answers an unknown permission
 * with 400, and the apply fails. All unverified.
 * @public
 */
export const reportedLegalHold: PermissionSet = {
  name: "reportedLegalHold",
  why: "Names that users were told to ask for. No documentation has them.",
  permissions: reportedPermissions
    .filter((reported) => reported.kind === "permission")
    // in the reports these two are for reading a report, not for an export
    .filter(({ name }) => !["analytics:report:read", "analytics:reports:view"].includes(name))
    .map(({ name, reportedAs }) => ({ name, why: `reported as ${reportedAs}` })),
};

/**
 * What the client needs for exports by a retention policy with an export action: nothing. The deployer creates policy and
 * integration (see `deployerNeeds`), then the platform exports by itself; no client makes a call.
 * @public
 */
export const exportByPolicy: PermissionSet = {
  name: "exportByPolicy",
  why: "The platform exports by itself; no client takes part.",
  permissions: [],
};

/** All sets. @public */
export const permissionSets: readonly PermissionSet[] = [
  legalHoldExport,
  custodian,
  exportVerification,
  attributeSearch,
  sensitiveData,
  analyticsExport,
  auditReading,
  reportedLegalHold,
  exportByPolicy,
];

/** How recordings get into the bucket. */
export type ExportRoute = "job" | "policy";

/**
 * Permissions without which the calls of a route answer 403. Placing holds is not part of either route, so
 * `recording:deletionProtection:apply` is not included.
 */
export function requiredForRoute(route: ExportRoute): readonly string[] {
  const needed = route === "job" ? RUN_JOB : exportByPolicy.permissions;
  return needed.map(({ name }) => name);
}
