import { jurisdictionOf, partitionOf, regionsBeside } from "../../catalog";
import { nameInArn, refuseUnusedOptions, show, isLiteral, type Faults } from "../../core";
import type { ExportTarget } from "../../policy";
import { checkBatchJobs, type BatchJobOptions } from "../batch-jobs";
import { checkBucketOptions } from "../evidence-bucket-options";
import { checkEvidenceKey } from "../evidence-key-options";
import { checkRoleName, checkBoundary } from "../names";
import { checkOtherAccounts, checkPeople, type PeoplesAccounts } from "../people-checks";
import type { RetentionProps } from "../retention";
import { replicaNames } from "./names";
import type { ReplicaOptions } from "./options";

/** The export that the options of a replica are compared with. */
export interface ReplicaSource {
  readonly target: ExportTarget;
  /** Base name of the export's parts. */
  readonly exportName: string;
  readonly retention: RetentionProps | undefined;
  /** Whether S3 manages the key of the evidence. */
  readonly s3Managed: boolean;
  readonly genesysAccountId: PeoplesAccounts["genesysAccountId"];
}

const JOB_CODES = {
  intoEvidence: "REPLICA_BATCH_INTO_EVIDENCE",
  key: "REPLICA_BATCH_KEY_INVALID",
};

export function checkReplica(options: ReplicaOptions, source: ReplicaSource, faults: Faults): void {
  const { bucketName, batch } = options;
  const { target } = source;
  if (bucketName === target.bucketName) {
    faults.add({
      code: "REPLICA_IS_SOURCE",
      field: "bucketName",
      got: show(bucketName),
      allowed: "another bucket than the evidence's",
      fix: "Give the bucket of the copies a name of its own, such as one that ends in -copy.",
    });
  }
  const roles = replicaNames(target, source.exportName, options);
  // a role name derived from the export may be too long, too
  checkRoleName(faults, "roleName", options.roleName ?? roles.roleName);
  checkBoundary(options.permissionsBoundary, target, faults);
  if (batch !== undefined) checkJobs(batch, source, options, faults.at("batch"));
  // the following checks need a valid region and account
  if (faults.has("region") || faults.has("awsAccountId")) return;
  checkResidency(options, target, faults);
  const { replica } = replicaNames(target, source.exportName, options);
  checkPeople(options, target.partition, faults);
  const accounts = { accountId: replica.accountId, genesysAccountId: source.genesysAccountId };
  checkOtherAccounts(options, accounts, options.acknowledgeOtherAccounts ?? false, faults);
  checkBucketOptions({ lifecycle: options.lifecycle }, [bucketName], source.retention, faults);
  checkKey(options, replica, source.s3Managed, faults);
  if (!options.existing) return;
  refuseUnusedOptions(faults, options, {
    code: "REPLICA_OPTION_WITHOUT_NEW_BUCKET",
    fields: ["lifecycle", "tags", "provider"],
    because: "existing",
  });
}

function checkJobs(batch: BatchJobOptions, { target, exportName }: ReplicaSource, options: ReplicaOptions, to: Faults) {
  const { jobs } = replicaNames(target, exportName, options);
  const roleName = batch.roleName ?? nameInArn(jobs!.roleArn);
  checkBatchJobs({ ...batch, roleName }, target, JOB_CODES, to, options.bucketName);
}

function checkKey(
  { key = {}, existing, administrators }: ReplicaOptions,
  replica: ExportTarget,
  s3: boolean,
  to: Faults,
) {
  const faults = to.at("key");
  if (s3) {
    refuseUnusedOptions(faults, key, {
      code: "REPLICA_KEY_WITHOUT_USE",
      fields: ["existingKeyArn", "alias", "administratorsOnly", "deletionWindowDays"],
      because: "aws.key.s3Managed: a copy is encrypted as its source is",
    });
    return;
  }
  checkEvidenceKey(key, replica, administrators, faults);
  if (key.s3Managed) {
    faults.add({
      code: "REPLICA_KEY_MISSING",
      field: "s3Managed",
      got: "true",
      allowed: "a key of your own: the evidence has one, and a copy is encrypted as its source is",
      fix: "Leave it out for a new key, or give existingKeyArn.",
    });
  } else if (existing && key.existingKeyArn === undefined) {
    faults.add({
      code: "REPLICA_KEY_MISSING",
      field: "existingKeyArn",
      got: "(not given)",
      allowed: "the ARN of the key that the bucket of the copies encrypts with",
      fix: "Ask the team that owns the bucket; EvidenceReplicaStack puts it out as replica_key_arn.",
    });
  }
}

// checks the location of copies. Codes `REPLICA_IN_SAME_PLACE`, `REPLICA_LEAVES_PARTITION`, `REPLICA_LEAVES_JURISDICTION`
function checkResidency(options: ReplicaOptions, source: ExportTarget, faults: Faults): void {
  const { region, awsAccountId = source.accountId, acknowledgeJurisdictions: acknowledged } = options;
  if (acknowledged !== undefined && !isLiteral(faults, "acknowledgeJurisdictions", acknowledged)) return;
  const others = regionsBeside(source.region);
  const propose =
    others.length === 0
      ? `Keep ${source.region} and give another account as awsAccountId: there is no second region of that country.`
      : `Copy to ${others.join(" or ")}, or keep ${source.region} and give another account as awsAccountId.`;
  const { partition } = partitionOf(region);
  if (partition !== source.partition) {
    faults.add({
      code: "REPLICA_LEAVES_PARTITION",
      field: "region",
      got: `${show(region)}, in partition ${partition}`,
      allowed: `a region of partition ${source.partition}: S3 copies to no other`,
      fix: propose,
    });
    return;
  }
  if (region === source.region && awsAccountId === source.accountId) {
    faults.add({
      code: "REPLICA_IN_SAME_PLACE",
      field: "region",
      got: `${show(region)} in account ${awsAccountId}, where the evidence is`,
      allowed: "another region, another account, or both",
      fix: propose,
    });
    return;
  }
  const [from, to] = [source.region, region].map((one) => jurisdictionOf(one) ?? `whatever country ${one} is in`);
  if (from === to || (acknowledged?.[0] === source.region && acknowledged[1] === region)) return;
  faults.add({
    code: "REPLICA_LEAVES_JURISDICTION",
    field: acknowledged === undefined ? "region" : "acknowledgeJurisdictions",
    got: acknowledged === undefined ? `${show(region)}, in ${to}` : show(acknowledged),
    allowed: `a region of ${from}; of ${to} only beside acknowledgeJurisdictions: ["${source.region}", "${region}"]`,
    fix: `${propose} Otherwise those who answer for residency have to agree, and the acknowledgement names both regions.`,
  });
}
