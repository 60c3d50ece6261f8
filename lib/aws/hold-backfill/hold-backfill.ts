import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, type ShapeOf } from "../../core";
import {
  backfillHoldPolicy,
  backfillReadPolicy,
  batchBucketPolicy,
  batchJobPolicy,
  type ExportTarget,
  type KeyReference,
  type PolicyDocument,
} from "../../policy";
import { createJobRole } from "../batch-jobs";
import { checkTargetPath } from "../iam-path";
import {
  checkHoldBackfill,
  holdBackfillOptionsShape,
  type HoldBackfillOptions,
  backfillJobSettings,
  backfillSpec,
  type BackfillJobSettings,
} from "./options";

/** Props of `HoldBackfill`. @public */
export interface HoldBackfillProps extends HoldBackfillOptions {
  readonly target: ExportTarget;
  /** Key of the evidence, for `checksums`. @default S3 manages it */
  readonly evidenceKey?: KeyReference;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const holdBackfillShape: ShapeOf<HoldBackfillProps> = {
  ...holdBackfillOptionsShape,
  target: "opaque",
  evidenceKey: "opaque",
  provider: "opaque",
};

/**
 * The role in which S3 Batch Operations jobs place legal holds on existing objects. The provider has no resource for a job, so
 * `legal-hold backfill-job` starts it. A job places a hold on every object of its list: unlike the keeper, also where a
 * custodian lifted one.
 *
 * S3 requires `s3:PutInventoryConfiguration` when it makes the list itself. In a policy that reserves the bucket's
 * configuration for administrators, name the role as `backfillRoleArn` of `EvidenceBucketPolicy`.
 * @throws ConfigError when a prop is invalid
 * @public
 */
export class HoldBackfill extends Construct {
  readonly settings: BackfillJobSettings;
  readonly trust: PolicyDocument;
  /** Identity policies of the role: one for evidence, one for the job bucket. */
  readonly policies: readonly PolicyDocument[];
  /** Statements for the policy of a job bucket in another account, by part; empty if the bucket is in the same account. */
  readonly forOwners: { readonly [part: string]: PolicyDocument };

  constructor(scope: Construct, id: string, props: HoldBackfillProps);
  /** @internal called with checked props and the linted policy */
  constructor(scope: Construct, id: string, props: HoldBackfillProps, holdPolicy: PolicyDocument | undefined);
  constructor(scope: Construct, id: string, props: HoldBackfillProps, holdPolicy?: PolicyDocument) {
    super(scope, id);
    if (holdPolicy === undefined) checkProps(props, this.node.path);

    const { target, provider, permissionsBoundary } = props;
    const spec = backfillSpec(target, props, props.evidenceKey);
    this.settings = backfillJobSettings(target, props);
    const [holds, jobs] = [holdPolicy ?? backfillHoldPolicy(spec), batchJobPolicy(spec)];
    const reads = backfillReadPolicy(spec);
    this.policies = [holds, jobs, ...(reads ? [reads] : [])];
    const { roleArn, jobBucketAccountId } = this.settings;
    this.forOwners =
      jobBucketAccountId === target.accountId ? {} : { backfillJobBucket: batchBucketPolicy(spec, roleArn) };
    this.trust = createJobRole(this, {
      target,
      roleArn,
      description: `Places legal holds in ${target.bucketName} by jobs; lifts none`,
      policies: [
        ["hold_policy", "place-holds", holds],
        ["job_policy", "read-lists-write-reports", jobs],
        ...(reads ? [["read_policy", "read-evidence-for-checksums", reads] as const] : []),
      ],
      permissionsBoundary,
      provider,
    });
  }
}

function checkProps(props: HoldBackfillProps, path: string): void {
  const faults = new Faults();
  checkHoldBackfill(checkShape(props, holdBackfillShape, faults), props.target, faults);
  checkTargetPath(props.target, faults);
  faults.throwIfAny(path);
}
