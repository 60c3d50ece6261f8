import type { Path, PolicyReading, StatementReading } from "../read";
import type { AcceptedFinding } from "../documents/accepted-findings";
import type { PolicyDocument } from "../statement";

/**
 * What a policy is attached to. `scp` and `rcp` are an organization's service and resource control policies, `endpoint`
 * the policy of a VPC endpoint, `resource` any other resource policy (function, secret).
 * @public
 */
export type PolicyKind =
  | "identity"
  | "bucket"
  | "trust"
  | "key"
  | "queue"
  | "topic"
  | "scp"
  | "rcp"
  | "endpoint"
  | "access-point"
  | "resource";

/** The role that Genesys Cloud assumes to write recordings, and what it writes to. @public */
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

/** What the linter knows about a policy beside its text. @public */
export interface LintContext {
  readonly kind: PolicyKind;
  /**
   * The exporter. With an identity policy: the policy is the exporter's own.
   * @default unknown: only what holds for every caller is checked
   */
  readonly exporter?: LintExporter;
  /** ARNs that may lift holds and delete. */
  readonly custodians?: readonly string[];
  /** ARNs that may change the configuration of the bucket or the key. */
  readonly administrators?: readonly string[];
  /** ARN of what the policy is attached to. @default unknown */
  readonly resourceArn?: string;
  /** Account of what the policy is attached to. @default the exporter's, or unknown */
  readonly accountId?: string;
  /** Whether a region counts that is called as AWS calls its regions, but newer than this library's list. @default false */
  readonly newRegions?: boolean;
  /** Text of the policy as it stands in a Terraform file, for what only shows there. @default not looked at */
  readonly terraformText?: string;
}

/**
 * As AWS's own policy checks have it: an `error` is what AWS refuses, what never does what it says, or what lets everybody
 * in; `security` is access that is wider than it should be; a `warning` is worth a look; a `suggestion` changes no access.
 * @public
 */
export type Severity = "error" | "security" | "warning" | "suggestion";

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "security", "warning", "suggestion"];

/** One thing that a rule has to say about one statement. @public */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  /** What AWS's own policy checks call it. @default AWS has no such check, or none that is the same */
  readonly title?: string;
  /** An error refuses the configuration; anything else is shown. */
  readonly severity: Severity;
  /** Sid of the statement, `#2` for the second when it has none, or `policy` for the document as a whole. */
  readonly statement: string;
  /** Where it stands, as `Statement[0].Condition.StringEquals["aws:SourceArn"]`; `policy` for the whole document. */
  readonly path: string;
  /** The same as a list of members and places, as `jq`'s `getpath` takes it. */
  readonly at: Path;
  readonly message: string;
  readonly fix: string;
  /** What stands there. */
  readonly got?: string;
  /** Why it stays: the statement is one of this library's own. @default it counts */
  readonly accepted?: Pick<AcceptedFinding, "why" | "source">;
}

/** A policy with its context, for the cases of a rule. @public */
export interface LintCase {
  /** A policy; of the rules on form also one that no type allows. */
  readonly policy: PolicyDocument;
  readonly context: LintContext;
}

/** What a statement has to have for a rule to look at it. */
export interface StatementFilter {
  /** @default either */
  readonly effect?: "Allow" | "Deny";
  /** Whether it has to have conditions. @default false */
  readonly conditions?: boolean;
}

/** One rule of the linter. @public */
export interface Rule {
  /** Stable upper-case identifier. */
  readonly id: string;
  /** The most severe finding that it makes. */
  readonly severity: Severity;
  /** What AWS's own policy checks call what it finds. @default AWS has no such check */
  readonly titles?: readonly string[];
  /** What it looks for, one sentence. */
  readonly what: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** The kinds of policy that it looks at. */
  readonly kinds: readonly PolicyKind[];
  /** Which statements it looks at, of a rule that looks at each by itself. @default all */
  readonly only?: StatementFilter;
  check(policy: PolicyReading, context: LintContext): readonly Finding[];
  /** The same for one statement, of a rule that looks at each by itself. */
  checkStatement?(reading: StatementReading, policy: PolicyReading, context: LintContext): readonly Finding[];
  /** A policy near the failing one in which it finds nothing. */
  readonly passing: LintCase;
  /** A policy in which it finds something. */
  readonly failing: LintCase;
}
