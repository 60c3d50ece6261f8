import {
  addFailedCopies,
  addReplication,
  addReplicationJobs,
  EvidenceReplica,
  forgetReplica,
  type EvidenceBucket,
  type EvidenceKey,
  type EvidenceReplication,
  type FailedCopies,
  type ReplicationJobs,
} from "../aws";
import type { ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";
import type { CheckedExport } from "./documents";
import { replicaPlan } from "./replica-plan";

/** The second copy of an export, in order of dependency. */
export interface ReplicaPlane {
  readonly destination: EvidenceReplica;
  readonly failedCopies: FailedCopies;
  readonly replication: EvidenceReplication;
  /** Undefined unless configured. */
  readonly jobs: ReplicationJobs | undefined;
}

/** Creates what the evidence bucket needs first: the bucket of the copies, and the queue of failed copies. */
export function createDestination(
  scope: Construct,
  { props, spec, judged, reachesCopies = true }: CheckedExport,
): Pick<ReplicaPlane, "destination" | "failedCopies"> | undefined {
  const plan = replicaPlan(props, spec);
  if (plan === undefined) {
    if (reachesCopies) forgetReplica(scope, "replica");
    return undefined;
  }
  const { options, names, input } = plan;
  const { existing, provider, alarmActions: actions, timeControl } = options;
  const { retention } = props;
  const destination = new EvidenceReplica(
    scope,
    "replica",
    { ...input, retention, existing, provider },
    judged.replica,
  );
  const failedCopies = addFailedCopies(scope, "failed_copies", {
    source: spec.target,
    names,
    actions,
    timeControl,
    provider: props.aws?.provider,
  });
  return { destination, failedCopies };
}

/** Creates role and rule, after everything else. */
export function createReplication(
  scope: Construct,
  { props, spec, judged }: CheckedExport,
  { key, bucket, destination, ready }: CopyingParts,
): EvidenceReplication {
  const { options, names } = replicaPlan(props, spec)!;
  const given = {
    permissionsBoundary: options.permissionsBoundary,
    timeControl: options.timeControl,
    source: spec.target,
    names,
    bucketReference: bucket.bucketReference,
    replicaKeyArn: destination.key.keyArn,
    dependsOn: [...key.dependables, ...bucket.dependables, ...bucket.protections, ...ready, ...destination.dependables],
    provider: props.aws?.provider,
  };
  return addReplication(scope, "replication", given, judged.replica!);
}

/** Creates the role of the jobs that copy what the rule did not, if configured. */
export function createReplicationJobs(
  scope: Construct,
  { props, spec, documents }: CheckedExport,
): ReplicationJobs | undefined {
  const { options, names } = replicaPlan(props, spec)!;
  const copies = documents.replica?.jobs;
  if (names.jobs === undefined || copies === undefined) return undefined;
  return addReplicationJobs(scope, "replication_jobs", {
    source: spec.target,
    copies,
    settings: names.jobs,
    permissionsBoundary: options.batch?.permissionsBoundary,
    provider: props.aws?.provider,
  });
}

/** What must exist before the rule. */
export interface CopyingParts {
  readonly key: EvidenceKey;
  readonly bucket: EvidenceBucket;
  readonly destination: EvidenceReplica;
  readonly ready: readonly ITerraformDependable[];
}
