import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { useKey, type KeyReference } from "./exporter-role";
import { deliveryPolicy, serviceTrustPolicy } from "./services";
import { accountOf, accountRoot, bucketArn, exportedObjects, type ExportTarget } from "./target";

/** What the policies of the role that copies evidence are made from. */
export interface ReplicationSpec {
  readonly source: ExportTarget;
  /** The bucket of the copies; what writes there is the role of replication. */
  readonly replica: ExportTarget;
  /** Key of the source. @default S3 manages it */
  readonly sourceKey?: KeyReference;
  /** Key of the copies, of their own region. @default S3 manages it */
  readonly replicaKey?: KeyReference;
}

/** What S3 asks of the role for each version (documented: "Setting up permissions for live replication"). */
export const COPY_OUT = [
  "s3:GetObjectVersionForReplication",
  "s3:GetObjectVersionAcl",
  "s3:GetObjectVersionTagging",
  "s3:GetObjectRetention",
  "s3:GetObjectLegalHold",
] as const;
/** What S3 asks of the role about the bucket that is copied. */
export const COPY_BUCKET = ["s3:GetReplicationConfiguration", "s3:ListBucket"] as const;
/** AWS's pages differ on which of these S3 asks for; the role reads no copy by them, since it may get none. */
export const COPY_KEY = ["kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt"] as const;

/** Identity policy of the role: it reads evidence for copying and for nothing else, and deletes nothing anywhere. */
export function replicationIdentityPolicy(spec: ReplicationSpec): PolicyDocument {
  const { source, replica, sourceKey, replicaKey } = spec;
  const statements: Statement[] = [
    {
      Sid: "AllowReplicationReadConfiguration",
      Effect: "Allow",
      Action: COPY_BUCKET,
      Resource: bucketArn(source),
    },
    { Sid: "AllowReplicationReadVersions", Effect: "Allow", Action: COPY_OUT, Resource: exportedObjects(source) },
    copies(replica, {}),
  ];
  if (sourceKey !== undefined) {
    statements.push(useKey(source, sourceKey, "AllowReplicationDecrypt", ["kms:Decrypt"]));
  }
  if (replicaKey !== undefined) {
    statements.push(useKey(replica, replicaKey, "AllowReplicationEncrypt", COPY_KEY));
  }
  return policyDocument(statements);
}

/**
 * Trust policy of the role. AWS's examples carry no condition, and whether S3 sends the source account or the bucket is not
 * documented: a condition on what is not sent would fail every copy.
 */
export function replicationTrustPolicy(): PolicyDocument {
  return serviceTrustPolicy("AllowReplicationAssumeRole", "s3.amazonaws.com");
}

/** What S3 asks of the role of Batch Replication about the bucket; the second where S3 makes the list of objects. */
export const BATCH_BUCKET = ["s3:GetReplicationConfiguration", "s3:PutInventoryConfiguration"] as const;

/**
 * What the role of Batch Replication may do to evidence: it has the rule's role copy what that role may copy, and reads
 * nothing itself (documented: "Configuring an IAM role for S3 Batch Replication").
 */
export function batchReplicationPolicy(source: ExportTarget): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowJobsInitiateReplication",
      Effect: "Allow",
      Action: "s3:InitiateReplication",
      Resource: exportedObjects(source),
    },
    { Sid: "AllowJobsReadRuleAndListObjects", Effect: "Allow", Action: BATCH_BUCKET, Resource: bucketArn(source) },
  ]);
}

/** What the bucket of the copies has to allow where the role is of another account. */
export function allowedCopies(replica: ExportTarget): Statement[] {
  const account = accountOf(replica.exporterRoleArn);
  if (account === replica.accountId) return [];
  const Condition = { ArnEquals: { "aws:PrincipalArn": replica.exporterRoleArn } };
  return [copies(replica, { Principal: accountRoot(replica.partition, account), Condition })];
}

function copies(replica: ExportTarget, rest: Pick<Statement, "Principal" | "Condition">): Statement {
  return {
    Sid: "AllowReplicationWriteCopies",
    Effect: "Allow",
    Action: "s3:ReplicateObject",
    Resource: exportedObjects(replica),
    ...rest,
  };
}

/** Policy of the queue that S3 tells of copies that failed: only the one bucket sends, of the one account. */
export function replicationFailuresPolicy(from: ExportTarget, queueArn: string): PolicyDocument {
  const source = { service: "s3.amazonaws.com", arn: bucketArn(from), accountId: from.accountId };
  return deliveryPolicy("AllowBucketSendFailures", "queue", queueArn, source);
}
