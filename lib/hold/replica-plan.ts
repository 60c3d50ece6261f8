import {
  judgedBucketPolicy,
  judgedKey,
  judgedReplication,
  keyReference,
  replicaInput,
  replicaNames,
  type JudgedReplication,
  type LintedPolicy,
  type ReplicaInput,
  type ReplicaNames,
  type ReplicaOptions,
} from "../aws";
import { batchReplicationPolicy, type ExportTarget, type KeyReference, type PolicyDocument } from "../policy";
import { withInventory } from "./hold-backfill";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/** Values derived from the options of a second copy. */
export interface ReplicaPlan {
  readonly options: ReplicaOptions;
  readonly names: ReplicaNames;
  readonly input: ReplicaInput;
}

/** Every policy of a second copy, with its lint findings. */
export interface JudgedReplica extends JudgedReplication {
  readonly bucket: LintedPolicy;
  /** Undefined for SSE-S3. */
  readonly key: LintedPolicy | undefined;
}

/** Every policy of a second copy. */
export interface ReplicaDocuments {
  readonly policy: PolicyDocument;
  readonly bucket: PolicyDocument;
  /** Undefined for SSE-S3. */
  readonly key: PolicyDocument | undefined;
  readonly keyReference: KeyReference | undefined;
  /** Policy of the jobs' role for evidence; undefined without such jobs. */
  readonly jobs: PolicyDocument | undefined;
}

/** The configured second copy; undefined without one. */
export function replicaPlan(props: LegalHoldExportProps, { name, target }: ExportSpec): ReplicaPlan | undefined {
  const { replica, retention, aws } = props;
  if (replica === undefined) return undefined;
  const options = { ...replica, batch: replica.batch && withInventory(replica.batch, aws) };
  const source = { target, exportName: name, retention, s3Managed: aws?.key?.s3Managed ?? false };
  return { options, names: replicaNames(target, name, options), input: replicaInput(options, source) };
}

/** Builds the policies of a second copy, before any resource is created. */
export function judgedReplica(plan: ReplicaPlan, { target }: ExportSpec, sourceKey?: KeyReference): JudgedReplica {
  const { names, input } = plan;
  const replicaKey = keyReference(input.key);
  return {
    ...judgedReplication({ source: target, replica: names.replica, sourceKey, replicaKey }),
    bucket: judgedBucketPolicy(input.bucketPolicy),
    key: judgedKey(input.key),
  };
}

export function replicaDocuments(
  { input, names }: ReplicaPlan,
  source: ExportTarget,
  { policy, bucket, key }: JudgedReplica,
): ReplicaDocuments {
  return {
    policy: policy.document,
    bucket: bucket.document,
    key: key?.document,
    keyReference: keyReference(input.key),
    jobs: names.jobs && batchReplicationPolicy(source),
  };
}
