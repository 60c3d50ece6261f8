import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { Faults } from "../core";
import { bucketPolicy, policyForTerraform, type ExportTarget, type PolicyDocument } from "../policy";
import type { AdministratorGuard } from "./administrator-guard";
import { checkBucketPolicy } from "./bucket-policy-checks";
import type { BucketPolicyOptions } from "./bucket-policy-options";
import { refuseFindings } from "./lint-gate";
import { claimBucketPolicy } from "./one-policy-per-bucket";

export interface EvidenceBucketPolicyProps extends BucketPolicyOptions {
  readonly target: ExportTarget;
  /** IAM ARNs of the people who may lift holds, shorten retention and delete. At least one. */
  readonly custodians: readonly string[];
  /** IAM ARNs that may change the bucket's configuration. @default nobody in particular */
  readonly administrators?: readonly string[];
  /** Default retention of the bucket, in days. */
  readonly retentionDays: number;
  /** The bucket's default encryption, `aws:kms` or `AES256`: the value that counts as right. */
  readonly encryptionAlgorithm: string;
  /** Longest retention in days that uploads may ask for. @default none */
  readonly retentionHeadersMaxDays?: number;
  /** Builds and checks the document without making a resource of it. @default false */
  readonly documentOnly?: boolean;
  /** Makes a plan fail for a caller who would lock itself out. @default no check */
  readonly guard?: AdministratorGuard;
  /** What the policy has to wait for. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/**
 * The one policy of the evidence bucket: admits the exporter, and keeps holds, retention, evidence and configuration
 * from everyone but those named. A second policy for the same bucket anywhere in the app is refused: each would erase
 * the other.
 * @throws ConfigError when a prop does not fit or the policy breaks a rule
 */
export class EvidenceBucketPolicy extends Construct {
  readonly document: PolicyDocument;
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: EvidenceBucketPolicyProps) {
    super(scope, id);
    const faults = Faults.none();
    checkBucketPolicy(props, props.target.partition, props.custodians, props.administrators, faults);
    faults.throwIfAny(this.node.path);

    this.document = buildDocument(props);
    const { target, custodians, administrators } = props;
    refuseFindings(this, "bucketPolicy", this.document, {
      kind: "bucket",
      exporterOf: target,
      custodians,
      administrators,
    });
    this.dependables = [];
    if (props.documentOnly) return;
    claimBucketPolicy(this, target.bucketName);
    const policy = new S3BucketPolicy(this, "policy", {
      bucket: target.bucketName,
      policy: policyForTerraform(this.document),
      dependsOn: props.dependsOn === undefined ? undefined : [...props.dependsOn],
      lifecycle: props.guard === undefined ? undefined : { precondition: [props.guard.precondition] },
      provider: props.provider,
    });
    this.dependables = [policy];
  }
}

function buildDocument(props: EvidenceBucketPolicyProps): PolicyDocument {
  const { encryptionHeader: mode = "any", retentionHeadersMaxDays: maxDays } = props;
  return bucketPolicy({
    target: props.target,
    custodians: props.custodians,
    administrators: (props.protectConfiguration ?? true) ? props.administrators : undefined,
    retentionDays: props.retentionDays,
    encryptionHeader:
      mode === "rejectWrong" || mode === "require" ? { mode, value: props.encryptionAlgorithm } : undefined,
    sourceRanges: props.sourceRanges,
    retentionHeaders: maxDays === undefined ? undefined : { maxDays },
    additionalStatements: props.additionalStatements,
  });
}
