import {
  bucketPolicy,
  exporterIdentityPolicy,
  keyPolicy,
  keyUsePolicy,
  trustPolicy,
  type ExportTarget,
  type KeyReference,
  type PolicyDocument,
} from "../policy";
import type { BucketPolicyOptions } from "./bucket-policy-options";
import type { EvidenceKeyOptions } from "./evidence-key-options";

/** Input of the bucket policy. @public */
export interface BucketPolicyInput extends BucketPolicyOptions {
  readonly target: ExportTarget;
  /** IAM ARNs of the people who may lift holds, shorten retention and delete. At least one. */
  readonly custodians: readonly string[];
  /** IAM ARNs that may change the bucket's configuration. @default nobody in particular */
  readonly administrators?: readonly string[];
  /**
   * IAM ARNs besides the custodians that may read evidence; `account` leaves it to the account's own policies.
   * @default none: only custodians
   */
  readonly readers?: readonly string[] | "account";
  /** Role of the hold keeper, which looks at objects and places holds. @default no keeper */
  readonly keeperRoleArn?: string;
  /** Role of backfill jobs: it places holds, and S3 makes lists of objects for it. @default no such jobs */
  readonly backfillRoleArn?: string;
  /** Role that copies evidence to another bucket; all others are denied that. @default no copies */
  readonly replicationRoleArn?: string;
  /** Role of S3 Batch Replication jobs; all others are denied starting one. @default no such jobs */
  readonly batchReplicationRoleArn?: string;
  /** The bucket holds copies, which the replication role writes (`target.exporterRoleArn`). @default false */
  readonly isReplica?: boolean;
  /** Default retention of the bucket, in days. */
  readonly retentionDays: number;
  /** The bucket's default encryption, which uploads are compared with. */
  readonly encryptionAlgorithm: "aws:kms" | "AES256";
  /** Longest retention in days that uploads may request. @default none */
  readonly retentionHeadersMaxDays?: number;
}

export function bucketPolicyDocument(input: BucketPolicyInput): PolicyDocument {
  const { encryptionHeader: mode = "any", retentionHeadersMaxDays: maxDays } = input;
  return bucketPolicy({
    target: input.target,
    custodians: input.custodians,
    administrators: (input.protectConfiguration ?? true) ? input.administrators : undefined,
    readers: input.readers,
    keeperRoleArn: input.keeperRoleArn,
    backfillRoleArn: input.backfillRoleArn,
    replicationRoleArn: input.replicationRoleArn,
    batchReplicationRoleArn: input.batchReplicationRoleArn,
    isReplica: input.isReplica,
    onlyExporterWrites: input.onlyExporterWrites,
    retentionDays: input.retentionDays,
    encryptionHeader:
      mode === "rejectWrong" || mode === "require" ? { mode, value: input.encryptionAlgorithm } : undefined,
    sourceRanges: input.sourceRanges,
    retentionHeaders: maxDays === undefined ? undefined : { maxDays },
    additionalStatements: input.additionalStatements,
  });
}

/** Input of the key policy. @public */
export interface KeyInput extends EvidenceKeyOptions {
  readonly target: ExportTarget;
  /** IAM ARNs that may end the key, put its policy and move its alias. @default the account's root user */
  readonly administrators?: readonly string[];
  /** IAM ARNs that may lift holds and delete; they may also read. @default nobody is named */
  readonly custodians?: readonly string[];
  /** IAM ARNs besides the custodians that may decrypt evidence, through S3 only; `account` names nobody. @default none */
  readonly readers?: readonly string[] | "account";
  /** Role of the hold keeper, if it must read the files beside recordings. @default it may not decrypt */
  readonly keeperRoleArn?: string;
  /** Role that copies evidence to another bucket. @default it may not decrypt */
  readonly replicationRoleArn?: string;
  /** The key encrypts copies, for the replication role (`target.exporterRoleArn`). @default false */
  readonly isReplica?: boolean;
}

/** How policies name the key; undefined for SSE-S3. */
export function keyReference({ s3Managed, existingKeyArn: arn, alias }: EvidenceKeyOptions): KeyReference | undefined {
  if (s3Managed) return undefined;
  return arn === undefined ? { alias: alias ?? "alias/legal-hold-export" } : { arn };
}

/** Policy of a new key; for an existing key, what its owner must allow. Undefined for SSE-S3. */
export function keyDocument(input: KeyInput): PolicyDocument | undefined {
  if (input.s3Managed) return undefined;
  const { custodians = [], readers = [] } = input;
  const spec = { ...input, readers: [...custodians, ...(readers === "account" ? [] : readers)] };
  return input.existingKeyArn === undefined ? keyPolicy(spec) : keyUsePolicy(spec);
}

/** Input of the policies of the exporter's role. @public */
export interface ExporterInput {
  readonly target: ExportTarget;
  /** AWS account of Genesys Cloud that may assume the role. */
  readonly genesysAccountId: string;
  /** Key that uploads are encrypted with. @default none: S3 manages the key */
  readonly key?: KeyReference;
  /** Longest retention in days that uploads may request. @default none */
  readonly retentionHeadersMaxDays?: number;
}

/** Builds the trust policy and the identity policy of the exporter's role. */
export function exporterDocuments({ target, genesysAccountId, key, retentionHeadersMaxDays: maxDays }: ExporterInput): {
  readonly trust: PolicyDocument;
  readonly policy: PolicyDocument;
} {
  const retentionHeaders = maxDays === undefined ? undefined : { maxDays };
  return {
    trust: trustPolicy({ ...target, genesysAccountId }),
    policy: exporterIdentityPolicy({ target, key, retentionHeaders }),
  };
}
