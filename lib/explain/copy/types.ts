import type { ExplainedCheck, ExplainedVerdict } from "../types";

/** An object to evaluate: whether S3 would copy it. @experimental */
export interface CopyQuestion {
  /** Object key. */
  readonly key: string;
  /** Name of the source bucket, if the stack has several. @default the only one that is replicated */
  readonly bucket?: string;
  /**
   * Condition keys that do not follow from the stack, such as `aws:PrincipalOrgID`, with their values. @default none
   */
  readonly context?: { readonly [key: string]: string };
  /** Time of the request, ISO 8601. @default now */
  readonly at?: string;
}

/** Why S3 skips an object regardless of policies; a stable code. @experimental */
export type CopyRefusalCode =
  | "NO_REPLICATION"
  | "RULES_NOT_READ"
  | "RULE_OFF"
  | "KEY_NOT_IN_FILTER"
  | "FILTER_ASKS_TAGS"
  | "KMS_LEFT_OUT"
  | "SOURCE_UNVERSIONED"
  | "DESTINATION_UNVERSIONED"
  | "DESTINATION_NOT_LOCKED"
  | "PUBLIC_POLICY_RESTRICTED";

/** Why S3 skips an object. @experimental */
export interface CopyRefusal {
  readonly code: CopyRefusalCode;
  readonly verdict: "denied" | "unknown";
  /** One sentence. */
  readonly reason: string;
  /** Alternative fixes, the best first. */
  readonly change: readonly string[];
}

/** Whether S3 would copy an object. @experimental */
export interface CopyExplanation {
  /** Denied if a check is denied or S3 skips the object; unknown if none is denied and not all are certain. */
  readonly verdict: ExplainedVerdict;
  readonly bucket: string;
  /** ARN of the destination bucket; undefined if no rule applies to the object. */
  readonly destination?: string;
  /** ARN of the replication role. */
  readonly roleArn?: string;
  readonly checks: readonly ExplainedCheck[];
  readonly refusals: readonly CopyRefusal[];
  readonly notes: readonly string[];
}
