import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { needed, show, word, type Faults, type ShapeOf } from "../core";
import { checkBucketName } from "./names";
import { checkLifecycle, lifecycleShape, type LifecycleOptions } from "./lifecycle";
import { checkRetention, retentionDays, retentionShape, type RetentionProps } from "./retention";

/** Options of the bucket. @public */
export interface EvidenceBucketOptions {
  /**
   * `BucketOwnerEnforced` disables ACLs; S3 then accepts no ACL header except `bucket-owner-full-control`.
   * @default BucketOwnerEnforced
   */
  readonly objectOwnership?: "BucketOwnerEnforced" | "BucketOwnerPreferred" | "ObjectWriter";
  /** @default unfinished uploads are dropped after 7 days, nothing else expires */
  readonly lifecycle?: LifecycleOptions;
  /** Sends S3 events to EventBridge. @default true */
  readonly eventBridge?: boolean;
  /**
   * Bucket that receives access logs, in the same account and region (documented) and without Object Lock, which S3 refuses
   * for a log target. It is not created here: its owner must allow what the stack outputs for it.
   * @default no logs
   */
  readonly accessLogsBucket?: string;
  /** Key prefix of the access logs. @default <bucket name>/ */
  readonly accessLogsPrefix?: string;
  /** @default none */
  readonly tags?: { readonly [name: string]: string };
}

export const bucketOptionsShape: ShapeOf<EvidenceBucketOptions> = {
  // documented: Amazon S3 API, OwnershipControlsRule.ObjectOwnership
  objectOwnership: word(
    "OBJECT_OWNERSHIP_INVALID",
    ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"],
    "Leave it out: BucketOwnerEnforced keeps every object yours.",
  ),
  lifecycle: lifecycleShape,
  eventBridge: "flag",
  accessLogsBucket: checkBucketName,
  accessLogsPrefix: "text",
  tags: "tags",
};

/** Props of `EvidenceBucket`. @public */
export interface EvidenceBucketProps extends EvidenceBucketOptions {
  readonly bucketName: string;
  readonly retention: RetentionProps;
  /** `aws:kms` or `AES256`. */
  readonly encryptionAlgorithm: "aws:kms" | "AES256";
  /** ARN of the key for `aws:kms`. */
  readonly keyArn?: string;
  /** Queue to which S3 reports failed copies, and what must exist before that. @default none */
  readonly failedCopies?: {
    readonly queueArn: string;
    readonly events: readonly string[];
    readonly dependsOn: readonly ITerraformDependable[];
  };
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

export const evidenceBucketShape: ShapeOf<EvidenceBucketProps> = {
  ...bucketOptionsShape,
  bucketName: needed(checkBucketName),
  retention: retentionShape,
  encryptionAlgorithm: needed(
    word(
      "ENCRYPTION_ALGORITHM_INVALID",
      ["aws:kms", "AES256"],
      "Use aws:kms with a key ARN, or AES256 for keys that S3 manages.",
    ),
  ),
  keyArn: "text",
  failedCopies: "opaque",
  provider: "opaque",
};

/** Checks the props of a new bucket against each other. */
export function checkEvidenceBucket(props: EvidenceBucketProps, faults: Faults): void {
  checkRetention(props.retention, faults.at("retention"));
  checkBucketOptions(props, [props.bucketName], props.retention, faults);
}

/**
 * Checks the options of a bucket, for its construct and for a composite that creates it.
 * @param evidence names of the evidence buckets: the evidence bucket, and the bucket of its copies if there is one
 */
export function checkBucketOptions(
  options: EvidenceBucketOptions,
  evidence: readonly string[],
  retention: RetentionProps | undefined,
  faults: Faults,
): void {
  const { lifecycle, accessLogsBucket, accessLogsPrefix } = options;
  if (lifecycle !== undefined) {
    const days = retention === undefined ? 0 : retentionDays(retention);
    checkLifecycle(lifecycle, Number.isFinite(days) ? days : 0, faults.at("lifecycle"));
  }
  if (accessLogsBucket !== undefined && evidence.includes(accessLogsBucket)) {
    faults.add({
      code: "ACCESS_LOGS_INTO_EVIDENCE",
      field: "accessLogsBucket",
      got: show(accessLogsBucket),
      allowed: "another bucket, without Object Lock",
      fix: "Name a log bucket: S3 refuses a bucket with Object Lock as the target of access logs.",
    });
  } else if (accessLogsBucket === undefined && accessLogsPrefix !== undefined) {
    faults.add({
      code: "ACCESS_LOGS_WITHOUT_BUCKET",
      field: "accessLogsPrefix",
      got: show(accessLogsPrefix),
      allowed: "only beside accessLogsBucket",
      fix: "Name the log bucket, or leave the prefix out.",
    });
  }
}
