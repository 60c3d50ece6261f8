import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import type { PolicyDocument } from "../../policy";
import { AdministratorGuard } from "../administrator-guard";
import { EvidenceBucket } from "../evidence-bucket";
import { EvidenceBucketPolicy } from "../evidence-bucket-policy";
import { EvidenceKey } from "../evidence-key";
import { forget, forgetBucket } from "../forgotten";
import type { RetentionProps } from "../retention";
import type { LintedPolicy } from "../lint-gate";
import type { ReplicaInput } from "./input";

/** The policies of the copies' bucket and key, with their lint findings. */
interface JudgedPlace {
  readonly bucket: LintedPolicy;
  readonly key: LintedPolicy | undefined;
}

/** Props of `EvidenceReplica`. @experimental */
export interface EvidenceReplicaProps extends ReplicaInput {
  /** The evidence's retention: it is the default for versions that have none of their own. */
  readonly retention: RetentionProps;
  /** Creates nothing: another team owns bucket, key and policy, and Terraform forgets what it created before. @default false */
  readonly existing?: boolean;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/**
 * The place of the copies: a bucket with all the settings of the evidence bucket, its key and its policy. Only the replication
 * role and the custodians of the copies write there.
 * @throws ConfigError when a prop is invalid
 * @experimental
 */
export class EvidenceReplica extends Construct {
  readonly key: EvidenceKey;
  /** Undefined for an existing bucket. */
  readonly bucket: EvidenceBucket | undefined;
  readonly bucketPolicy: EvidenceBucketPolicy;
  /** What must exist before the first copy may arrive. */
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: EvidenceReplicaProps);
  /** @internal called with checked props and the linted policies */
  constructor(scope: Construct, id: string, props: EvidenceReplicaProps, judged: JudgedPlace | undefined);
  constructor(scope: Construct, id: string, props: EvidenceReplicaProps, judged?: JudgedPlace) {
    super(scope, id);
    const { key, bucketPolicy, bucket, existing = false, provider } = props;
    const { administrators, target } = bucketPolicy;
    const guard =
      existing || administrators === undefined || administrators.length === 0
        ? undefined
        : new AdministratorGuard(this, "administrators", { administrators, provider });
    const keyGuard = key.administratorsOnly && key.existingKeyArn === undefined ? guard : undefined;
    const ofKey = { ...key, guard: keyGuard, provider };
    // the linted policy is passed even if it is undefined because there is no key
    this.key = judged ? new EvidenceKey(this, "key", ofKey, judged.key) : new EvidenceKey(this, "key", ofKey);
    const { algorithm: encryptionAlgorithm, keyArn } = this.key;
    if (existing) forgetBucket(this, "bucket");
    else {
      this.bucket = new EvidenceBucket(this, "bucket", {
        ...bucket,
        bucketName: target.bucketName,
        retention: props.retention,
        encryptionAlgorithm,
        keyArn,
        eventBridge: false,
        provider,
      });
    }
    const { dependables: dependsOn } = this.bucket ?? {};
    const ofBucket = { ...bucketPolicy, documentOnly: existing, guard, dependsOn, provider };
    this.bucketPolicy = judged
      ? new EvidenceBucketPolicy(this, "bucket_policy", ofBucket, judged.bucket)
      : new EvidenceBucketPolicy(this, "bucket_policy", ofBucket);
    const { dependables = [], protections = [] } = this.bucket ?? {};
    this.dependables = [...this.key.dependables, ...dependables, ...protections, ...this.bucketPolicy.dependables];
  }

  /** What the owner of an existing bucket must allow, by part; empty if everything is created here. */
  forOwners(existing: boolean): { readonly [part: string]: PolicyDocument } {
    if (!existing) return {};
    const { policy } = this.key;
    return { replicaBucketPolicy: this.bucketPolicy.document, ...(policy && { replicaKeyPolicy: policy }) };
  }
}

/**
 * Makes Terraform forget the copies and everything that protects them when replication is removed, since `prevent_destroy` is
 * removed together with its blocks. Whether there were copies is not known; on a state without copies it does nothing.
 */
export function forgetReplica(scope: Construct, id: string): void {
  const at = new Construct(scope, id);
  forgetBucket(at, "bucket");
  const key = new Construct(at, "key");
  forget(key, "key", "aws_kms_key");
  forget(key, "alias", "aws_kms_alias");
  forget(new Construct(at, "bucket_policy"), "policy", "aws_s3_bucket_policy");
}
