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

/** One legal-hold export: what both planes are derived from. @public */
export interface LegalHoldExportProps {
  /** Genesys Cloud region of the organization, such as `eu-west-2`. */
  readonly genesysRegion: string;
  /** Genesys Cloud organization id, a lower-case UUID. It is the external id of the trust and begins every object key. */
  readonly organizationId: string;
  /** AWS account of the bucket, the key and the exporter's role, 12 digits. */
  readonly awsAccountId: string;
  /** Name of the evidence bucket. */
  readonly bucketName: string;
  /** How long every recording is kept from deletion. A legal decision, so it has no default. */
  readonly retention: RetentionProps;
  /**
   * IAM ARNs of the people who may lift holds, shorten retention and delete; they may read as well. A legal decision, so it
   * has no default. Who may edit the trust policy of a custodian's role can become that custodian, and the organization's
   * management account can take root access (`sts:AssumeRoot`) and remove the bucket policy: docs/threat-model.md.
   */
  readonly custodians: readonly string[];
  /**
   * IAM ARNs that may change the bucket's configuration and end the key, the identity that runs Terraform among them. An
   * administrator can become a custodian in two calls: it puts another policy, and deletes.
   * Roles of IAM Identity Center end in sixteen `?`, for the suffix that nobody can know.
   * @default nobody in particular, with a warning: whoever may put the bucket policy can then lift its denials
   */
  readonly administrators?: readonly string[];
  /**
   * IAM ARNs that may read evidence, and decrypt it through S3, beside the custodians. `account` leaves it to the account's
   * own policies: then every role with `s3:*` may listen to all of it.
   * @default none: custodians alone, and the hold keeper, which looks at what arrives
   */
  readonly readers?: readonly string[] | "account";
  /**
   * Accepts custodians and readers of other accounts, who get the Allow that they need in the bucket's policy. Who may use
   * such an identity is decided in the other account.
   * @default false
   */
  readonly acknowledgeOtherAccounts?: boolean;
  /** Name that the role, the client and the key alias are called by. @default legal-hold-export */
  readonly name?: string;
  /** Region of the bucket. @default the AWS region of the Genesys Cloud region */
  readonly bucketRegion?: string;
  /** Accepts a bucket in another region than the organization's. Where recordings may lie is a legal matter. @default false */
  readonly allowCrossRegion?: boolean;
  /**
   * AWS account that Genesys Cloud assumes the role from, 12 digits.
   * @default the documented one; regions without a documented one need this
   */
  readonly genesysAccountId?: string;
  /**
   * Who runs Terraform against Genesys Cloud: a `user`'s token, or an OAuth client with `clientCredentials`. Such a
   * client can only grant a role that it holds, so the role has to exist before (`genesys.exportRole.existingRoleId`).
   * @default user
   */
  readonly deployer?: "user" | "clientCredentials";
  /** Exports by a retention policy as interactions end, besides jobs. @default jobs only */
  readonly exportPolicy?: ExportPolicyOptions;
  /**
   * A second copy of the evidence in another region, another account, or both.
   * @default none: evidence lies in one bucket, in several data centres of one region
   */
  readonly replica?: ReplicaOptions;
  /** Choices on the AWS side. */
  readonly aws?: AwsOptions;
  /** Choices on the Genesys Cloud side. */
  readonly genesys?: GenesysOptions;
}

/** Choices on the AWS side, one group for each part. @public */
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
   * Places a legal hold on objects as they arrive. A bucket brought along has to send its events to EventBridge.
   * @default nothing but the bucket's default retention keeps objects
   */
  readonly holdKeeper?: HoldKeeperOptions;
  /**
   * Role for jobs of S3 Batch Operations that hold what was in the bucket before, millions of objects. Starting one is
   * left to `legal-hold backfill-job`.
   * @default no role: `legal-hold backfill` holds thousands of objects without one
   */
  readonly holdBackfill?: HoldBackfillOptions;
  /**
   * Records requests for objects, and how each version is kept, in buckets of their own. For server access logs see
   * `bucket.accessLogsBucket`.
   * @default nothing is recorded
   */
  readonly trail?: EvidenceTrailOptions;
  /**
   * Key of what tells of evidence: log and variables of the hold keeper, topics and bus of job notifications. The evidence key
   * encrypts none of it. @default a new customer managed key where there is one of these
   */
  readonly operationsKey?: OperationsKeyOptions;
  /** Alarms beside those of the parts. @default none */
  readonly alarms?: AlarmOptions;
  /**
   * The AWS organization of the account. Told, additional statements that compare with it are judged; otherwise a data
   * perimeter is admitted, since nothing is known of it. @default not known
   */
  readonly organization?: AwsOrganization;
  /**
   * Limits the exporter to keys below `<organizationId>/`, where Genesys Cloud writes (documented layout).
   * @default true
   */
  readonly organizationPrefix?: boolean;
  /** IAM path of the roles that are made, such as `/legal-hold/`, where a company's rules ask for one. @default / */
  readonly iamPath?: string;
  /**
   * Addresses, such as `aws_cloudformation_stack.network`, of what has AWS make resources in the stack of the export by a
   * template that cannot be read at synthesis: one at an address, one that AWS transforms, names that AWS works out. Whoever
   * acknowledges has read that they leave the bucket, the key and the roles alone. @default none: they are refused
   */
  readonly acknowledgeUnreadTemplates?: readonly string[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/** A bucket brought along. Its settings and its key are its owner's; what they have to be is put out. @public */
export interface ExistingBucketOptions {
  /**
   * Hands the bucket's policy over to this stack, which replaces the one that is there. Otherwise the policy is put out
   * for the owner to merge.
   * @default false
   */
  readonly handOverPolicy?: boolean;
}

/** Choices on the Genesys Cloud side, one group for each part. @public */
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
  /** @default a client-credentials client; its secret goes into a credential only where data actions of ours use one */
  readonly client?: ExportClientOptions;
  /** @default names by analogy, with a warning until they are confirmed */
  readonly integration?: RecordingIntegrationOptions;
  /** Data actions and a workflow that export one conversation from Architect. @default none */
  readonly exportActions?: ExportActionsOptions;
  /** Data actions that open and update ServiceNow incidents; the export workflow reports failures by them. @default none */
  readonly serviceNow?: ServiceNowOptions;
  /** A call flow that marks conversations as held, and the numbers that lead to it. @default none */
  readonly holdTagging?: HoldTaggingOptions;
  /** What starts when an export job ends. @default nothing; the export workflow looks itself how its job ends */
  readonly jobNotification?: JobNotificationOptions;
  /** Makes a plan fail against any other organization. @default true */
  readonly verifyOrganization?: boolean;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}
