import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import type { BackfillJobSettings } from "../catalog";
import { checkShape, Faults, type ShapeOf } from "../core";
import {
  backfillHoldPolicy,
  backfillReadPolicy,
  batchBucketPolicy,
  batchJobPolicy,
  type ExportTarget,
  type KeyReference,
  type PolicyDocument,
  type BackfillSpec,
} from "../policy";
import {
  createJobRole,
  batchJobOptionsShape,
  checkBatchJobs,
  batchJobSettings,
  batchJobSpec,
  type BatchJobOptions,
} from "./batch-jobs";
import { checkTargetPath } from "./iam-path";
import { regionalRoleName } from "./names";

export type { BackfillJobSettings };

/** Role and bucket of jobs that place holds on existing objects; the command line starts the jobs. @public */
export interface HoldBackfillOptions extends BatchJobOptions {
  /**
   * Lets the role read the evidence for jobs that compute checksums, which `legal-hold export --checksums` starts: a bag
   * needs the SHA-256 of every object, and S3 keeps another checksum by default. The role becomes a reader of bucket and key.
   * @default false
   */
  readonly checksums?: boolean;
}

export const holdBackfillOptionsShape: ShapeOf<HoldBackfillOptions> = {
  ...batchJobOptionsShape("HOLD_BACKFILL_PREFIX_INVALID"),
  checksums: "flag",
};

const CODES = {
  intoEvidence: "HOLD_BACKFILL_INTO_EVIDENCE",
  key: "HOLD_BACKFILL_KEY_INVALID",
};

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

/** Checks the options of backfill jobs. Codes `HOLD_BACKFILL_…`, `BUCKET_NAME_INVALID`, `ROLE_NAME_INVALID`. */
export function checkHoldBackfill(options: HoldBackfillOptions, target: ExportTarget, faults: Faults): void {
  checkBatchJobs(options, target, CODES, faults);
}

/** Default name of the backfill role in an export of this name. */
export function backfillRoleName(
  exportName: string,
  { roleName }: Pick<HoldBackfillOptions, "roleName">,
  region: string,
): string {
  return roleName ?? regionalRoleName(`${exportName}-hold-backfill`, region);
}

/** Derives the values that follow from the options. */
export function backfillJobSettings(target: ExportTarget, options: HoldBackfillOptions): BackfillJobSettings {
  const roleName = regionalRoleName("legal-hold-backfill", target.region);
  return {
    ...(options.checksums ? { checksums: true } : {}),
    ...batchJobSettings(target, options, { roleName, reportPrefix: "hold-backfill" }),
  };
}

/** Input of the role's policies. */
export function backfillSpec(target: ExportTarget, options: HoldBackfillOptions, key?: KeyReference): BackfillSpec {
  const checksums = options.checksums ? { checksums: key ?? ("none" as const) } : {};
  return { ...batchJobSpec(target, backfillJobSettings(target, options)), ...checksums };
}
