import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { useKey } from "./exporter-identity";
import { serviceTrustPolicy } from "./services";
import { accountRoot, type ExportTarget } from "./target";

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
