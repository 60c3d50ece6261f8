import { nameInArn } from "../core";
import {
  backfillSpec,
  judgedBucketPolicy,
  judgedExporter,
  judgedKey,
  keeperSpec,
  keyReference,
  replicaNames,
  type BucketPolicyInput,
  type EvidenceTrailOptions,
  type JudgedExporter,
  type LintedPolicy,
  type KeyInput,
  type ReplicaNames,
} from "../aws";
import { backfillHoldPolicy, keeperIdentityPolicy, type KeyReference, type PolicyDocument } from "../policy";
import { backfillInput, backfillRoleArn, readersOf } from "./hold-backfill";
import { keeperInput, keeperRoleArn } from "./hold-keeper";
import { judgedOperationsKey, operationsPlan, type OperationsPlan } from "./operations-key";
import type { LegalHoldExportProps } from "./props";
import {
  judgedReplica,
  replicaDocuments,
  replicaPlan,
  type JudgedReplica,
  type ReplicaDocuments,
} from "./replica-plan";
import type { ExportSpec } from "./spec";

export function bucketPolicyInput(props: LegalHoldExportProps, spec: ExportSpec): BucketPolicyInput {
  const { aws = {}, custodians, administrators } = props;
  return {
    ...aws.bucketPolicy,
    target: spec.target,
    custodians,
    administrators,
    readers: readersOf(props, spec),
    keeperRoleArn: keeperRoleArn(props, spec),
    backfillRoleArn: backfillRoleArn(props, spec),
    replicationRoleArn: replicationNames(props, spec)?.roleArn,
    batchReplicationRoleArn: replicationNames(props, spec)?.jobs?.roleArn,
    retentionDays: spec.retentionDays,
    encryptionAlgorithm: aws.key?.s3Managed ? "AES256" : "aws:kms",
    retentionHeadersMaxDays: aws.exporterRole?.retentionHeadersMaxDays,
  };
}

export function keyInput(props: LegalHoldExportProps, spec: ExportSpec): KeyInput {
  const { aws = {}, administrators, custodians } = props;
  const isNew = aws.key?.existingKeyArn === undefined && !aws.key?.s3Managed;
  return {
    ...(isNew ? { alias: `alias/${spec.name}` } : {}),
    ...aws.key,
    target: spec.target,
    administrators,
    custodians,
    readers: readersOf(props, spec),
    keeperRoleArn: aws.holdKeeper?.mode === "whenSidecar" ? keeperRoleArn(props, spec) : undefined,
    replicationRoleArn: replicationNames(props, spec)?.roleArn,
  };
}

function replicationNames({ replica }: LegalHoldExportProps, { name, target }: ExportSpec): ReplicaNames | undefined {
  return replica && replicaNames(target, name, replica);
}

/** Options of the trail; its default name is derived from the export's. */
export function trailInput({ aws = {} }: LegalHoldExportProps, name: string): EvidenceTrailOptions | undefined {
  const { trail } = aws;
  return trail?.dataEventsBucket === undefined && !trail?.inventoryAthena
    ? trail
    : { trailName: `${name}-evidence`, ...trail };
}

/** Every policy of an export. */
export interface ExportDocuments {
  readonly trust: PolicyDocument;
  /** Identity policy of the exporter. */
  readonly policy: PolicyDocument;
  readonly bucket: PolicyDocument;
  /** Undefined for SSE-S3. */
  readonly key: PolicyDocument | undefined;
  readonly keyReference: KeyReference | undefined;
  /** Identity policy of the hold keeper; undefined without one. */
  readonly keeper: PolicyDocument | undefined;
  /** Policy of the backfill jobs' role for evidence; undefined without such jobs. */
  readonly backfill: PolicyDocument | undefined;
  /** Undefined without a second copy. */
  readonly replica?: ReplicaDocuments;
  /** Known permissions boundaries, by role name. */
  readonly boundaries?: ReadonlyMap<string, PolicyDocument>;
}

/** The permissions boundary of a role, by its ARN, if it is known. */
export function boundaryOf({ boundaries }: ExportDocuments, roleArn: string): { readonly boundary?: PolicyDocument } {
  const boundary = boundaries?.get(nameInArn(roleArn));
  return boundary === undefined ? {} : { boundary };
}

/** The same of the export's main parts, with their lint findings. */
export interface JudgedDocuments extends JudgedExporter {
  readonly bucket: LintedPolicy;
  readonly key: LintedPolicy | undefined;
  /** Undefined without a second copy. */
  readonly replica?: JudgedReplica;
  readonly operations?: LintedPolicy;
}

/**
 * An export with checked props and everything derived from them. It is created once, by a stack or by `LegalHoldExport`, and
 * passed on, so that nothing is checked, built or linted twice.
 */
export interface CheckedExport {
  readonly props: LegalHoldExportProps;
  readonly spec: ExportSpec;
  readonly documents: ExportDocuments;
  readonly judged: JudgedDocuments;
  /** Undefined if there is nothing to encrypt with such a key. */
  readonly operations: OperationsPlan | undefined;
  /**
   * Whether the stack has a provider for copies. Without one Terraform refuses to continue with copies in its state, and no
   * `removed` block is needed. @default true: a user's own stack may have one
   */
  readonly reachesCopies?: boolean;
}

/** Builds the policies of an export, before any resource is created. */
export function withDocuments(props: LegalHoldExportProps, spec: ExportSpec): CheckedExport {
  const { target, genesysAccountId, name } = spec;
  const input = keyInput(props, spec);
  const reference = keyReference(input);
  const retentionHeadersMaxDays = props.aws?.exporterRole?.retentionHeadersMaxDays;
  const { trust, policy } = judgedExporter({ target, genesysAccountId, key: reference, retentionHeadersMaxDays });
  const plan = replicaPlan(props, spec);
  const replica = plan && judgedReplica(plan, spec, reference);
  const bucket = judgedBucketPolicy(bucketPolicyInput(props, spec));
  const operations = operationsPlan(props, spec);
  const ofOperations = operations && judgedOperationsKey(operations);
  const judged = { trust, policy, bucket, key: judgedKey(input), replica, operations: ofOperations };
  const keeper = keeperInput(props, spec, reference);
  const backfill = backfillInput(props, name, target.region);
  const documents = {
    trust: trust.document,
    policy: policy.document,
    bucket: judged.bucket.document,
    key: judged.key?.document,
    keyReference: reference,
    keeper: keeper && keeperIdentityPolicy(keeperSpec(keeper)),
    backfill: backfill && backfillHoldPolicy(backfillSpec(target, backfill)),
    replica: plan && replica && replicaDocuments(plan, target, replica),
  };
  return { props, spec, documents, judged, operations };
}
