import {
  backfillJobSettings,
  checkReplica,
  keeperFunctionName,
  keeperNames,
  replicaNames,
  type ReplicaOptions,
} from "../aws";
import { show, type Faults } from "../core";
import { copyByJob, copyIn, copyOut, type ExportTarget } from "../policy";
import { checkRoleAgreement, roleTarget, type Agreement } from "./agreement";
import { boundaryOf } from "./documents";
import { backfillInput } from "./hold-backfill";
import type { LegalHoldExportProps } from "./props";
import { replicaPlan } from "./replica-plan";
import { DEFAULT_NAME } from "./spec";
import { refuseOwnRole } from "./validate-people";

const REPLICATION = {
  codes: {
    custodians: "CUSTODIAN_IS_REPLICATION",
    administrators: "ADMINISTRATOR_IS_REPLICATION",
    readers: "READER_IS_REPLICATION",
  },
  name: "that of replication",
  does: "copies it",
  agreement: {
    field: "replica",
    who: "the role of replication",
    fix: "Take that role out of what denies it: every copy would fail.",
  },
};

const JOBS = {
  codes: REPLICATION.codes,
  name: "that of the jobs of replication",
  does: "has it copied by jobs",
  agreement: {
    field: "replica.batch",
    who: "the role of the jobs of replication",
    fix: "Take that role out of what denies it: a job would fail for every object.",
  },
};

/** Checks the options of a second copy, and that its role has no other work. */
export function checkReplicaOptions(
  props: LegalHoldExportProps,
  target: ExportTarget,
  genesysAccountId: string | undefined,
  faults: Faults,
): void {
  const { replica, retention, aws = {} } = props;
  if (replica === undefined) return;
  const at = faults.at("replica");
  // an invalid name is reported as a separate fault
  const exportName = faults.has("name") ? DEFAULT_NAME : (props.name ?? DEFAULT_NAME);
  const s3Managed = aws.key?.s3Managed ?? false;
  checkReplica(replica, { target, exportName, retention, s3Managed, genesysAccountId }, at);
  if (aws.existingBucket !== undefined) {
    faults.add({
      code: "REPLICA_NEEDS_OWN_BUCKET",
      field: "replica",
      got: "replica beside aws.existingBucket",
      allowed: "a replica of a bucket that is made here: the settings of a bucket brought along are its owner's",
      fix: "Leave replica out, and ask the owner of the bucket to replicate it.",
    });
  }
  const { roleArn: arn, jobs } = replicaNames(target, exportName, replica);
  const taken = rolesBeside(props, target, exportName);
  if (taken.includes(arn)) {
    at.add({
      code: "REPLICA_ROLE_TAKEN",
      field: "roleName",
      got: show(arn),
      allowed: "another role than the exporter's and those that place holds",
      fix: "Leave roleName out: S3 copies in a role of its own.",
    });
    return;
  }
  refuseOwnRole(props, { arn, ...REPLICATION }, faults);
  refuseOwnRole(replica, { arn, ...REPLICATION }, at);
  if (jobs === undefined) return;
  if ([arn, ...taken].includes(jobs.roleArn)) {
    at.at("batch").add({
      code: "REPLICA_ROLE_TAKEN",
      field: "roleName",
      got: show(jobs.roleArn),
      allowed: "another role than the exporter's, that of replication and those that place holds",
      fix: "Leave roleName out: S3 runs the jobs in a role of their own.",
    });
    return;
  }
  refuseOwnRole(props, { arn: jobs.roleArn, ...JOBS }, faults);
  refuseOwnRole(replica, { arn: jobs.roleArn, ...JOBS }, at);
}

// the other roles of the export, each of which has its own work
function rolesBeside(props: LegalHoldExportProps, target: ExportTarget, name: string): readonly string[] {
  const keeper = props.aws?.holdKeeper;
  const names = keeper && keeperNames(target, { ...keeper, functionName: keeperFunctionName(name, keeper) });
  const backfill = backfillInput(props, name, target.region);
  return [
    target.exporterRoleArn,
    ...(names ? [names.roleArn] : []),
    ...(backfill ? [backfillJobSettings(target, backfill).roleArn] : []),
  ];
}

/**
 * Checks that the policies of both sides let S3 copy an object that the exporter writes. Code `PLANES_DISAGREE`.
 */
export function checkReplicaAgreement(given: Agreement): void {
  const { props, spec, documents } = given;
  const plan = replicaPlan(props, spec);
  const { bucket, key, keyReference, replica: copies } = documents;
  if (plan === undefined || copies === undefined) return;
  const { names } = plan;
  const own = { identity: [copies.policy], ...boundaryOf(documents, names.roleArn) };
  const attempt = { principalArn: names.roleArn, key: `${spec.target.organizationId}/recording` };
  const ask = (target: ReturnType<typeof roleTarget>, reference: typeof keyReference) => ({
    ...target,
    keyArn: reference?.arn,
    keyAlias: reference?.alias,
  });
  const source = ask(roleTarget(spec), keyReference);
  checkRoleAgreement(copyOut(source, attempt), { ...own, bucket, key }, REPLICATION.agreement, given);
  const replica = ask(roleTarget({ ...spec, target: names.replica }), copies.keyReference);
  const there = { ...own, bucket: copies.bucket, key: copies.key };
  checkRoleAgreement(copyIn(replica, attempt), there, REPLICATION.agreement, { ...given, fieldOf: () => "replica" });
  if (names.jobs === undefined || copies.jobs === undefined) return;
  const principalArn = names.jobs.roleArn;
  const access = { identity: [copies.jobs], ...boundaryOf(documents, principalArn), bucket };
  const started = copyByJob(source, { ...attempt, principalArn });
  checkRoleAgreement(started, access, JOBS.agreement, given);
}

/** Refuses a new bucket of copies without a provider for it. Code `REPLICA_NEEDS_PROVIDER`. */
export function checkReplicaProvider(replica: ReplicaOptions | undefined, faults: Faults): void {
  if (replica === undefined || replica.existing || replica.provider !== undefined) return;
  faults.at("replica").add({
    code: "REPLICA_NEEDS_PROVIDER",
    field: "provider",
    got: "(not given)",
    allowed: "a provider of the region and account of the copies, by an alias",
    fix: "Make an AwsProvider with an alias and give it, or say existing: true where another team makes the bucket.",
  });
}
