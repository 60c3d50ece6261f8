import type { Denial, Refuser } from "./types";

// AWS's error messages (IAM user guide, "Troubleshoot access denied error messages")
const SENTENCE =
  /not authorized to perform:?\s+([a-z][a-z0-9-]*:[A-Za-z]+)(?:\s+on resource:?\s+(\S+))?(?:[\s\S]{0,40}?(because no|with an explicit deny in an?)\s+([A-Za-z -]{2,40}?policy|permissions boundary|permission boundary)\b)?/gi;

// the end of the same message, as logs and forums quote it
const EXPLICIT = /with an explicit deny in an?\s+([A-Za-z -]{2,40}?policy|permissions boundary)\b/gi;

const REFUSERS: readonly (readonly [RegExp, Refuser])[] = [
  [/trust/i, "trust"],
  [/service control/i, "serviceControl"],
  [/resource control/i, "resourceControl"],
  [/boundary/i, "boundary"],
  [/session/i, "session"],
  [/endpoint/i, "endpoint"],
  [/resource/i, "resource"],
  [/identity/i, "identity"],
];

/** The denials that a text contains in AWS's own words. */
export function denialsIn(text: string): readonly Denial[] {
  const whole = [...text.matchAll(SENTENCE)].map(([, action = "", resource, how, policy = ""]) => ({
    action,
    ...objectIn(resource),
    refuser: refuserIn(policy),
    explicit: /explicit/i.test(how ?? ""),
  }));
  if (whole.length > 0) return whole;
  return [...text.matchAll(EXPLICIT)].map(([, policy = ""]) => ({
    action: undefined,
    refuser: refuserIn(policy),
    explicit: true,
  }));
}

// quoted, and at the end of a sentence
function objectIn(resource = ""): Pick<Denial, "object"> {
  const [, bucket, key] = /^["']?arn:[\w-]+:s3:::([a-z0-9][a-z0-9.-]+)\/([^"'*?]+?)["']?[.,;]?$/.exec(resource) ?? [];
  return bucket === undefined || key === undefined ? {} : { object: { bucket, key } };
}

function refuserIn(policy: string): Refuser {
  return REFUSERS.find(([words]) => words.test(policy))?.[1] ?? "not said";
}

const BY_REFUSER: { readonly [refuser in Refuser]?: string } = {
  trust: "ROLE_NOT_ASSUMED",
  boundary: "PERMISSIONS_BOUNDARY",
  session: "SESSION_POLICY",
  endpoint: "ENDPOINT_POLICY",
  serviceControl: "SERVICE_CONTROL_POLICY",
  resourceControl: "RESOURCE_CONTROL_POLICY",
};

const BY_ACTION: readonly (readonly [RegExp, string])[] = [
  [/^sts:AssumeRole/i, "ROLE_NOT_ASSUMED"],
  [/^kms:(GenerateDataKey|Decrypt|Encrypt|ReEncrypt|DescribeKey)/i, "KEY_NOT_ALLOWED"],
  [/^s3:PutObjectLegalHold$/i, "HOLD_NOT_ALLOWED"],
  [/^s3:PutObjectRetention$/i, "RETENTION_NOT_ALLOWED"],
  [/^s3:PutObject(Version)?Acl$/i, "ACL_NOT_ALLOWED"],
  [/^s3:PutObject(Version)?Tagging$/i, "TAGS_NOT_ALLOWED"],
  [/^s3:Get(BucketLocation|EncryptionConfiguration)$/i, "SETTINGS_NOT_READ"],
  [/^s3:(DeleteObject|BypassGovernanceRetention|ReplicateDelete)/i, "EVIDENCE_STAYS"],
  [/^s3:(GetObject|RestoreObject)/i, "EVIDENCE_READ_BY_FEW"],
  [/^s3:(Put\w+Configuration|PutBucket|DeleteBucket|PauseReplication)/i, "CONFIGURATION_STAYS"],
  [/^s3:(Create|Update)BucketMetadata/i, "CONFIGURATION_STAYS"],
  [/^kms:(ScheduleKeyDeletion|DisableKey|PutKeyPolicy|UpdateAlias|DeleteAlias)/i, "CONFIGURATION_STAYS"],
  [/^kms:DeleteImportedKeyMaterial$/i, "CONFIGURATION_STAYS"],
];

// Deny statements of the bucket or key policy that exempt only certain principals
const DENIED_TO_OTHERS = ["EVIDENCE_STAYS", "EVIDENCE_READ_BY_FEW", "CONFIGURATION_STAYS"];

export function symptomOfDenial({ action, refuser, explicit }: Denial): string {
  const policy = BY_REFUSER[refuser];
  if (policy !== undefined) return policy;
  const known = BY_ACTION.find(([pattern]) => pattern.test(action ?? ""))?.[1];
  if (known !== undefined) return refuser === "identity" && DENIED_TO_OTHERS.includes(known) ? "CALLER_REFUSED" : known;
  if (!/^s3:(PutObject|AbortMultipartUpload|ListMultipartUploadParts)$/i.test(action ?? "")) return "ACCESS_DENIED";
  if (refuser === "not said" && !explicit) return "ACCESS_DENIED";
  return explicit ? "UPLOAD_DENIED" : "UPLOAD_NOT_ALLOWED";
}
