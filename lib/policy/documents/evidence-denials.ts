import type { Statement } from "../statement";
import { allObjects, bucketArn, exportedObjects, type ExportTarget } from "./target";

/** Who is exempt from the denials about evidence. */
interface EvidenceRoles {
  /** IAM ARNs of the people who may lift holds, shorten retention and delete; ArnLike patterns. */
  readonly custodians: readonly string[];
  /**
   * IAM ARNs that may read evidence beside the custodians; ArnLike patterns. `account` denies nobody: the account's own
   * policies then decide.
   * @default none: custodians alone
   */
  readonly readers?: readonly string[] | "account";
  /** Role of the hold keeper, which looks at objects and places holds. @default no keeper */
  readonly keeperRoleArn?: string;
  /**
   * Role of the jobs that backfill: it places holds, and S3 makes its lists of objects, for which S3 asks for
   * `s3:PutInventoryConfiguration`. @default no such jobs
   */
  readonly backfillRoleArn?: string;
  /** Role that copies evidence to another bucket: nobody else may. @default no copies, and no denial of any */
  readonly replicationRoleArn?: string;
  /** Role of jobs that copy what was there before and what failed; S3 makes its lists too. @default no such jobs */
  readonly batchReplicationRoleArn?: string;
  /** The bucket keeps copies: what writes into it is the role of replication (`target.exporterRoleArn`). @default false */
  readonly isReplica?: boolean;
}

/** What the denials about evidence are made from. */
export interface EvidenceDenialsSpec extends EvidenceRoles {
  readonly target: ExportTarget;
  /** Default retention of the bucket in days: nobody but custodians may set less. */
  readonly retentionDays: number;
  /** Whether nobody but the exporter, custodians and the roles that place holds may write where it writes. @default true */
  readonly onlyExporterWrites?: boolean;
}

// the copying of replication has an action of its own, s3:GetObjectVersionForReplication
const READS = [
  ...["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTorrent", "s3:GetObjectVersionTorrent"],
  "s3:RestoreObject",
];

const HOLD = "s3:PutObjectLegalHold";
const WRITES = [
  ...["PutObject", "ReplicateObject", "PutObjectRetention", "AbortMultipartUpload"],
  ...["ObjectOwnerOverrideToBucketOwner", "UpdateObjectEncryption"],
].map((name) => `s3:${name}`);

// the actions whose requests carry the keys of event holds, by the authorization data of 2026. That OFF is the value that
// lifts one, and what a duration counts from, is not documented
const EVENT_HOLDS = ["s3:PutObject", "s3:PutObjectRetention", "s3:ReplicateObject"];

/** Keeps holds, retention, evidence and its content from everyone but those named. */
export function evidenceDenials(spec: EvidenceDenialsSpec): Statement[] {
  const { target, custodians, retentionDays } = spec;
  const exceptCustodians = except(custodians);
  const denied = (Sid: string, Action: readonly string[], Condition: Statement["Condition"]): Statement => ({
    Sid,
    Effect: "Deny",
    Principal: "*",
    Action,
    Resource: allObjects(target),
    Condition,
  });
  const fewerDays = { NumericLessThan: { "s3:object-lock-remaining-retention-days": String(retentionDays) } };
  const shorter = { NumericLessThan: { "s3:object-lock-event-hold-duration-days": String(retentionDays) } };
  return [
    {
      ...denied("DenyInsecureTransport", ["s3:*"], { Bool: { "aws:SecureTransport": "false" } }),
      Resource: [bucketArn(target), allObjects(target)],
    },
    denied("DenyLegalHoldOffExceptCustodians", ["s3:PutObject", HOLD], {
      ...exceptCustodians,
      StringEquals: { "s3:object-lock-legal-hold": "OFF" },
    }),
    denied("DenyEventHoldOffExceptCustodians", EVENT_HOLDS, {
      ...exceptCustodians,
      StringEquals: { "s3:object-lock-event-hold": "OFF" },
    }),
    denied("DenyShorterEventHoldExceptCustodians", EVENT_HOLDS, { ...exceptCustodians, ...shorter }),
    denied("DenyBypassRetentionExceptCustodians", ["s3:BypassGovernanceRetention"], exceptCustodians),
    denied("DenyShorterRetentionExceptCustodians", ["s3:PutObjectRetention"], { ...exceptCustodians, ...fewerDays }),
    ...deleteDenials(spec, denied),
    ...readDenial(spec, denied),
    ...copyDenials(spec, denied),
    ...writeDenials(spec, denied),
  ];
}

type Denied = (Sid: string, Action: readonly string[], Condition: Statement["Condition"]) => Statement;

const DELETES = ["s3:DeleteObject", "s3:DeleteObjectVersion"];

// AWS warns that to deny the role of replication s3:ReplicateDelete can stop it from copying at all; it is granted nowhere
function deleteDenials({ target, custodians, isReplica }: EvidenceDenialsSpec, denied: Denied): Statement[] {
  const all = "DenyDeleteExceptCustodians";
  if (!isReplica) return [denied(all, [...DELETES, "s3:ReplicateDelete"], except(custodians))];
  const exempt = except([target.exporterRoleArn, ...custodians]);
  return [
    denied(all, DELETES, except(custodians)),
    denied("DenyReplicateDeleteExceptCustodians", ["s3:ReplicateDelete"], exempt),
  ];
}

function copyDenials(
  { replicationRoleArn, batchReplicationRoleArn: batch }: EvidenceDenialsSpec,
  denied: Denied,
): Statement[] {
  if (replicationRoleArn === undefined) return [];
  return [
    denied("DenyCopyOutExceptReplication", ["s3:GetObjectVersionForReplication"], except([replicationRoleArn])),
    // what Batch Replication asks for: it would copy what was copied already
    batch === undefined
      ? denied("DenyBatchReplication", ["s3:InitiateReplication"], undefined)
      : denied("DenyBatchReplicationExceptJobs", ["s3:InitiateReplication"], except([batch])),
  ];
}

function readDenial({ custodians, readers = [], keeperRoleArn }: EvidenceDenialsSpec, denied: Denied): Statement[] {
  if (readers === "account") return [];
  // looking at an object by HeadObject needs the permission to get it
  const exempt = [...custodians, ...readers, ...given(keeperRoleArn)];
  return [denied("DenyReadExceptReaders", READS, except(exempt))];
}

function writeDenials(spec: EvidenceDenialsSpec, denied: Denied): Statement[] {
  const { target, custodians, keeperRoleArn, backfillRoleArn, isReplica, onlyExporterWrites = true } = spec;
  if (!onlyExporterWrites) return [];
  const writers = [target.exporterRoleArn, ...custodians];
  if (isReplica) return [denied("DenyWriteExceptReplication", [...WRITES, HOLD], except(writers))];
  const holders = [...given(keeperRoleArn), ...given(backfillRoleArn)];
  const below = { Resource: exportedObjects(target) };
  const writes = denied("DenyWriteExceptExporter", holders.length > 0 ? WRITES : [...WRITES, HOLD], except(writers));
  if (holders.length === 0) return [{ ...writes, ...below }];
  const holds = denied("DenyLegalHoldExceptExporterAndHoldRoles", [HOLD], except([...writers, ...holders]));
  return [writes, holds].map((statement) => ({ ...statement, ...below }));
}

function except(arns: readonly string[]): NonNullable<Statement["Condition"]> {
  return { ArnNotLike: { "aws:PrincipalArn": arns } };
}

function given(arn: string | undefined): readonly string[] {
  return arn === undefined ? [] : [arn];
}
