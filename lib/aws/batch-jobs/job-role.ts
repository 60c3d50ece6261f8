import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { nameInArn } from "../../core";
import { keepAsMade } from "../../final";
import { batchTrustPolicy, policyForTerraform, type ExportTarget, type PolicyDocument } from "../../policy";
import { LintedPolicy, refuseFindings, refuseWrittenFindings } from "../lint-gate";

export interface JobRole {
  readonly target: ExportTarget;
  readonly roleArn: string;
  readonly description: string;
  /** The role's inline policies: resource id, name and document. */
  readonly policies: readonly (readonly [string, string, PolicyDocument])[];
  readonly permissionsBoundary?: string;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/**
 * Creates the role in which S3 Batch Operations runs jobs. The provider has no resource for a job: the command line starts
 * it. @returns the trust policy of the role
 */
export function createJobRole(scope: Construct, given: JobRole): PolicyDocument {
  const { target, roleArn, description, policies, permissionsBoundary, provider } = given;
  const trust = batchTrustPolicy(target);
  refuseFindings(scope, "trust", new LintedPolicy(trust, { kind: "trust" }));
  for (const [, , policy] of policies) {
    refuseFindings(scope, "policy", new LintedPolicy(policy, { kind: "identity" }));
  }
  const role = new IamRole(scope, "role", {
    name: nameInArn(roleArn),
    path: target.iamPath,
    description,
    assumeRolePolicy: policyForTerraform(trust),
    permissionsBoundary,
    provider,
  });
  for (const [part, name, policy] of policies) {
    new IamRolePolicy(scope, part, { name, role: role.name, policy: policyForTerraform(policy), provider });
  }
  keepAsMade(scope, refuseWrittenFindings());
  return trust;
}
