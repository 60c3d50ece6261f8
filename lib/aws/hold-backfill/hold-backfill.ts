import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, nameInArn, type ShapeOf } from "../../core";
import { keepAsMade } from "../../final";
import {
  backfillBucketPolicy,
  backfillHoldPolicy,
  backfillJobPolicy,
  backfillReadPolicy,
  backfillTrustPolicy,
  policyForTerraform,
  type ExportTarget,
  type KeyReference,
  type PolicyDocument,
} from "../../policy";
import { checkTargetPath } from "../iam-path";
import { LintedPolicy, refuseFindings, refuseWrittenFindings } from "../lint-gate";
import { checkHoldBackfill } from "./checks";
import { backfillJobSettings, backfillSpec, type BackfillJobSettings } from "./job-settings";
import { holdBackfillOptionsShape, type HoldBackfillOptions } from "./options";

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
 * The role in which jobs of S3 Batch Operations place legal holds on what is in the bucket already. The provider has no
 * resource for a job, so `legal-hold backfill-job` starts it. A job holds every object of its list: unlike the keeper it
 * holds again what a custodian released.
 *
 * S3 asks for `s3:PutInventoryConfiguration` where it makes the list itself. In a policy that leaves the bucket's
 * configuration to administrators, name the role as `backfillRoleArn` of `EvidenceBucketPolicy`.
 * @throws ConfigError when a prop does not fit
 * @public
 */
export class HoldBackfill extends Construct {
  readonly settings: BackfillJobSettings;
  readonly trust: PolicyDocument;
  /** Identity policies of the role: what it may do to evidence, and to the job bucket. */
  readonly policies: readonly PolicyDocument[];
  /** Statements for the policy of a job bucket in another account, by part; empty when the bucket is the account's own. */
  readonly forOwners: { readonly [part: string]: PolicyDocument };

  constructor(scope: Construct, id: string, props: HoldBackfillProps);
  /** @internal of props that were checked, the policy that was asked whether it is enough to hold */
  constructor(scope: Construct, id: string, props: HoldBackfillProps, holdPolicy: PolicyDocument | undefined);
  constructor(scope: Construct, id: string, props: HoldBackfillProps, holdPolicy?: PolicyDocument) {
    super(scope, id);
    if (holdPolicy === undefined) checkProps(props, this.node.path);

    const { target, provider, permissionsBoundary } = props;
    const spec = backfillSpec(target, props, props.evidenceKey);
    this.settings = backfillJobSettings(target, props);
    this.trust = backfillTrustPolicy(target);
    const [holds, jobs] = [holdPolicy ?? backfillHoldPolicy(spec), backfillJobPolicy(spec)];
    const reads = backfillReadPolicy(spec);
    this.policies = [holds, jobs, ...(reads ? [reads] : [])];
    const { roleArn, jobBucketAccountId } = this.settings;
    this.forOwners =
      jobBucketAccountId === target.accountId ? {} : { backfillJobBucket: backfillBucketPolicy(spec, roleArn) };
    refuseFindings(this, "trust", new LintedPolicy(this.trust, { kind: "trust" }));
    for (const policy of this.policies) refuseFindings(this, "policy", new LintedPolicy(policy, { kind: "identity" }));
    const role = new IamRole(this, "role", {
      name: nameInArn(roleArn),
      path: target.iamPath,
      description: `Places legal holds in ${target.bucketName} by jobs; lifts none`,
      assumeRolePolicy: policyForTerraform(this.trust),
      permissionsBoundary,
      provider,
    });
    const addPolicy = (part: string, name: string, policy: PolicyDocument) =>
      new IamRolePolicy(this, part, { name, role: role.name, policy: policyForTerraform(policy), provider });
    addPolicy("hold_policy", "place-holds", holds);
    addPolicy("job_policy", "read-lists-write-reports", jobs);
    if (reads !== undefined) addPolicy("read_policy", "read-evidence-for-checksums", reads);
    keepAsMade(this, refuseWrittenFindings());
  }
}

function checkProps(props: HoldBackfillProps, path: string): void {
  const faults = new Faults();
  checkHoldBackfill(checkShape(props, holdBackfillShape, faults), props.target, faults);
  checkTargetPath(props.target, faults);
  faults.throwIfAny(path);
}
