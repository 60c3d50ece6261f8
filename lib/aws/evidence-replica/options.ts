import type { TerraformProvider } from "cdktf";
import { checkAwsRegion } from "../../catalog";
import { needed, type ShapeOf } from "../../core";
import { alarmAction } from "../alarm-options";
import { batchJobOptionsShape, type BatchJobOptions } from "../batch-jobs";
import { keyOptionsShape, type EvidenceKeyOptions } from "../evidence-key-options";
import { lifecycleShape, type LifecycleOptions } from "../lifecycle";
import { checkAccountId, checkBucketName } from "../names";

/** A second copy of the evidence, by S3 Replication: in another region, in another account, or both. @experimental */
export interface ReplicaOptions {
  /** AWS region of the copies. The same as the bucket's only in another account. */
  readonly region: string;
  /** Name of the bucket that takes the copies. */
  readonly bucketName: string;
  /** AWS account of the copies, 12 digits. @default the evidence bucket's */
  readonly awsAccountId?: string;
  /**
   * IAM ARNs of the people who may lift holds, shorten retention and delete where the copies are. A legal decision, so it
   * has no default; that they are others than at the source is what a second copy is good for.
   */
  readonly custodians: readonly string[];
  /**
   * IAM ARNs of the account of the copies that may change the configuration of their bucket and end their key.
   * @default nobody in particular, with a warning
   */
  readonly administrators?: readonly string[];
  /** IAM ARNs that may read copies beside the custodians; `account` leaves it to the account. @default none */
  readonly readers?: readonly string[] | "account";
  /** Accepts custodians and readers of other accounts than that of the copies. @default false */
  readonly acknowledgeOtherAccounts?: boolean;
  /**
   * Accepts copies in another jurisdiction than the evidence, by naming both regions, the source first. Whether recordings
   * may leave a country is a legal decision. @default refused
   */
  readonly acknowledgeJurisdictions?: readonly string[];
  /**
   * The copies are in an account that another team owns: nothing is made there, and what that team has to make is put out
   * (`EvidenceReplicaStack` makes it). Terraform forgets what it made there before. Needs `key.existingKeyArn`, unless S3
   * manages the keys. @default false
   */
  readonly existing?: boolean;
  /** Key of the copies, of their region. @default a new one; S3 manages it where it manages that of the evidence */
  readonly key?: EvidenceKeyOptions;
  /** @default unfinished uploads end after 7 days, nothing else ever does */
  readonly lifecycle?: LifecycleOptions;
  /** Tags of the bucket of the copies. @default none */
  readonly tags?: { readonly [name: string]: string };
  /** Name of the role in which S3 copies. @default <name>-replication-<region of the evidence> */
  readonly roleName?: string;
  /** ARN of a managed policy that bounds the role. @default none */
  readonly permissionsBoundary?: string;
  /**
   * Role for jobs of S3 Batch Replication, which copy what was there before the rule and what failed. Starting one is left
   * to `legal-hold replicate`.
   * @default no role, and such jobs are denied to everybody
   */
  readonly batch?: BatchJobOptions;
  /**
   * S3 Replication Time Control: 99.99 % of new objects within 15 minutes by agreement, and an event for each that was
   * late. AWS charges for every gigabyte so copied. @default false
   */
  readonly timeControl?: boolean;
  /** ARNs told when a copy failed and when all were mended, such as a topic of the evidence's region. @default none */
  readonly alarmActions?: readonly string[];
  /**
   * The provider of the region and account of the copies, by an alias. `LegalHoldExportStack` makes it where none is given.
   * @default none, which is enough only beside `existing`
   */
  readonly provider?: TerraformProvider;
}

export const replicaOptionsShape: ShapeOf<ReplicaOptions> = {
  region: needed(checkAwsRegion),
  bucketName: needed(checkBucketName),
  awsAccountId: checkAccountId,
  custodians: "list",
  administrators: "list",
  readers: "value",
  acknowledgeOtherAccounts: "flag",
  acknowledgeJurisdictions: "list",
  existing: "flag",
  key: keyOptionsShape,
  lifecycle: lifecycleShape,
  tags: "tags",
  roleName: "value",
  permissionsBoundary: "value",
  batch: batchJobOptionsShape("REPLICA_BATCH_PREFIX_INVALID"),
  timeControl: "flag",
  alarmActions: [alarmAction("REPLICA_ALARM_ACTION_INVALID")],
  provider: "opaque",
};
