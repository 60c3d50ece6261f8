import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { needed, word, type ShapeOf } from "../core";
import { checkBucketName } from "./names";
import { lifecycleShape, type LifecycleOptions } from "./lifecycle";
import { retentionShape, type RetentionProps } from "./retention";

/** Choices about the bucket. @public */
export interface EvidenceBucketOptions {
  /**
   * `BucketOwnerEnforced` switches ACLs off; S3 then admits no ACL header but `bucket-owner-full-control`.
   * @default BucketOwnerEnforced
   */
  readonly objectOwnership?: "BucketOwnerEnforced" | "BucketOwnerPreferred" | "ObjectWriter";
  /** @default unfinished uploads end after 7 days, nothing else ever does */
  readonly lifecycle?: LifecycleOptions;
  /** Sends S3 events to EventBridge. @default true */
  readonly eventBridge?: boolean;
  /**
   * Bucket that receives access logs, of the same account and region (documented); not itself under Object Lock, which S3
   * refuses as a log target. It is not made here: its owner has to allow what the export puts out for it.
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
  /** Queue that S3 tells of copies that failed, and what has to exist before it may. @default nobody is told */
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
