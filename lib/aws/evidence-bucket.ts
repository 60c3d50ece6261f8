import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import { S3BucketNotification } from "@cdktf/provider-aws/lib/s3-bucket-notification";
import { S3BucketObjectLockConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults } from "../core";
import { accessLogPolicy, type ExportTarget, type PolicyDocument } from "../policy";
import {
  checkEvidenceBucket,
  evidenceBucketShape,
  type EvidenceBucketProps,
  type EvidenceBucketOptions,
} from "./evidence-bucket-options";
import { claimBucketSettings } from "./once-per-app";
import type { LifecycleOptions, Transition } from "./lifecycle";
import { keepAsMade, referenceTo, setDependsOn } from "../final";

/**
 * A bucket that protects what is written into it: Object Lock and versioning from creation, default retention, no ACLs,
 * no public access, encryption with a bucket key. Terraform refuses to destroy it as long as this construct is in the stack:
 * `prevent_destroy` is removed together with its block, and from then on only Object Lock protects objects.
 * @throws ConfigError when a prop is invalid
 * @public
 */
export class EvidenceBucket extends Construct {
  readonly bucketName: string;
  /** The name by reference, for settings that are created elsewhere. */
  readonly bucketReference: string;
  /** What must exist before the bucket policy is put: S3 answers 409 to both at once. */
  readonly dependables: readonly ITerraformDependable[];
  /** What must also exist before anybody may write: default retention, encryption and events. */
  readonly protections: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: EvidenceBucketProps) {
    super(scope, id);
    const faults = new Faults();
    checkEvidenceBucket(checkShape(props, evidenceBucketShape, faults), faults);
    faults.throwIfAny(this.node.path);

    const { bucketName, provider } = props;
    this.bucketName = bucketName;
    claimBucketSettings(this, bucketName);
    const bucket = new S3Bucket(this, "bucket", {
      bucket: bucketName,
      objectLockEnabled: true,
      forceDestroy: false,
      tags: props.tags === undefined ? undefined : { ...props.tags },
      lifecycle: { preventDestroy: true },
      provider,
    });
    this.bucketReference = referenceTo(bucket, "bucket");
    // by reference, because scanners find a bucket's settings that way; a plan still shows the name, since it is known
    const common = { bucket: this.bucketReference, provider };
    const versioning = new S3BucketVersioningA(this, "versioning", {
      ...common,
      versioningConfiguration: { status: "Enabled" },
    });
    setDependsOn([bucket], versioning);
    const { mode, days, years } = props.retention;
    const lock = new S3BucketObjectLockConfigurationA(this, "object_lock", {
      ...common,
      rule: { defaultRetention: { mode, days, years } },
    });
    setDependsOn([versioning], lock);
    const ownership = new S3BucketOwnershipControls(this, "ownership", {
      ...common,
      rule: { objectOwnership: props.objectOwnership ?? "BucketOwnerEnforced" },
    });
    setDependsOn([bucket], ownership);
    const access = new S3BucketPublicAccessBlock(this, "public_access", {
      ...common,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    setDependsOn([bucket], access);
    const { encryptionAlgorithm: sseAlgorithm, keyArn: kmsMasterKeyId } = props;
    const encryption = new S3BucketServerSideEncryptionConfigurationA(this, "encryption", {
      ...common,
      rule: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm, kmsMasterKeyId },
          bucketKeyEnabled: sseAlgorithm === "aws:kms" ? true : undefined,
          // S3 returns this for new buckets since April 2026: without it every plan would offer to remove the block
          blockedEncryptionTypes: ["SSE-C"],
        },
      ],
    });
    setDependsOn([bucket], encryption);
    const lifecycle = new S3BucketLifecycleConfiguration(this, "lifecycle", {
      ...common,
      rule: lifecycleRules(props.lifecycle ?? {}),
    });
    setDependsOn([bucket, versioning], lifecycle);
    const events = this.createNotification(props, bucket);
    addAccessLogs(this, props, common, bucket);
    this.dependables = [bucket, versioning, ownership, access];
    this.protections = [lock, encryption, ...events];
    keepAsMade(this);
  }

  // a bucket has only one notification configuration, for all recipients
  private createNotification(props: EvidenceBucketProps, bucket: S3Bucket): readonly ITerraformDependable[] {
    const { eventBridge = true, failedCopies, provider } = props;
    if (!eventBridge && failedCopies === undefined) return [];
    const queue = failedCopies && [
      { id: "failed-copies", queueArn: failedCopies.queueArn, events: [...failedCopies.events] },
    ];
    const notification = new S3BucketNotification(this, "notification", {
      bucket: this.bucketReference,
      provider,
      eventbridge: eventBridge ? true : undefined,
      queue,
    });
    return [setDependsOn([bucket, ...(failedCopies?.dependsOn ?? [])], notification)];
  }
}

// all transitions of the same objects go into one rule, since S3 compares their days within a rule
function movesToColderStorage(transitions: readonly Transition[]) {
  if (transitions.length === 0) return [];
  const moves = [...transitions].sort((a, b) => a.afterDays - b.afterDays);
  const [{ storageClass: only }] = moves as [Transition];
  const name = moves.length === 1 ? only.toLowerCase().replace(/_/g, "-") : "colder-storage";
  return [
    { id: `move-to-${name}`, transition: moves.map(({ afterDays: days, storageClass }) => ({ days, storageClass })) },
  ];
}

function lifecycleRules({ abortIncompleteUploadsDays, noncurrentVersionDays, transitions = [] }: LifecycleOptions) {
  const everything = { status: "Enabled", filter: [{ prefix: "" }] };
  const rules = [
    {
      id: "end-unfinished-uploads",
      ...everything,
      abortIncompleteMultipartUpload: [{ daysAfterInitiation: abortIncompleteUploadsDays ?? 7 }],
    },
    ...movesToColderStorage(transitions).map((rule) => ({ ...everything, ...rule })),
  ];
  if (noncurrentVersionDays === undefined) return rules;
  const noncurrentVersionExpiration = [{ noncurrentDays: noncurrentVersionDays }];
  return [...rules, { id: "end-overwritten-versions", ...everything, noncurrentVersionExpiration }];
}

type Binding = typeof import("@cdktf/provider-aws/lib/s3-bucket-logging");

// adds server access logs if they are configured. The binding is loaded only then, because few stacks use them.
// The log bucket's own policy must let `logging.s3.amazonaws.com` write
function addAccessLogs(
  scope: Construct,
  props: EvidenceBucketProps,
  common: { bucket: string; provider?: TerraformProvider },
  made: ITerraformDependable,
): void {
  if (props.accessLogsBucket === undefined) return;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a call at run time, not an import
  const binding = require("@cdktf/provider-aws/lib/s3-bucket-logging") as Binding;
  const logging = new binding.S3BucketLoggingA(scope, "access_logs", {
    ...common,
    targetBucket: props.accessLogsBucket,
    targetPrefix: prefixOf(props, props.bucketName),
  });
  setDependsOn([made], logging);
}

/** What the owner of the log bucket must allow; undefined without access logs. */
export function accessLogsForOwner(options: EvidenceBucketOptions, target: ExportTarget): PolicyDocument | undefined {
  const { accessLogsBucket: logBucket } = options;
  if (logBucket === undefined) return undefined;
  return accessLogPolicy({ target, logBucket, prefix: prefixOf(options, target.bucketName) });
}

function prefixOf({ accessLogsPrefix }: EvidenceBucketOptions, bucketName: string): string {
  return accessLogsPrefix ?? `${bucketName}/`;
}
