import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkNumber, checkOptionalText, Faults } from "../core";
import {
  exporterIdentityPolicy,
  policyForTerraform,
  trustPolicy,
  type ExportTarget,
  type KeyReference,
  type PolicyDocument,
} from "../policy";
import { refuseFindings } from "./lint-gate";
import { checkRoleName } from "./names";

/** Choices about the role that Genesys Cloud assumes. */
export interface ExporterRoleOptions {
  /** Name of the new role. @default <name> */
  readonly roleName?: string;
  /** ARN of a role brought along: it is not changed, its owner adds the policies that the stack puts out. @default a new role */
  readonly existingRoleArn?: string;
  /** Longest session in seconds, 3600 to 43200. @default 3600 */
  readonly maxSessionSeconds?: number;
  /** ARN of a managed policy that bounds the new role. @default none */
  readonly permissionsBoundary?: string;
  /**
   * Lets uploads carry retention headers of at most so many days, never COMPLIANCE. Nothing documents that Genesys
   * Cloud sends such headers. @default not granted; the bucket's default retention applies
   */
  readonly retentionHeadersMaxDays?: number;
}

export interface ExporterRoleProps extends ExporterRoleOptions {
  readonly target: ExportTarget;
  /** AWS account of Genesys Cloud that may assume the role. */
  readonly genesysAccountId: string;
  /** Key that uploads are encrypted with. @default none: S3 manages the key */
  readonly key?: KeyReference;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

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
    checkExporterRole(props, faults);
    faults.throwIfAny(this.node.path);

    const { target, key, provider, retentionHeadersMaxDays: maxDays } = props;
    this.trust = trustPolicy({ ...target, genesysAccountId: props.genesysAccountId });
    this.policy = exporterIdentityPolicy({
      target,
      key,
      retentionHeaders: maxDays === undefined ? undefined : { maxDays },
    });
    const context = { exporterOf: target, genesysAccountId: props.genesysAccountId };
    refuseFindings(this, "trust", this.trust, { kind: "trust", ...context });
    refuseFindings(this, "policy", this.policy, { kind: "identity", ...context });

    this.dependables = [];
    if (props.existingRoleArn !== undefined) return;
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
  }
}

/** Checks the choices about the exporter's role. */
export function checkExporterRole(options: ExporterRoleOptions, faults: Faults): void {
  const { roleName, existingRoleArn, permissionsBoundary, maxSessionSeconds, retentionHeadersMaxDays } = options;
  if (roleName !== undefined) checkRoleName(faults, "roleName", roleName);
  checkOptionalText(faults, {
    code: "ROLE_ARN_INVALID",
    field: "existingRoleArn",
    value: existingRoleArn,
    fits: (text) => /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(text),
    allowed: "arn:<partition>:iam::<account>:role/<path and name>",
    fix: "Give the role's own ARN, not that of a session.",
  });
  checkOptionalText(faults, {
    code: "BOUNDARY_INVALID",
    field: "permissionsBoundary",
    value: permissionsBoundary,
    fits: (text) => /^arn:[\w-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.test(text),
    allowed: "arn:<partition>:iam::<account>:policy/<path and name>",
    fix: "Give the ARN of a managed policy.",
  });
  if (maxSessionSeconds !== undefined) {
    checkNumber(faults, {
      code: "SESSION_LENGTH_INVALID",
      field: "maxSessionSeconds",
      value: maxSessionSeconds,
      min: 3600,
      max: 43200,
      unit: "seconds",
      fix: "Leave it out for one hour, the least that IAM accepts.",
    });
  }
  if (retentionHeadersMaxDays !== undefined) {
    checkNumber(faults, {
      code: "RETENTION_HEADERS_INVALID",
      field: "retentionHeadersMaxDays",
      value: retentionHeadersMaxDays,
      min: 1,
      max: 36500,
      unit: "days",
      fix: "Cap it at the longest retention that an upload may ask for.",
    });
  }
}
