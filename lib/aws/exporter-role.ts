import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkTargetPath } from "./iam-path";
import {
  checkShape,
  ConfigError,
  Faults,
  nameInArn,
  checkText,
  refuseUnusedOptions,
  wholeNumber,
  type ShapeOf,
} from "../core";
import { keepAsMade } from "../final";
import { policyForTerraform, type PolicyDocument, type ExportTarget } from "../policy";
import { exporterDocuments, type ExporterInput } from "./documents";
import { checkRoleName, checkBoundary } from "./names";
import { registerOnce } from "./once-per-app";
import { LintedPolicy, refuseFindings, refuseWrittenFindings, type GateContext } from "./lint-gate";

/** Options of the role that Genesys Cloud assumes. @public */
export interface ExporterRoleOptions {
  /** Name of the new role. @default <name>-<region of the bucket> */
  readonly roleName?: string;
  /** ARN of an existing role: it is not changed; its owner adds the policies that the stack outputs. @default a new role */
  readonly existingRoleArn?: string;
  /** Longest session in seconds, 3600 to 43200. @default 3600 */
  readonly maxSessionSeconds?: number;
  /** ARN of a managed policy, the permissions boundary of the new role. @default none */
  readonly permissionsBoundary?: string;
  /**
   * Lets uploads carry retention headers of at most this number of days, never COMPLIANCE. It is not documented that Genesys
   * Cloud sends such headers. An upload must request a day more than the bucket's default: S3 compares the days that remain
   * on arrival, and if it counts whole days (not documented), exactly the default is a day too few and ends in a 403.
   * @default not granted; the bucket's default retention applies
   */
  readonly retentionHeadersMaxDays?: number;
}

export const exporterRoleOptionsShape: ShapeOf<ExporterRoleOptions> = {
  roleName: checkRoleName,
  existingRoleArn: "value",
  maxSessionSeconds: wholeNumber({
    code: "SESSION_LENGTH_INVALID",
    min: 3600,
    max: 43200,
    unit: "seconds",
    fix: "Leave it out for one hour, the least that IAM accepts.",
  }),
  permissionsBoundary: "value",
  retentionHeadersMaxDays: wholeNumber({
    code: "RETENTION_HEADERS_INVALID",
    min: 1,
    max: 36500,
    unit: "days",
    fix: "Cap it at the longest retention that an upload may ask for.",
  }),
};

const NEW_ONLY = ["roleName", "maxSessionSeconds", "permissionsBoundary"];

/** Props of `ExporterRole`. @public */
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
 * The role that Genesys Cloud assumes to write recordings. It can add evidence, but cannot read, list, delete or weaken any.
 * Its ARN is the target's `exporterRoleArn`.
 * @throws ConfigError when a prop is invalid or a policy breaks a rule
 * @public
 */
export class ExporterRole extends Construct {
  readonly trust: PolicyDocument;
  readonly policy: PolicyDocument;
  /** What must exist before Genesys Cloud can assume the role and write. */
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ExporterRoleProps);
  /** @internal called with checked props and the linted policies */
  constructor(scope: Construct, id: string, props: ExporterRoleProps, judged: JudgedExporter);
  constructor(scope: Construct, id: string, props: ExporterRoleProps, judged?: JudgedExporter) {
    super(scope, id);
    if (judged === undefined) checkProps(props, this.node.path);

    const { target, provider } = props;
    const { trust, policy: identity } = judged ?? judgedExporter(props);
    this.trust = trust.document;
    this.policy = identity.document;
    refuseFindings(this, "trust", trust);
    refuseFindings(this, "policy", identity);

    this.dependables = [];
    if (props.existingRoleArn !== undefined) return;
    refuseTaken(this, target.exporterRoleArn);
    const role = new IamRole(this, "role", {
      name: nameInArn(target.exporterRoleArn),
      path: target.iamPath,
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
    keepAsMade(this, refuseWrittenFindings(judgedAs(props)));
  }
}

/** The policies of the exporter's role with their lint findings. */
export interface JudgedExporter {
  readonly trust: LintedPolicy;
  readonly policy: LintedPolicy;
}

export function judgedExporter(input: ExporterInput): JudgedExporter {
  const { trust, policy } = exporterDocuments(input);
  const context = judgedAs(input);
  return {
    trust: new LintedPolicy(trust, { kind: "trust", ...context }),
    policy: new LintedPolicy(policy, { kind: "identity", ...context }),
  };
}

function judgedAs({ target, genesysAccountId }: ExporterInput): Omit<GateContext, "kind"> {
  return { exporterOf: target, genesysAccountId };
}

function checkProps(props: ExporterRoleProps, path: string): void {
  const faults = new Faults();
  checkExporterRole(checkShape(props, exporterRoleShape, faults), props.target, faults);
  checkTargetPath(props.target, faults);
  faults.throwIfAny(path);
}

// a plan of two exports in one account would succeed, and the apply of the second fail because the name exists in IAM
function refuseTaken(owner: Construct, roleArn: string): void {
  // role names are unique in an account, whatever the path
  const [account = ""] = roleArn.split("/");
  const holder = registerOnce(owner, `${account}/${nameInArn(roleArn)}`);
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

/** Checks the options of the exporter's role. @param target what the role writes to */
export function checkExporterRole(options: ExporterRoleOptions, target: ExportTarget, faults: Faults): void {
  const { existingRoleArn, permissionsBoundary } = options;
  const { partition } = target;
  if (existingRoleArn !== undefined) {
    const shape = new RegExp(`^arn:${partition}:iam::\\d{12}:role/[\\w+=,.@/-]+$`);
    checkText(faults, {
      code: "ROLE_ARN_INVALID",
      field: "existingRoleArn",
      value: existingRoleArn,
      fits: (text) => shape.test(text),
      allowed: `arn:${partition}:iam::<account>:role/<path and name>`,
      fix: "Give the role's own ARN, not that of a session; it has to be in the partition of the bucket.",
    });
    const code = "EXPORTER_ROLE_OPTION_UNUSED";
    refuseUnusedOptions(faults, options, { code, fields: NEW_ONLY, because: "existingRoleArn" });
  } else {
    checkBoundary(permissionsBoundary, target, faults);
  }
}
