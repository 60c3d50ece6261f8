import { policyDocument } from "../document";
import type { PolicyDocument } from "../statement";
import type { BatchJobSpec } from "./batch-job";
import { useKey, type KeyReference } from "./exporter-identity";
import { allObjects, bucketArn } from "./target";

/** What the policies of the role that places holds by jobs are made from. */
export interface BackfillSpec extends BatchJobSpec {
  /** Key of the evidence, for jobs that compute checksums; `none` where S3 manages it. @default no such jobs */
  readonly checksums?: KeyReference | "none";
}

/**
 * What the role may do to evidence: it places holds. It lifts none and reads no recording.
 *
 * Which permissions a job needs is documented (Amazon S3 User Guide, "Granting permissions for Batch Operations", and
 * for a manifest that S3 generates the ones for Batch Replication). That the condition key of the hold is in requests of
 * a job, as in those of `PutObjectLegalHold` that a job stands for, is unverified against AWS.
 */
export function backfillHoldPolicy({ target }: BackfillSpec): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowJobsPlaceLegalHold",
      Effect: "Allow",
      Action: "s3:PutObjectLegalHold",
      Resource: allObjects(target),
      Condition: { StringEquals: { "s3:object-lock-legal-hold": "ON" } },
    },
    {
      Sid: "AllowJobsReadLockAndListObjects",
      Effect: "Allow",
      // the first is asked before any object; the second where S3 makes the list of objects
      Action: ["s3:GetBucketObjectLockConfiguration", "s3:PutInventoryConfiguration"],
      Resource: bucketArn(target),
    },
  ]);
}

/**
 * What the role may do to evidence for jobs that compute checksums: S3 reads the objects in its name, and gives nobody their
 * content. Undefined where there are no such jobs.
 */
export function backfillReadPolicy({ target, checksums }: BackfillSpec): PolicyDocument | undefined {
  if (checksums === undefined) return undefined;
  const actions = ["s3:GetObject", "s3:GetObjectVersion"];
  return policyDocument([
    { Sid: "AllowJobsReadEvidence", Effect: "Allow", Action: actions, Resource: allObjects(target) },
    ...(checksums === "none" ? [] : [useKey(target, checksums, "AllowJobsDecryptEvidence", ["kms:Decrypt"])]),
  ]);
}
