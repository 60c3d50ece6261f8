import type { ExplainedCheck, ExplainedVerdict } from "../types";

/** An object to ask about: whether S3 would copy it. @experimental */
export interface CopyQuestion {
  /** Object key. */
  readonly key: string;
  /** Name of the bucket that is copied, where the stack has several. @default the only one that is replicated */
  readonly bucket?: string;
  /** Condition keys that the stack does not tell, such as `aws:PrincipalOrgID`, and their values. @default none */
  readonly context?: { readonly [key: string]: string };
  /** Time of the request, ISO 8601. @default now */
  readonly at?: string;
}

/** Why S3 leaves an object out, whatever the policies allow; a code to match on. @experimental */
export type CopyRefusalCode =
  | "NO_REPLICATION"
  | "RULES_NOT_READ"
  | "RULE_OFF"
  | "KEY_NOT_IN_FILTER"
  | "FILTER_ASKS_TAGS"
  | "KMS_LEFT_OUT"
  | "SOURCE_UNVERSIONED"
  | "DESTINATION_UNVERSIONED"
  | "DESTINATION_NOT_LOCKED";

/** Why S3 leaves an object out. @experimental */
export interface CopyRefusal {
  readonly code: CopyRefusalCode;
  readonly verdict: "denied" | "unknown";
  /** One sentence. */
  readonly reason: string;
  /** What would mend it, each by itself, the best first. */
  readonly change: readonly string[];
}

/** Whether S3 would copy an object. @experimental */
export interface CopyExplanation {
  /** Denied when any check is, or S3 leaves it out; unknown when none is, and not all are sure. */
  readonly verdict: ExplainedVerdict;
  readonly bucket: string;
  /** ARN of the bucket of the copies; undefined where no rule takes the object. */
  readonly destination?: string;
  /** ARN of the role in which S3 copies. */
  readonly roleArn?: string;
  readonly checks: readonly ExplainedCheck[];
  readonly refusals: readonly CopyRefusal[];
  readonly notes: readonly string[];
}
