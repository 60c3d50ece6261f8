import { policyDocument } from "../document";
import type { PolicyDocument } from "../statement";
import { bucketArn, type ExportTarget } from "./target";

const FULL_CONTROL = { "s3:x-amz-acl": "bucket-owner-full-control" };

/** Where CloudTrail writes. */
interface TrailLogSpec {
  readonly target: ExportTarget;
  readonly trailArn: string;
  readonly logBucket: string;
  /** Key prefix without a slash at its end. @default none */
  readonly prefix?: string;
}

/** What the owner of the log bucket has to allow before the trail can be made (documented: AWS CloudTrail User Guide). */
export function trailLogPolicy({ target, trailArn, logBucket, prefix }: TrailLogSpec): PolicyDocument {
  const bucket = `arn:${target.partition}:s3:::${logBucket}`;
  const Principal = { Service: "cloudtrail.amazonaws.com" };
  const fromTrail = { ArnEquals: { "aws:SourceArn": trailArn } };
  return policyDocument([
    {
      Sid: "AllowCloudTrailGetBucketAcl",
      Effect: "Allow",
      Principal,
      Action: "s3:GetBucketAcl",
      Resource: bucket,
      Condition: fromTrail,
    },
    {
      Sid: "AllowCloudTrailWrite",
      Effect: "Allow",
      Principal,
      Action: "s3:PutObject",
      Resource: `${bucket}/${prefix === undefined ? "" : `${prefix}/`}AWSLogs/${target.accountId}/*`,
      Condition: { ...fromTrail, StringEquals: FULL_CONTROL },
    },
  ]);
}

/** Where S3 writes the inventory. */
interface InventorySpec {
  readonly target: ExportTarget;
  readonly inventoryBucket: string;
  /** Key prefix without a slash at its end. */
  readonly prefix: string;
}

/** What the owner of the inventory's bucket has to allow (documented: Amazon S3 User Guide, inventory). */
export function inventoryPolicy({ target, inventoryBucket, prefix }: InventorySpec): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowInventoryWrite",
      Effect: "Allow",
      Principal: { Service: "s3.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `arn:${target.partition}:s3:::${inventoryBucket}/${prefix}/*`,
      Condition: {
        ArnEquals: { "aws:SourceArn": bucketArn(target) },
        StringEquals: { "aws:SourceAccount": target.accountId, ...FULL_CONTROL },
      },
    },
  ]);
}

/** Where S3 writes server access logs. */
interface AccessLogSpec {
  readonly target: ExportTarget;
  readonly logBucket: string;
  /** Beginning of the logs' keys, as it is given to S3. */
  readonly prefix: string;
}

/** What the owner of the access log bucket has to allow (documented: Amazon S3 User Guide, server access logging). */
export function accessLogPolicy({ target, logBucket, prefix }: AccessLogSpec): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowAccessLogsWrite",
      Effect: "Allow",
      Principal: { Service: "logging.s3.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `arn:${target.partition}:s3:::${logBucket}/${prefix}*`,
      Condition: {
        ArnEquals: { "aws:SourceArn": bucketArn(target) },
        StringEquals: { "aws:SourceAccount": target.accountId },
      },
    },
  ]);
}
