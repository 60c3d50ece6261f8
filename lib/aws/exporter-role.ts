import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, ConfigError, Faults, type ShapeOf } from "../core";
import { keepAsMade } from "../final";
import { policyForTerraform, type PolicyDocument } from "../policy";
import { checkExporterRole } from "./exporter-role-checks";
import { exporterDocuments, type ExporterInput } from "./documents";
import { claim } from "./claims";
import { refuseFindings, refuseWrittenFindings } from "./lint-gate";
import { exporterRoleOptionsShape, type ExporterRoleOptions } from "./exporter-role-options";

export interface ExporterRoleProps extends ExporterRoleOptions, ExporterInput {
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const exporterRoleShape: ShapeOf<ExporterRoleProps> = {
  ...exporterRoleOptionsShape,
  target: "opaque",
  genesysAccountId: "value",
  key: "opaque",
  provider: "opaque",
};

/**
 * The role that Genesys Cloud assumes to write recordings. It can add evidence, and it can neither read, list, delete
 * nor weaken any. Its ARN is the target's `exporterRoleArn`.
 * @throws ConfigError when a prop does not fit or a policy breaks a rule
 */
export class ExporterRole extends Construct {
  readonly trust: PolicyDocument;
  readonly policy: PolicyDocument;
  /** What has to exist before Genesys Cloud can assume the role and write. */
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ExporterRoleProps) {
    super(scope, id);
    const faults = Faults.none();
    checkExporterRole(checkShape(props, exporterRoleShape, faults), props.target, faults);
    faults.throwIfAny(this.node.path);

    const { target, provider } = props;
    const { trust, policy: identity } = exporterDocuments(props);
    this.trust = trust;
    this.policy = identity;
    const context = { exporterOf: target, genesysAccountId: props.genesysAccountId };
    refuseFindings(this, "trust", this.trust, { kind: "trust", ...context });
    refuseFindings(this, "policy", this.policy, { kind: "identity", ...context });

    this.dependables = [];
    if (props.existingRoleArn !== undefined) return;
    refuseTaken(this, target.exporterRoleArn);
    const role = new IamRole(this, "role", {
      name: target.exporterRoleArn.split("/").pop(),
      description: `Genesys Cloud organization ${target.organizationId} writes recordings to ${target.bucketName}`,
      assumeRolePolicy: policyForTerraform(this.trust),
      maxSessionDuration: props.maxSessionSeconds ?? 3600,
      permissionsBoundary: props.permissionsBoundary,
      provider,
    });
    const policy = new IamRolePolicy(this, "policy", {
      name: "write-evidence",
      role: role.name,
      policy: policyForTerraform(this.policy),
      provider,
    });
    this.dependables = [role, policy];
    keepAsMade(this, refuseWrittenFindings(context));
  }
}

// two exports in one account would be planned, and the second fail when IAM knows the name already
function refuseTaken(owner: Construct, roleArn: string): void {
  const holder = claim(owner, roleArn);
  if (holder === undefined) return;
  throw new ConfigError(owner.node.path, [
    {
      code: "ROLE_NAME_TAKEN",
      field: "roleName",
      got: `${roleArn}, which ${holder} creates`,
      allowed: "a name of its own for the exporter's role of each export in an account",
      fix: "Give each export its own name, or its own exporterRole.roleName.",
    },
  ]);
}
