import type { Statement } from "../statement";
import { bucketArn, exportedObjects, type ExportTarget } from "./target";

/** Whether and how far the exporter may set retention on what it uploads. */
export interface RetentionHeaders {
  /** Longest retention in days that an upload may ask for. */
  readonly maxDays: number;
}

/**
 * What the exporter may do to the bucket, for its own policy and, with a principal added, for the bucket's.
 * It can add evidence and place a hold. It can read, list or delete nothing, and it can lift no hold.
 */
export function writingStatements(target: ExportTarget, retention?: RetentionHeaders): Statement[] {
  const Resource = exportedObjects(target);
  const statements: Statement[] = [
    {
      Sid: "AllowExporterUpload",
      Effect: "Allow",
      Action: ["s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
      Resource,
    },
    {
      Sid: "AllowExporterBucketOwnerAcl",
      Effect: "Allow",
      Action: "s3:PutObjectAcl",
      Resource,
      Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } },
    },
    {
      Sid: "AllowExporterPlaceLegalHold",
      Effect: "Allow",
      Action: "s3:PutObjectLegalHold",
      Resource,
      Condition: { StringEquals: { "s3:object-lock-legal-hold": "ON" } },
    },
    {
      Sid: "AllowExporterReadBucketSettings",
      Effect: "Allow",
      Action: ["s3:GetBucketLocation", "s3:GetEncryptionConfiguration"],
      Resource: bucketArn(target),
    },
  ];
  if (retention !== undefined) statements.push(setRetention(Resource, retention));
  return statements;
}

function setRetention(Resource: string, { maxDays }: RetentionHeaders): Statement {
  return {
    Sid: "AllowExporterSetRetention",
    Effect: "Allow",
    Action: "s3:PutObjectRetention",
    Resource,
    Condition: {
      StringEquals: { "s3:object-lock-mode": "GOVERNANCE" },
      NumericLessThanEquals: { "s3:object-lock-remaining-retention-days": String(maxDays) },
    },
  };
}

/** COMPLIANCE retention cannot be undone by anyone, so a writer that may set retention is kept from asking for it. */
export function noCompliance(target: ExportTarget): Statement {
  return {
    Sid: "DenyComplianceRetention",
    Effect: "Deny",
    Action: ["s3:PutObject", "s3:PutObjectRetention"],
    Resource: exportedObjects(target),
    Condition: { StringEquals: { "s3:object-lock-mode": "COMPLIANCE" } },
  };
}
