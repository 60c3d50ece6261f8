import type { TerraformProvider } from "cdktf";
import { checkAwsRegion } from "../../catalog";
import { needed, type ShapeOf } from "../../core";
import { alarmAction } from "../alarm-options";
import { batchJobOptionsShape, type BatchJobOptions } from "../batch-jobs";
import { keyOptionsShape, type EvidenceKeyOptions } from "../evidence-key-options";
import { lifecycleShape, type LifecycleOptions } from "../lifecycle";
import { checkAccountId, checkBucketName } from "../names";

/** A second copy of the evidence with S3 Replication: in another region, in another account, or both. @experimental */
export interface ReplicaOptions {
  /** AWS region of the copies. It may equal the bucket's only in another account. */
  readonly region: string;
  /** Name of the bucket of the copies. */
  readonly bucketName: string;
  /** AWS account of the copies, 12 digits. @default the evidence bucket's */
  readonly awsAccountId?: string;
  /**
   * IAM ARNs of the people who may lift holds, shorten retention and delete in the bucket of the copies. A legal decision, so
   * it has no default. A second copy is of use only if they are other people than at the source.
   */
  readonly custodians: readonly string[];
  /**
   * IAM ARNs of the account of the copies that may change the configuration of their bucket and end their key.
   * @default nobody in particular, with a warning
   */
  readonly administrators?: readonly string[];
  /** IAM ARNs besides the custodians that may read copies; `account` leaves it to the account. @default none */
  readonly readers?: readonly string[] | "account";
  /** Accepts custodians and readers of other accounts than that of the copies. @default false */
  readonly acknowledgeOtherAccounts?: boolean;
  /**
   * Accepts copies in another jurisdiction than the evidence: name both regions, the source first. Whether recordings may
   * leave a country is a legal decision. @default refused
   */
  readonly acknowledgeJurisdictions?: readonly string[];
  /**
   * The copies are in an account that another team owns: the stack creates nothing there and outputs what that team must
   * create (`EvidenceReplicaStack` does it). Terraform forgets what it created there before. Needs `key.existingKeyArn`, unless
   * S3 manages the keys. @default false
   */
  readonly existing?: boolean;
  /** Key of the copies, in their region. @default a new one; managed by S3 if S3 manages the evidence key */
  readonly key?: EvidenceKeyOptions;
  /** @default unfinished uploads are dropped after 7 days, nothing else expires */
  readonly lifecycle?: LifecycleOptions;
  /** Tags of the bucket of the copies. @default none */
  readonly tags?: { readonly [name: string]: string };
  /** Name of the role in which S3 copies. @default <name>-replication-<region of the evidence> */
  readonly roleName?: string;
  /** ARN of a managed policy, the permissions boundary of the role. @default none */
  readonly permissionsBoundary?: string;
  /**
   * Role for S3 Batch Replication jobs, which copy objects that predate the rule and failed copies. `legal-hold replicate`
   * starts one.
   * @default no role, and such jobs are denied to everybody
   */
  readonly batch?: BatchJobOptions;
  /**
   * S3 Replication Time Control: 99.99 % of new objects within 15 minutes by agreement, and an event for each late one. AWS
   * charges for every gigabyte copied this way. @default false
   */
  readonly timeControl?: boolean;
  /** ARNs notified when a copy failed and when all are repaired, such as a topic in the evidence's region. @default none */
  readonly alarmActions?: readonly string[];
  /**
   * The provider, with an alias, of the region and account of the copies. `LegalHoldExportStack` creates it if none is given.
   * @default none, which is enough only with `existing`
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
