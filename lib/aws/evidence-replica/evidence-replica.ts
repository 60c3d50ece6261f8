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

/** The policies of the place of the copies, with what the linter says about them. */
interface JudgedPlace {
  readonly bucket: LintedPolicy;
  readonly key: LintedPolicy | undefined;
}

/** What a place for copies is made from. @experimental */
export interface EvidenceReplicaProps extends ReplicaInput {
  /** The evidence's: what no version carries by itself is kept as long here. */
  readonly retention: RetentionProps;
  /** Makes nothing: bucket, key and policy are another team's, and what was made before is forgotten. @default false */
  readonly existing?: boolean;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/**
 * Where the copies lie: a bucket with everything that the evidence's has, its key and its policy. Nobody writes there but the
 * role of replication and the custodians of the copies.
 * @throws ConfigError when a prop does not fit
 * @experimental
 */
export class EvidenceReplica extends Construct {
  readonly key: EvidenceKey;
  /** Undefined where it is brought along. */
  readonly bucket: EvidenceBucket | undefined;
  readonly bucketPolicy: EvidenceBucketPolicy;
  /** What has to exist before the first copy may arrive. */
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: EvidenceReplicaProps);
  /** @internal of props that were checked, the policies that were judged */
  constructor(scope: Construct, id: string, props: EvidenceReplicaProps, judged: JudgedPlace | undefined);
  constructor(scope: Construct, id: string, props: EvidenceReplicaProps, judged?: JudgedPlace) {
    super(scope, id);
    const { key, bucketPolicy, bucket, existing = false, provider } = props;
    const { administrators, target } = bucketPolicy;
    const guard =
      existing || administrators === undefined
        ? undefined
        : new AdministratorGuard(this, "administrators", { administrators, provider });
    const keyGuard = key.administratorsOnly && key.existingKeyArn === undefined ? guard : undefined;
    const ofKey = { ...key, guard: keyGuard, provider };
    // without a key there is no policy of one, and that is known as well
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

  /** What the owner of a bucket brought along has to allow, by part; empty where all is made here. */
  forOwners(existing: boolean): { readonly [part: string]: PolicyDocument } {
    if (!existing) return {};
    const { policy } = this.key;
    return { replicaBucketPolicy: this.bucketPolicy.document, ...(policy && { replicaKeyPolicy: policy }) };
  }
}

/**
 * Has Terraform forget the copies with all that protects them, where nothing is copied any more. Whether anything was is not
 * known, and `prevent_destroy` goes with the blocks that carry it; on a state without copies it does nothing.
 */
export function forgetReplica(scope: Construct, id: string): void {
  const at = new Construct(scope, id);
  forgetBucket(at, "bucket");
  const key = new Construct(at, "key");
  forget(key, "key", "aws_kms_key");
  forget(key, "alias", "aws_kms_alias");
  forget(new Construct(at, "bucket_policy"), "policy", "aws_s3_bucket_policy");
}
