import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { useKey, type KeyReference } from "./exporter-role";
import { serviceTrustPolicy } from "./services";
import { accountRoot, allObjects, bucketArn, type ExportTarget } from "./target";

/** What a role of S3 Batch Operations reads its lists from, and writes its reports to. */
export interface BatchJobSpec {
  readonly target: ExportTarget;
  /** Bucket of reports and manifests. */
  readonly jobBucket: string;
  /** Key prefix of reports and of manifests that S3 generates, without a slash at its end. */
  readonly reportPrefix: string;
  /** Key prefix of further manifests, without a slash at its end. @default none */
  readonly manifestPrefix?: string;
  /** ARN of the KMS key that encrypts the job bucket. @default S3 manages its key */
  readonly keyArn?: string;
}

/**
 * What the role may do to the job bucket: it reads lists of objects and writes reports. A policy of its own, so that the
 * linter tells it from that of a writer of evidence.
 */
export function batchJobPolicy(spec: BatchJobSpec): PolicyDocument {
  const { target, keyArn: arn, jobBucket } = spec;
  const actions = ["kms:GenerateDataKey", "kms:Decrypt"];
  const bucket = `arn:${target.partition}:s3:::${jobBucket}`;
  const useIt = arn && [useKey(target, { arn }, "AllowJobsUseKey", actions, bucket)];
  return policyDocument([...jobBucketStatements(spec), ...(useIt || [])]);
}

/**
 * Trust policy of the role. An identity that starts a job has to be allowed to pass the role, which is possible within
 * the account only. AWS documents no source keys for this service: the account is compared where AWS fills it in, and a
 * request without it passes, as in the documented policy.
 */
export function batchTrustPolicy({ accountId }: ExportTarget): PolicyDocument {
  return serviceTrustPolicy("AllowBatchOperationsAssumeRole", "batchoperations.s3.amazonaws.com", {
    Condition: { StringEqualsIfExists: { "aws:SourceAccount": accountId } },
  });
}

/** What the owner of a job bucket in another account has to allow. */
export function batchBucketPolicy(spec: BatchJobSpec, roleArn: string): PolicyDocument {
  const { partition, accountId } = spec.target;
  return policyDocument(
    jobBucketStatements(spec).map((statement) => ({
      ...statement,
      Principal: accountRoot(partition, accountId),
      Condition: { ArnEquals: { "aws:PrincipalArn": roleArn } },
    })),
  );
}

function jobBucketStatements({ target, jobBucket, reportPrefix, manifestPrefix }: BatchJobSpec): Statement[] {
  const bucket = `arn:${target.partition}:s3:::${jobBucket}`;
  const below = (prefix: string) => `${bucket}/${prefix}/*`;
  const manifests = manifestPrefix === undefined || manifestPrefix === reportPrefix ? [] : [below(manifestPrefix)];
  return [
    {
      Sid: "AllowJobsReadManifests",
      Effect: "Allow",
      Action: ["s3:GetObject", "s3:GetObjectVersion"],
      Resource: [below(reportPrefix), ...manifests],
    },
    { Sid: "AllowJobsWriteReports", Effect: "Allow", Action: "s3:PutObject", Resource: below(reportPrefix) },
    { Sid: "AllowJobsGetBucketLocation", Effect: "Allow", Action: "s3:GetBucketLocation", Resource: bucket },
  ];
}

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
