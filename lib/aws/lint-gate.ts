import { Annotations } from "cdktf";
import type { Construct } from "constructs";
import { Faults } from "../core";
import { lintPolicy, type ExportTarget, type LintContext, type PolicyDocument, type PolicyKind } from "../policy";

/** What the linter has to know about a policy. */
export interface GateContext {
  readonly kind: PolicyKind;
  /** The export that the policy serves, so that rules can tell what would block it. */
  readonly exporterOf?: ExportTarget;
  readonly genesysAccountId?: string;
  readonly custodians?: readonly string[];
  readonly administrators?: readonly string[];
}

/**
 * Checks a policy before a resource is made of it: errors refuse the configuration, warnings become annotations.
 * @throws ConfigError with one fault for each error
 */
export function refuseFindings(scope: Construct, field: string, policy: PolicyDocument, context: GateContext): void {
  const faults = Faults.none();
  for (const finding of lintPolicy(policy, lintContext(context))) {
    if (finding.severity === "warning") {
      Annotations.of(scope).addWarning(`${finding.rule} ${finding.statement}: ${finding.message} ${finding.fix}`);
      continue;
    }
    faults.add({
      code: finding.rule,
      field: `${field}.${finding.statement}`,
      got: finding.got ?? finding.message,
      allowed: finding.message,
      fix: finding.fix,
    });
  }
  faults.throwIfAny(scope.node.path);
}

function lintContext({ kind, exporterOf, genesysAccountId, custodians, administrators }: GateContext): LintContext {
  if (exporterOf === undefined) return { kind, custodians, administrators };
  return {
    kind,
    custodians,
    administrators,
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
