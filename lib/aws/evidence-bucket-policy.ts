import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { Annotations, type ITerraformDependable, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, type ShapeOf } from "../core";
import { keepAsMade, setDependsOn } from "../final";
import { policyForTerraform, type PolicyDocument } from "../policy";
import type { AdministratorGuard } from "./administrator-guard";
import { checkOptions, bucketPolicyOptionsShape } from "./bucket-policy-options";
import { bucketPolicyDocument, type BucketPolicyInput } from "./documents";
import { forget } from "./forgotten";
import { LintedPolicy, refuseFindings, refuseWrittenFindings, type GateContext } from "./lint-gate";
import { checkPrincipalArn } from "./names";
import { checkPeople, peopleWarnings } from "./people-checks";
import { claimBucketPolicy } from "./once-per-app";

/** Props of `EvidenceBucketPolicy`. @public */
export interface EvidenceBucketPolicyProps extends BucketPolicyInput {
  /** Builds and checks the document without creating a resource. @default false */
  readonly documentOnly?: boolean;
  /** Makes a plan fail for a caller who would lock itself out. @default no check */
  readonly guard?: AdministratorGuard;
  /** What the policy must wait for. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const evidenceBucketPolicyShape: ShapeOf<EvidenceBucketPolicyProps> = {
  ...bucketPolicyOptionsShape,
  target: "opaque",
  custodians: "list",
  administrators: "list",
  readers: "value",
  keeperRoleArn: "value",
  backfillRoleArn: "value",
  replicationRoleArn: "value",
  batchReplicationRoleArn: "value",
  isReplica: "flag",
  retentionDays: "value",
  encryptionAlgorithm: "value",
  retentionHeadersMaxDays: "value",
  documentOnly: "flag",
  guard: "opaque",
  dependsOn: "opaque",
  provider: "opaque",
};

/**
 * The only policy of the evidence bucket: it admits the exporter, and protects holds, retention, evidence and configuration
 * from everyone except the named principals. A second policy for the same bucket anywhere in the app is refused: each would
 * overwrite the other.
 * @throws ConfigError when a prop is invalid or the policy breaks a rule
 * @public
 */
export class EvidenceBucketPolicy extends Construct {
  readonly document: PolicyDocument;
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: EvidenceBucketPolicyProps);
  /** @internal called with checked props and the linted policy */
  constructor(scope: Construct, id: string, props: EvidenceBucketPolicyProps, judged: LintedPolicy);
  constructor(scope: Construct, id: string, props: EvidenceBucketPolicyProps, judged?: LintedPolicy) {
    super(scope, id);
    if (judged === undefined) checkProps(props, this.node.path);

    const { target } = props;
    const policyJudged = judged ?? judgedBucketPolicy(props);
    this.document = policyJudged.document;
    refuseFindings(this, "bucketPolicy", policyJudged);
    for (const warning of peopleWarnings(props)) Annotations.of(this).addWarning(warning);
    this.dependables = [];
    if (props.documentOnly) {
      forget(this, "policy", "aws_s3_bucket_policy");
      return;
    }
    claimBucketPolicy(this, target.bucketName);
    const policy = new S3BucketPolicy(this, "policy", {
      bucket: target.bucketName,
      policy: policyForTerraform(this.document),
      lifecycle: props.guard === undefined ? undefined : { precondition: [props.guard.precondition] },
      provider: props.provider,
    });
    if (props.dependsOn !== undefined) setDependsOn(props.dependsOn, policy);
    this.dependables = [policy];
    keepAsMade(this, { ...refuseWrittenFindings(judgedAs(props)), mayBeNarrower: true });
  }
}

/** The policy of the bucket with its lint findings. */
export function judgedBucketPolicy(input: BucketPolicyInput): LintedPolicy {
  return new LintedPolicy(bucketPolicyDocument(input), { kind: "bucket", ...judgedAs(input) });
}

function judgedAs({ target, custodians, administrators, isReplica }: BucketPolicyInput): Omit<GateContext, "kind"> {
  return { exporterOf: isReplica ? undefined : target, custodians, administrators };
}

function checkProps(props: EvidenceBucketPolicyProps, path: string): void {
  const faults = new Faults();
  const { target, ...options } = checkShape(props, evidenceBucketPolicyShape, faults);
  checkPeople(options, target.partition, faults);
  checkOptions(options, options.administrators, faults);
  const rule = { partition: target.partition, code: "ADMINISTRATOR_INVALID" };
  for (const field of ["keeperRoleArn", "backfillRoleArn", "replicationRoleArn", "batchReplicationRoleArn"] as const) {
    if (options[field] !== undefined) checkPrincipalArn(faults, field, options[field], rule);
  }
  faults.throwIfAny(path);
}
