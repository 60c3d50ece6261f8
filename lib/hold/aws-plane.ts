import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import {
  addArrivalAlarm,
  AdministratorGuard,
  EvidenceBucket,
  EvidenceBucketPolicy,
  EvidenceKey,
  EvidenceTrail,
  ExporterRole,
  forgetBucket,
  forgetOperationsKey,
  HoldBackfill,
  HoldKeeper,
  OperationsKey,
  operationsKeyAlias,
} from "../aws";
import { plainDependency } from "../final";
import { bucketPolicyInput, type CheckedExport, keyInput, trailInput } from "./documents";
import { backfillInput } from "./hold-backfill";
import { keeperInput } from "./hold-keeper";
import { createDestination, createReplication, createReplicationJobs, type ReplicaPlane } from "./replica";

/** The AWS side of an export, in order of dependency. @public */
export interface AwsPlane {
  readonly key: EvidenceKey;
  /** Undefined if there is nothing to encrypt with it. */
  readonly operationsKey: OperationsKey | undefined;
  /** Undefined for an existing bucket. */
  readonly bucket: EvidenceBucket | undefined;
  readonly bucketPolicy: EvidenceBucketPolicy;
  readonly exporterRole: ExporterRole;
  /** Undefined unless configured. */
  readonly holdKeeper: HoldKeeper | undefined;
  /** Undefined unless configured. */
  readonly holdBackfill: HoldBackfill | undefined;
  /** Undefined unless configured. */
  readonly trail: EvidenceTrail | undefined;
  /** Undefined unless configured. */
  readonly replica: ReplicaPlane | undefined;
  /** What must exist before Genesys Cloud can write. */
  readonly dependables: readonly ITerraformDependable[];
}

export function createAwsPlane(scope: Construct, checked: CheckedExport): AwsPlane {
  const { props, spec, documents, judged } = checked;
  const { aws = {}, administrators } = props;
  const { target } = spec;
  const { provider } = aws;
  const documentOnly = aws.existingBucket !== undefined && !aws.existingBucket.handOverPolicy;
  const locksOut = (!documentOnly && aws.bucketPolicy?.protectConfiguration !== false) || aws.key?.administratorsOnly;
  const guard =
    administrators !== undefined && administrators.length > 0 && locksOut
      ? new AdministratorGuard(scope, "administrators", { administrators, provider })
      : undefined;

  const keyGuard = aws.key?.administratorsOnly ? guard : undefined;
  const key = new EvidenceKey(scope, "key", { ...keyInput(props, spec), guard: keyGuard, provider }, judged.key);
  const { algorithm: encryptionAlgorithm, keyArn } = key;
  const copies = createDestination(scope, checked);
  const bucket =
    aws.existingBucket === undefined
      ? new EvidenceBucket(scope, "bucket", {
          ...aws.bucket,
          bucketName: target.bucketName,
          retention: props.retention,
          encryptionAlgorithm,
          keyArn,
          failedCopies: copies?.failedCopies,
          provider,
        })
      : undefined;
  if (bucket === undefined) forgetBucket(scope, "bucket");
  const ofBucket = { ...bucketPolicyInput(props, spec), documentOnly, guard, dependsOn: bucket?.dependables, provider };
  const bucketPolicy = new EvidenceBucketPolicy(scope, "bucket_policy", ofBucket, judged.bucket);
  const { genesysAccountId } = spec;
  const ofRole = { ...aws.exporterRole, target, genesysAccountId, key: key.reference, provider };
  const exporterRole = new ExporterRole(scope, "exporter_role", ofRole, judged);
  const keeper = keeperInput(props, spec, key.reference);
  const operationsKey = createOperationsKey(scope, checked);
  const operationsKeyArn = operationsKey?.keyArn;
  const holdKeeper =
    keeper && new HoldKeeper(scope, "hold_keeper", { ...keeper, operationsKeyArn, provider }, documents.keeper);
  const parts: { readonly dependables: readonly ITerraformDependable[] }[] = [
    key,
    bucketPolicy,
    exporterRole,
    ...(holdKeeper ? [holdKeeper] : []),
  ];
  if (aws.alarms?.noObjectFor !== undefined) {
    const { hours, alarmActions: actions = aws.holdKeeper?.alarmActions } = aws.alarms.noObjectFor;
    const ruleName = holdKeeper?.names.ruleName;
    const name = `${spec.name}-no-objects`;
    addArrivalAlarm(scope, "arrivals", { bucketName: target.bucketName, name, hours, ruleName, actions, provider });
  }
  const jobs = backfillInput(props, spec.name, target.region);
  const holdBackfill =
    jobs &&
    new HoldBackfill(
      scope,
      "hold_backfill",
      { ...jobs, target, evidenceKey: key.reference, provider },
      documents.backfill,
    );
  const recorded = trailInput(props, spec.name);
  const trail =
    recorded &&
    new EvidenceTrail(scope, "trail", {
      ...recorded,
      target,
      bucketReference: bucket?.bucketReference,
      copied: copies !== undefined,
      operationsKeyArn: aws.operationsKey?.trailReaders && operationsKeyArn,
      dependsOn: bucket?.dependables,
      provider,
    });
  const replication =
    copies && bucket && createReplication(scope, checked, { key, bucket, ...copies, ready: bucketPolicy.dependables });
  if (replication) parts.push(replication);
  return {
    key,
    operationsKey,
    bucket,
    bucketPolicy,
    exporterRole,
    holdKeeper,
    holdBackfill,
    trail,
    replica: copies && replication && { ...copies, replication, jobs: createReplicationJobs(scope, checked) },
    dependables: [...parts.flatMap(({ dependables }) => dependables), ...(bucket?.protections ?? [])].map((one) =>
      plainDependency(one, scope),
    ),
  };
}

/** Creates the operations key; without one, Terraform forgets a key that may have encrypted a trail's files. */
function createOperationsKey(
  scope: Construct,
  { props, spec, operations, judged }: CheckedExport,
): OperationsKey | undefined {
  const { aws = {} } = props;
  if (operations === undefined) {
    if (aws.trail?.dataEventsBucket !== undefined) forgetOperationsKey(scope, "operations_key");
    return undefined;
  }
  const description = `What tells of evidence in ${spec.target.bucketName}`;
  const alias = operationsKeyAlias(spec.name);
  const ofKey = { ...operations.options, description, alias, provider: aws.provider };
  return new OperationsKey(scope, "operations_key", ofKey, judged.operations);
}
