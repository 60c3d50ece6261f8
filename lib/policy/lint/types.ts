import type { PolicyDocument } from "../statement";

/** What a policy is attached to; `resource` is any resource policy but that of a bucket or a key (queue, function). */
export type PolicyKind = "identity" | "bucket" | "trust" | "key" | "resource";

/** The role that Genesys Cloud assumes to write recordings, and what it writes to. */
export interface LintExporter {
  readonly roleArn: string;
  /** Account of the bucket, 12 digits. */
  readonly accountId: string;
  /** Genesys Cloud organization id, lower case. */
  readonly organizationId?: string;
  /** AWS account of Genesys Cloud, 12 digits. @default any account but that of the role counts as it */
  readonly genesysAccountId?: string;
  readonly bucketName?: string;
  /** Start of every object key that the exporter may write, with its slash. @default the whole bucket */
  readonly keyPrefix?: string;
}

/** What the linter knows about a policy beside its text. */
export interface LintContext {
  readonly kind: PolicyKind;
  /**
   * The exporter. With an identity policy: the policy is the exporter's own.
   * @default unknown: only what holds for every caller is judged
   */
  readonly exporter?: LintExporter;
  /** ARNs that may lift holds and delete. */
  readonly custodians?: readonly string[];
  /** ARNs that may change the configuration of the bucket or the key. */
  readonly administrators?: readonly string[];
  /** Text of the policy as it stands in a Terraform file, for what only shows there. @default not looked at */
  readonly terraformText?: string;
}

export type Severity = "error" | "warning";

/** One thing that a rule has to say about one statement. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  /** An error refuses the configuration; a warning is shown. */
  readonly severity: Severity;
  /** Sid of the statement, `#2` for the second when it has none, or `policy` for the document as a whole. */
  readonly statement: string;
  readonly message: string;
  readonly fix: string;
  /** What stands there. */
  readonly got?: string;
}

/** A policy with its context, for the cases of a rule. */
export interface LintCase {
  readonly policy: PolicyDocument;
  readonly context: LintContext;
}

/** One rule of the linter. */
export interface Rule {
  /** Stable upper-case identifier. */
  readonly id: string;
  /** The most severe finding that it makes. */
  readonly severity: Severity;
  /** What it looks for, one sentence. */
  readonly what: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** The kinds of policy that it looks at. */
  readonly kinds: readonly PolicyKind[];
  check(policy: PolicyDocument, context: LintContext): Finding[];
  /** A policy near the failing one in which it finds nothing. */
  readonly passing: LintCase;
  /** A policy in which it finds something. */
  readonly failing: LintCase;
}
