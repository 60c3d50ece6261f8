import type { Refusal } from "./refusals";

/** An upload to evaluate. @public */
export interface UploadQuestion {
  /** Object key. */
  readonly key: string;
  /** Request headers by name. @default none */
  readonly headers?: { readonly [header: string]: string };
  /** Whether it is a multipart upload. @default false */
  readonly multipart?: boolean;
  /** @default true */
  readonly tls?: boolean;
  /** Source address; null through a VPC endpoint. @default unknown */
  readonly sourceAddress?: string | null;
  /** External id for assuming the role; null for none. @default the one that the role's trust policy requires */
  readonly externalId?: string | null;
  /** Name of the bucket, if the stack has several. @default the only one, or the one with Object Lock */
  readonly bucket?: string;
  /**
   * Name or Terraform address of the role, if several can be assumed. @default the one that Genesys Cloud can assume
   */
  readonly role?: string;
  /**
   * Whether the upload has Content-MD5 or a checksum that is not in `headers`. @default unknown, with a note if S3
   * requires one
   */
  readonly checksum?: boolean;
  /**
   * Condition keys that do not follow from the stack, such as `aws:PrincipalOrgID`, for every check. @default none:
   * results that depend on them are unknown
   */
  readonly context?: { readonly [key: string]: string };
  /** Time of the request, ISO 8601, for retention headers. @default now */
  readonly at?: string;
}

/** `unknown` if the result depends on something that is not in the input. @experimental */
export type ExplainedVerdict = "allowed" | "denied" | "unknown";

/** Why a check is denied, as a stable code. @experimental */
export type Cause =
  /** No policy of the role allows the action. */
  | "ACTION_NOT_ALLOWED"
  /** An Allow has the action, but for other objects, another bucket or key. */
  | "RESOURCE_NOT_COVERED"
  /** An Allow matches the request except for a condition. */
  | "CONDITION_NOT_MET"
  /** The permissions boundary of the role does not allow the action. */
  | "BOUNDARY_LACKS_ACTION"
  /** The role's policies allow it, but the bucket policy of another account does not. */
  | "BUCKET_POLICY_LACKS_GRANT"
  /** The role's policies allow it, but the key policy does not. */
  | "KEY_POLICY_LACKS_GRANT"
  /** The trust policy requires another account or external id. */
  | "TRUST_NOT_MET"
  /** A Deny of hold or retention actions applies to the exporter. */
  | "HOLDS_DENIED"
  /** A Deny of lifting holds applies to an upload with `OFF`. */
  | "HOLD_OFF"
  /** A Deny applies because the retention is too short or too long. */
  | "RETENTION_RANGE"
  /** A Deny requires a header that the request does not have. */
  | "HEADER_REQUIRED"
  /** A Deny requires a header that the parts or the completion of a multipart upload never have. */
  | "HEADER_REQUIRED_IN_PARTS"
  /** A Deny applies to the value of a header. */
  | "HEADER_VALUE"
  /** A condition on a key that an externally assumed role never has. */
  | "KEY_NEVER_PRESENT"
  | "NO_TLS"
  | "SOURCE_ADDRESS"
  /** Another Deny. */
  | "DENIED";

/** A deciding statement and its location. @experimental */
export interface DecidingPlace {
  /** Policy type in words, such as `bucket policy`. */
  readonly policy: string;
  /** Terraform address of the policy. */
  readonly address: string;
  /** Sid, or `statement 2` counted from 0. */
  readonly statement: string;
  readonly effect: "Allow" | "Deny";
}

/** One authorization check of the upload. @experimental */
export interface ExplainedCheck {
  /** Such as `put the object`. */
  readonly name: string;
  readonly action: string;
  readonly resource: string;
  readonly verdict: ExplainedVerdict;
  readonly decidedBy: readonly DecidingPlace[];
  /** One sentence. */
  readonly reason: string;
  /** If unknown: what must be known, and which statement requires it. */
  readonly dependsOn?: readonly string[];
  /** If denied. */
  readonly cause?: Cause;
  /** If denied: the smallest change that would allow the check, one step per line; empty if none was found. */
  readonly change?: readonly string[];
  /** An alternative: a change of the request if `change` is one of the policies, or vice versa. */
  readonly otherwise?: readonly string[];
}

/** Result of an explanation. @experimental */
export interface Explanation {
  /** Denied if a check is denied or S3 refuses; unknown if none is denied and not all are certain. */
  readonly verdict: ExplainedVerdict;
  readonly bucket: string;
  readonly roleArn: string;
  readonly checks: readonly ExplainedCheck[];
  /** What S3 refuses regardless of policies. */
  readonly refusals: readonly Refusal[];
  /** Assumptions, unknown facts, and headers without effect. */
  readonly notes: readonly string[];
}
