import type { Refusal } from "./refusals";

/** An upload to ask about. @public */
export interface UploadQuestion {
  /** Object key. */
  readonly key: string;
  /** Request headers by name. @default none */
  readonly headers?: { readonly [header: string]: string };
  /** Whether the object is sent in parts. @default false */
  readonly multipart?: boolean;
  /** @default true */
  readonly tls?: boolean;
  /** Address that AWS sees; null through a VPC endpoint. @default not known */
  readonly sourceAddress?: string | null;
  /** External id that is sent when the role is assumed; null for none. @default the one that the role's trust asks for */
  readonly externalId?: string | null;
  /** Name of the bucket, where the stack has several. @default the only one, or the one with Object Lock */
  readonly bucket?: string;
  /** Name or Terraform address of the role, where several can be assumed. @default the one that Genesys Cloud can assume */
  readonly role?: string;
  /** Whether Content-MD5 or a checksum comes with it though no header says so. @default not known, and noted where S3 wants one */
  readonly checksum?: boolean;
  /**
   * Condition keys that the stack does not tell, such as `aws:PrincipalOrgID`, and their values; for each check alike.
   * @default none: what hangs on them is unknown
   */
  readonly context?: { readonly [key: string]: string };
  /** Time of the request, ISO 8601: retention headers are counted from it. @default now */
  readonly at?: string;
}

/** `unknown` where the answer depends on something that is not in the file. @experimental */
export type ExplainedVerdict = "allowed" | "denied" | "unknown";

/** Why a check is denied, as a code to match on. @experimental */
export type Cause =
  /** No policy of the role allows the action at all. */
  | "ACTION_NOT_ALLOWED"
  /** An Allow has the action, for other objects, or another bucket or key. */
  | "RESOURCE_NOT_COVERED"
  /** An Allow covers the request but for its condition. */
  | "CONDITION_NOT_MET"
  /** The permissions boundary of the role leaves the action out. */
  | "BOUNDARY_LACKS_ACTION"
  /** The role's policies allow it, the bucket's does not (another account). */
  | "BUCKET_POLICY_LACKS_GRANT"
  /** The role's policies allow it, the key's does not. */
  | "KEY_POLICY_LACKS_GRANT"
  /** The trust policy asks for another account or external id. */
  | "TRUST_NOT_MET"
  /** A Deny of hold or retention permissions takes in the exporter. */
  | "HOLDS_DENIED"
  /** A Deny of lifting holds meets an upload that says `OFF`. */
  | "HOLD_OFF"
  /** A Deny of a retention that is too short or too long. */
  | "RETENTION_RANGE"
  /** A Deny demands a header that the request does not carry. */
  | "HEADER_REQUIRED"
  /** The same, of the parts or the end of an upload in parts, which never carry it. */
  | "HEADER_REQUIRED_IN_PARTS"
  /** A Deny of a header's value. */
  | "HEADER_VALUE"
  /** A condition on a key that a role assumed from outside never carries. */
  | "KEY_NEVER_PRESENT"
  | "NO_TLS"
  | "SOURCE_ADDRESS"
  /** Another Deny. */
  | "DENIED";

/** A statement that decided, and where it stands. @experimental */
export interface DecidingPlace {
  /** Kind of policy in words, such as `bucket policy`. */
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
  /** Only where it is unknown: what would have to be known, and which statement asks for it. */
  readonly dependsOn?: readonly string[];
  /** Only of a denial. */
  readonly cause?: Cause;
  /** Only of a denial: the smallest change that was found to admit the check, one step a line; empty when none was. */
  readonly change?: readonly string[];
  /** Another change that would do: of the request where `change` is one of the policies, or the other way round. */
  readonly otherwise?: readonly string[];
}

/** What came of a question. @experimental */
export interface Explanation {
  /** Denied when any check is, or S3 refuses; unknown when none is, and not all are sure. */
  readonly verdict: ExplainedVerdict;
  readonly bucket: string;
  readonly roleArn: string;
  readonly checks: readonly ExplainedCheck[];
  /** What S3 refuses by itself, whatever the policies allow. */
  readonly refusals: readonly Refusal[];
  /** What was assumed, what is not known, and what a header cannot do. */
  readonly notes: readonly string[];
}
