import { Annotations } from "cdktf";
import type { Construct } from "constructs";
import { Faults } from "../core";
import type { PolicyJudge } from "../final";
import type { ExportTarget, PolicyDocument } from "../policy";
import { lintPolicy, type Finding, type LintContext, type PolicyKind } from "../policy/lint";

/** What the linter must know about a policy. */
export interface GateContext {
  readonly kind: PolicyKind;
  /** The export that the policy serves, so that rules can find what would block it. */
  readonly exporterOf?: ExportTarget;
  readonly genesysAccountId?: string;
  readonly custodians?: readonly string[];
  readonly administrators?: readonly string[];
}

/** A policy with its lint findings, computed once, on first use. */
export class LintedPolicy {
  private known: readonly Finding[] | undefined;

  constructor(
    readonly document: PolicyDocument,
    private readonly context: GateContext,
  ) {}

  get findings(): readonly Finding[] {
    this.known ??= findingsOf(this.document, this.context);
    return this.known;
  }
}

/**
 * Checks a policy before its resource is created: errors refuse the configuration, other findings become annotations.
 * @throws ConfigError with one fault for each error
 */
export function refuseFindings(scope: Construct, field: string, policy: LintedPolicy): void {
  const faults = new Faults();
  for (const finding of policy.findings) {
    if (refuses(finding)) addFinding(faults, `${field}.${finding.statement}`, finding);
    else annotate(scope, finding);
  }
  faults.throwIfAny(scope.node.path);
}

/** Whether a finding refuses the configuration. */
export function refuses({ severity, accepted }: Finding): boolean {
  return severity === "error" && accepted === undefined;
}

/** The same check for the policy in the final JSON, for `keepAsMade`. */
export function refuseWrittenFindings(context: Omit<GateContext, "kind"> = {}): PolicyJudge {
  return {
    refuseFindings: ({ field, kind }, document, faults) => {
      for (const finding of findingsOf(document, { ...context, kind })) {
        if (refuses(finding)) addFinding(faults, `${field}.${finding.statement}`, finding);
      }
    },
  };
}

function annotate(scope: Construct, { severity, rule, statement, message, fix, accepted }: Finding): void {
  const rest = accepted === undefined ? fix : `Accepted: ${accepted.why} (${accepted.source})`;
  const text = `${rule} ${statement}: ${message} ${rest}`;
  if (severity === "suggestion" || accepted !== undefined) Annotations.of(scope).addInfo(text);
  else Annotations.of(scope).addWarning(text);
}

function findingsOf(policy: PolicyDocument, context: GateContext): readonly Finding[] {
  return lintPolicy(policy, lintContext(context)).map(strict);
}

// S3 accepts two statements with one Sid; in our policies pages and messages refer to a statement by its Sid
function strict(finding: Finding): Finding {
  return finding.rule === "DUPLICATE_SID" ? { ...finding, severity: "error" } : finding;
}

/** Records a finding of the linter as a fault of the field that it comes from. */
export function addFinding(faults: Faults, field: string, { rule, got, message, fix }: Finding): void {
  faults.add({ code: rule, field, got: got ?? message, allowed: message, fix });
}

function lintContext({ kind, exporterOf, genesysAccountId, custodians, administrators }: GateContext): LintContext {
  if (exporterOf === undefined) return { kind, custodians, administrators, newRegions: true };
  return {
    kind,
    custodians,
    administrators,
    newRegions: true,
    exporter: {
      roleArn: exporterOf.exporterRoleArn,
      accountId: exporterOf.accountId,
      organizationId: exporterOf.organizationId,
      bucketName: exporterOf.bucketName,
      keyPrefix: exporterOf.organizationPrefix ? `${exporterOf.organizationId}/` : undefined,
      genesysAccountId,
    },
  };
}
