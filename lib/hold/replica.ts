import {
  addFailedCopies,
  addReplication,
  EvidenceReplica,
  forgetReplica,
  keyReference,
  replicaInput,
  replicaKeyReference,
  replicaNames,
  type EvidenceBucket,
  type EvidenceKey,
  type EvidenceReplication,
  type FailedCopies,
  type ReplicaInput,
  type ReplicaNames,
  type ReplicaOptions,
} from "../aws";
import type { ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";
import {
  replicationIdentityPolicy,
  replicationTrustPolicy,
  type PolicyDocument,
  type ReplicationSpec,
} from "../policy";
import { keyInput } from "./documents";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/** The second copy of an export, in the order in which its parts need each other. */
export interface ReplicaPlane {
  readonly destination: EvidenceReplica;
  readonly failedCopies: FailedCopies;
  readonly replication: EvidenceReplication;
}

/** What follows from the options of a second copy. */
export interface ReplicaPlan {
  readonly options: ReplicaOptions;
  readonly names: ReplicaNames;
  readonly input: ReplicaInput;
}

/** The second copy that is asked for; undefined without one, and where the copying ends. */
export function replicaPlan(props: LegalHoldExportProps, { name, target }: ExportSpec): ReplicaPlan | undefined {
  const { replica: options, retention, aws } = props;
  if (options === undefined || options.stopCopying) return undefined;
  const source = { target, exportName: name, retention, s3Managed: aws?.key?.s3Managed ?? false };
  return { options, names: replicaNames(target, name, options), input: replicaInput(options, source) };
}

/** What the policies of the role are made from. */
export function replicationSpec(
  props: LegalHoldExportProps,
  spec: ExportSpec,
  { names, input }: ReplicaPlan,
): ReplicationSpec {
  return {
    source: spec.target,
    replica: names.replica,
    sourceKey: keyReference(keyInput(props, spec)),
    replicaKey: replicaKeyReference(input),
  };
}

/** The policies of the role. */
export function replicationDocuments(spec: ReplicationSpec): {
  readonly trust: PolicyDocument;
  readonly policy: PolicyDocument;
} {
  return { trust: replicationTrustPolicy(), policy: replicationIdentityPolicy(spec) };
}

/** Makes what the evidence's own bucket needs first: where the copies lie, and who hears of those that fail. */
export function createDestination(
  scope: Construct,
  props: LegalHoldExportProps,
  spec: ExportSpec,
): Omit<ReplicaPlane, "replication"> | undefined {
  const plan = replicaPlan(props, spec);
  if (plan === undefined) {
    if (props.replica !== undefined) forgetReplica(scope, "replica");
    return undefined;
  }
  const { options, names, input } = plan;
  const { existing, provider, alarmActions: actions } = options;
  const destination = new EvidenceReplica(scope, "replica", {
    ...input,
    retention: props.retention,
    existing,
    provider,
  });
  const failedCopies = addFailedCopies(scope, "failed_copies", {
    source: spec.target,
    names,
    actions,
    provider: props.aws?.provider,
  });
  return { destination, failedCopies };
}

/** Makes role and rule, last of all. */
export function createReplication(
  scope: Construct,
  props: LegalHoldExportProps,
  spec: ExportSpec,
  { key, bucket, destination, ready }: CopyingParts,
): EvidenceReplication {
  const plan = replicaPlan(props, spec)!;
  return addReplication(scope, "replication", {
    permissionsBoundary: plan.options.permissionsBoundary,
    timeControl: plan.options.timeControl,
    spec: replicationSpec(props, spec, plan),
    names: plan.names,
    bucketReference: bucket.bucketReference,
    replicaKeyArn: destination.key.keyArn,
    dependsOn: [...key.dependables, ...bucket.dependables, ...bucket.protections, ...ready, ...destination.dependables],
    provider: props.aws?.provider,
  });
}

/** What has to stand before the rule. */
export interface CopyingParts {
  readonly key: EvidenceKey;
  readonly bucket: EvidenceBucket;
  readonly destination: EvidenceReplica;
  readonly ready: readonly ITerraformDependable[];
}
