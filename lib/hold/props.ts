import type { TerraformProvider } from "cdktf";
import type {
  AlarmOptions,
  BucketPolicyOptions,
  EvidenceBucketOptions,
  EvidenceKeyOptions,
  EvidenceTrailOptions,
  ExporterRoleOptions,
  HoldBackfillOptions,
  HoldKeeperOptions,
  OperationsKeyOptions,
  ReplicaOptions,
  RetentionProps,
} from "../aws";
import type {
  CustodianRoleOptions,
  ExportActionsOptions,
  ExportClientOptions,
  ExportPolicyOptions,
  ExportRoleOptions,
  HoldTaggingOptions,
  JobNotificationOptions,
  RecordingIntegrationOptions,
  ReportedRoleOptions,
  ServiceNowOptions,
} from "../genesys";

import type { AwsOrganization } from "./organization";

/** Props of one legal-hold export, from which both sides are derived. @public */
export interface LegalHoldExportProps {
  /** Genesys Cloud region of the organization, such as `eu-west-2`. */
  readonly genesysRegion: string;
  /** Genesys Cloud organization id, a lower-case UUID. It is the external id in the trust policy and begins every object key. */
  readonly organizationId: string;
  /** AWS account of the bucket, the key and the exporter's role, 12 digits. */
  readonly awsAccountId: string;
  /** Name of the evidence bucket. */
  readonly bucketName: string;
  /** How long every recording is kept from deletion. A legal decision, so it has no default. */
  readonly retention: RetentionProps;
  /**
   * IAM ARNs of the people who may lift holds, shorten retention and delete; they may also read. A legal decision, so it has
   * no default. Anybody who may edit the trust policy of a custodian's role can become that custodian, and the organization's
   * management account can take root access (`sts:AssumeRoot`) and remove the bucket policy: docs/threat-model.md.
   */
  readonly custodians: readonly string[];
  /**
   * IAM ARNs that may change the bucket's configuration and end the key, including the identity that runs Terraform. An
   * administrator can become a custodian in two calls: put another policy, then delete.
   * Write sixteen `?` at the end of IAM Identity Center roles, for the suffix that is not known in advance.
   * @default nobody in particular, with a warning: any principal that may put the bucket policy can then remove its denials
   */
  readonly administrators?: readonly string[];
  /**
   * IAM ARNs besides the custodians that may read evidence, and decrypt it through S3. `account` leaves it to the account's
   * own policies: then every role with `s3:*` may listen to all of it.
   * @default none: only custodians, and the hold keeper, which looks at new objects
   */
  readonly readers?: readonly string[] | "account";
  /**
   * Accepts custodians and readers of other accounts; the bucket policy gives them the Allow that they need. The other
   * account decides who may use such an identity.
   * @default false
   */
  readonly acknowledgeOtherAccounts?: boolean;
  /** Base name of the role, the client and the key alias. @default legal-hold-export */
  readonly name?: string;
  /** Region of the bucket. @default the AWS region of the Genesys Cloud region */
  readonly bucketRegion?: string;
  /** Accepts a bucket in another region than the organization's. The location of recordings is a legal matter. @default false */
  readonly allowCrossRegion?: boolean;
  /**
   * AWS account from which Genesys Cloud assumes the role, 12 digits.
   * @default the documented one; regions without a documented one need this
   */
  readonly genesysAccountId?: string;
  /**
   * Identity that runs Terraform against Genesys Cloud: a `user`'s token, or an OAuth client with `clientCredentials`. Such a
   * client can only grant a role that it holds, so the role must exist before (`genesys.exportRole.existingRoleId`).
   * @default user
   */
  readonly deployer?: "user" | "clientCredentials";
  /** Exports with a retention policy as interactions end, besides jobs. @default jobs only */
  readonly exportPolicy?: ExportPolicyOptions;
  /**
   * A second copy of the evidence in another region, another account, or both.
   * @default none: evidence is in one bucket, in several data centres of one region
   */
  readonly replica?: ReplicaOptions;
  /** Options of the AWS side. */
  readonly aws?: AwsOptions;
  /** Options of the Genesys Cloud side. */
  readonly genesys?: GenesysOptions;
}

/** Options of the AWS side, one group for each part. @public */
export interface AwsOptions {
  /** @default a new bucket with the defaults of `EvidenceBucket` */
  readonly bucket?: EvidenceBucketOptions;
  /** The bucket exists already and stays as it is. @default a new bucket */
  readonly existingBucket?: ExistingBucketOptions;
  /** @default a new customer managed key */
  readonly key?: EvidenceKeyOptions;
  /** @default the denials that protect evidence, no condition on headers or addresses */
  readonly bucketPolicy?: BucketPolicyOptions;
  /** @default a new role */
  readonly exporterRole?: ExporterRoleOptions;
  /**
   * Places a legal hold on objects as they arrive. An existing bucket must send its events to EventBridge.
   * @default only the bucket's default retention protects objects
   */
  readonly holdKeeper?: HoldKeeperOptions;
  /**
   * Role for S3 Batch Operations jobs that place holds on objects already in the bucket, millions of them.
   * `legal-hold backfill-job` starts one.
   * @default no role: `legal-hold backfill` holds thousands of objects without one
   */
  readonly holdBackfill?: HoldBackfillOptions;
  /**
   * Records requests for objects, and the retention and hold of each version, in separate buckets. For server access logs
   * see `bucket.accessLogsBucket`.
   * @default nothing is recorded
   */
  readonly trail?: EvidenceTrailOptions;
  /**
   * Key for data about evidence: log and variables of the hold keeper, topics and bus of job notifications. The evidence key
   * encrypts none of it. @default a new customer managed key if the stack has any of these
   */
  readonly operationsKey?: OperationsKeyOptions;
  /** Alarms in addition to those of the parts. @default none */
  readonly alarms?: AlarmOptions;
  /**
   * The AWS organization of the account. If given, additional statements that compare with it are evaluated; otherwise a data
   * perimeter is accepted, since nothing is known about it. @default not known
   */
  readonly organization?: AwsOrganization;
  /**
   * Limits the exporter to keys below `<organizationId>/`, where Genesys Cloud writes (documented layout).
   * @default true
   */
  readonly organizationPrefix?: boolean;
  /** IAM path of new roles, such as `/legal-hold/`, if a company's rules require one. @default / */
  readonly iamPath?: string;
  /**
   * Addresses, such as `aws_cloudformation_stack.network`, of resources in the stack of the export whose template cannot be
   * read at synthesis: one at a URL, one that AWS transforms, names that AWS generates. List one only after you have checked
   * that its template does not touch the bucket, the key and the roles. @default none: they are refused
   */
  readonly acknowledgeUnreadTemplates?: readonly string[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/** An existing bucket. Its owner manages its settings and its key; the stack outputs what they must be. @public */
export interface ExistingBucketOptions {
  /**
   * Hands the bucket policy over to this stack, which replaces the existing one. Otherwise the stack outputs the policy for
   * the owner to merge.
   * @default false
   */
  readonly handOverPolicy?: boolean;
}

/** Options of the Genesys Cloud side, one group for each part. @public */
export interface GenesysOptions {
  /** @default a new role with the documented permissions of an export */
  readonly exportRole?: ExportRoleOptions;
  /** The role for people who lift holds in Genesys Cloud. @default a new role with the documented permission */
  readonly custodianRole?: CustodianRoleOptions;
  /** Permissions that only users report, in a role of their own, granted to the client. @default none */
  readonly reportedRole?: ReportedRoleOptions;
  /** Ids of further roles to grant to the client. @default none */
  readonly additionalRoleIds?: readonly string[];
  /**
   * Names of further roles to look up and grant to the client, such as the organization's default
   * `Recording Administrator` or `Quality Administrator`. They hold far more than an export needs. @default none
   */
  readonly additionalRoleNames?: readonly string[];
  /** Id of the division in which the client holds its roles, or `*` for all. @default the organization's home division */
  readonly divisionId?: string;
  /** @default a client-credentials client; its secret goes into a credential only if data actions of this library use one */
  readonly client?: ExportClientOptions;
  /** @default names by analogy, with a warning until they are confirmed */
  readonly integration?: RecordingIntegrationOptions;
  /** Data actions and a workflow that export one conversation from Architect. @default none */
  readonly exportActions?: ExportActionsOptions;
  /** Data actions that open and update ServiceNow incidents; the export workflow reports failures with them. @default none */
  readonly serviceNow?: ServiceNowOptions;
  /** A call flow that marks conversations as held, and the numbers that lead to it. @default none */
  readonly holdTagging?: HoldTaggingOptions;
  /** What starts when an export job ends. @default nothing; the export workflow polls the state of its job */
  readonly jobNotification?: JobNotificationOptions;
  /** Makes a plan against any other organization fail. @default true */
  readonly verifyOrganization?: boolean;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}
