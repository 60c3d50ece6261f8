/** What users report about a name, and what to use instead. */
interface Report {
  /** As reported. */
  readonly name: string;
  /** What the report claims about it. None of it is confirmed. */
  readonly reportedAs: string;
  /** Documented Genesys Cloud permissions for the same purpose. */
  readonly substitutes: readonly string[];
  /** Documented OAuth scopes for the same purpose, for clients that have scopes. */
  readonly scopes: readonly string[];
  /** AWS actions for the same purpose, for the role that writes to the bucket. */
  readonly awsActions: readonly string[];
  /** Reason for these substitutes. */
  readonly why: string;
}

/**
 * A reported name in the form of a permission, in three parts as a role needs it. Reports write some names in only two parts:
 * how the platform would store these is our guess, so a role that grants them lets its user override it.
 * @public
 */
export interface ReportedTriple extends Report {
  readonly kind: "permission";
  readonly domain: string;
  readonly entity: string;
  readonly action: string;
}

/** A reported name that no role can grant as a permission: an OAuth scope, a role, or something else (`other`). @public */
export interface ReportedWord extends Report {
  readonly kind: "scope" | "role" | "other";
}

/** A name that users were told to request and that is not documented. @public */
export type ReportedPermission = ReportedTriple | ReportedWord;

const JOB = ["recording:job:add", "recording:job:edit", "recording:job:view"];
const RETENTION = [
  "recording:recording:editRetention",
  "recording:screenRecording:editRetention",
  "recording:snippetRecording:editRetention",
];
const EXPORTS = ["analytics:dataExport:add", "analytics:dataExport:view"];
const NO_SCOPES = { scopes: [], awsActions: [] } as const;

/** Every name that users report. @public */
export const reportedPermissions: readonly ReportedPermission[] = [
  {
    ...triple("recordings:legalhold:export", "recordings", "legalhold", "export"),
    reportedAs: "a scope apart from the recording permissions, without which an export of held recordings answers 403",
    substitutes: [...JOB, ...RETENTION, "recording:deletionProtection:apply"],
    scopes: ["recordings"],
    awsActions: [],
    why: "A hold is protection from deletion, and an export is a recording job; both are permissions of a role.",
  },
  {
    ...triple("recording:export", "recording", "recording", "export"),
    reportedAs: "the permission of the service account that runs bulk exports",
    substitutes: [...JOB, ...RETENTION],
    ...NO_SCOPES,
    why: "A bulk export is a recording job: creating it, starting it and reading its state.",
  },
  {
    ...triple("legalhold:read", "legalhold", "legalhold", "read"),
    reportedAs: "a grant for the organization that lets an export see held recordings",
    substitutes: ["recording:recording:view"],
    ...NO_SCOPES,
    why:
      "Held recordings are ordinary recordings: an export of them needs no reading right. Which conversations are " +
      "protected can be asked without any permission; the dates of a recording need this one.",
  },
  {
    ...triple("analytics:export:write", "analytics", "export", "write"),
    reportedAs: "a scope for the integration's user, without which writing to external storage answers 403",
    substitutes: [...EXPORTS, ...JOB, ...RETENTION],
    scopes: ["analytics", "recordings"],
    awsActions: ["s3:PutObject"],
    why: "Analytics exports are analytics:dataExport; recordings leave by a recording job, written by the AWS role.",
  },
  {
    ...triple("analytics:report:read", "analytics", "report", "read"),
    reportedAs: "a standard scope that is too weak for an export",
    substitutes: ["analytics:dataExport:view"],
    scopes: ["analytics:readonly"],
    awsActions: [],
    why: "Reports are run and read as data exports.",
  },
  {
    ...triple("analytics:reports:view", "analytics", "reports", "view"),
    reportedAs: "the scope of a service account that reads a report of held recordings",
    substitutes: ["analytics:conversationDetail:view", "recording:recording:view"],
    scopes: ["analytics:readonly", "recordings:readonly"],
    awsActions: [],
    why: "There is no such report: held conversations are found by a details job, and their recordings read one by one.",
  },
  {
    name: "analytics:export",
    kind: "scope",
    reportedAs: "the scope, or permission set, that reading analytics of several organizations needs",
    substitutes: EXPORTS,
    scopes: ["analytics"],
    awsActions: [],
    why: "The scope is the word analytics; what it may do is decided by the role in each organization.",
  },
  {
    name: "analytics:read",
    kind: "scope",
    reportedAs: "the scope of an application that reads analytics",
    substitutes: ["analytics:conversationDetail:view"],
    scopes: ["analytics:readonly"],
    awsActions: [],
    why: "Scopes that only read end in :readonly.",
  },
  {
    name: "org:read",
    kind: "scope",
    reportedAs: "a scope to add for applications over several organizations",
    substitutes: [],
    scopes: ["organization:readonly"],
    awsActions: [],
    why: "The scope is called organization; reading one's own organization needs no permission.",
  },
  {
    name: "s3:write",
    kind: "other",
    reportedAs: "a permission of the Genesys service account",
    substitutes: [],
    scopes: [],
    awsActions: ["s3:PutObject"],
    why: "Genesys Cloud has no permissions on S3: the role in your AWS account has, and Genesys assumes it.",
  },
  {
    name: "Export Recordings",
    kind: "other",
    reportedAs: "a permission, by the label of the administration page, to enable for the integration's user",
    substitutes: [...JOB, ...RETENTION],
    ...NO_SCOPES,
    why: "No documented permission has an export action; a bulk export is a recording job.",
  },
  {
    name: "Analytics - Export",
    kind: "role",
    reportedAs: "a role for the service account",
    substitutes: EXPORTS,
    ...NO_SCOPES,
    why: "A role is what its permissions are, and these are the documented ones for exports of analytics.",
  },
  {
    name: "legal hold extension",
    kind: "role",
    reportedAs: "an extension to enable on the Quality Administrator or Recording Administrator role",
    substitutes: ["recording:deletionProtection:apply", "recording:deletionProtection:revoke"],
    ...NO_SCOPES,
    why: "Roles have no extensions. Placing and lifting holds are two permissions, and belong in different hands.",
  },
];

/** The report about a name; undefined if nobody reports it. @public */
export function findReported(name: string): ReportedPermission | undefined {
  return reportedPermissions.find((reported) => reported.name === name);
}

function triple(
  name: string,
  domain: string,
  entity: string,
  action: string,
): Pick<ReportedTriple, "name" | "kind" | "domain" | "entity" | "action"> {
  return { name, kind: "permission", domain, entity, action };
}
