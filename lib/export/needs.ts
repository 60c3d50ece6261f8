import { exportVerification, partitionOf, type AthenaSettings } from "../catalog";
import { policyDocument, type PolicyDocument } from "../policy";
import type { EvidencePlace } from "./read";

/** Genesys Cloud permissions for a reconciliation. */
export const reconcilePermissions = exportVerification;

/** A bucket with the values that its policies use. */
export interface EvidenceArns extends EvidencePlace {
  readonly partition: string;
  readonly region: string;
  readonly organizationId: string | undefined;
}

/** The minimal AWS policy for a reconciliation: it lists names, versions and sizes, and reads no object. */
export function reconcilePolicy({ bucket, partition }: EvidenceArns): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowListEvidenceVersions",
      Effect: "Allow",
      Action: "s3:ListBucketVersions",
      Resource: `arn:${partition}:s3:::${bucket}`,
    },
  ]);
}

/**
 * Additional permissions for a manifest and its verification. S3 returns the metadata of a version only to principals
 * that may read it, and its checksums only to those that may decrypt it, so the identity must be among the bucket's
 * `readers`.
 */
export function manifestPolicy({ bucket, partition, region, accountId, organizationId }: EvidenceArns): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowReadEvidence",
      Effect: "Allow",
      Action: ["s3:GetObject", "s3:GetObjectLegalHold", "s3:GetObjectRetention", "s3:GetObjectVersion"],
      Resource: `arn:${partition}:s3:::${bucket}/${organizationId ?? "*"}/*`,
    },
    {
      Sid: "AllowDecryptEvidence",
      Effect: "Allow",
      Action: "kms:Decrypt",
      Resource: `arn:${partition}:kms:${region}:${accountId}:key/*`,
      Condition: { StringEquals: { "kms:ViaService": `s3.${region}.${partitionOf(region).dnsSuffix}` } },
    },
    {
      // without it, S3 answers 403 instead of 404 for a missing object
      Sid: "AllowToldWhatIsMissing",
      Effect: "Allow",
      Action: ["s3:ListBucket", "s3:ListBucketVersions"],
      Resource: `arn:${partition}:s3:::${bucket}`,
    },
  ]);
}

/** The minimal AWS policy for a release. The bucket policy allows only custodians to lift a hold. */
export function releasePolicy({
  bucket,
  partition,
  organizationId,
}: Omit<EvidenceArns, "accountId" | "region">): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowListEvidenceVersions",
      Effect: "Allow",
      Action: "s3:ListBucketVersions",
      Resource: `arn:${partition}:s3:::${bucket}`,
    },
    {
      Sid: "AllowLiftHolds",
      Effect: "Allow",
      Action: ["s3:GetObjectLegalHold", "s3:PutObjectLegalHold"],
      Resource: `arn:${partition}:s3:::${bucket}/${organizationId ?? "*"}/*`,
    },
  ]);
}

/** The minimal AWS policy for a comparison with Athena. The evidence itself is neither listed nor read. */
export function athenaPolicy(
  { partition, region, accountId }: Pick<EvidenceArns, "partition" | "region" | "accountId">,
  { inventoryBucket, inventoryFolder, queryFolder, database, workgroup }: AthenaSettings,
): PolicyDocument {
  const bucket = `arn:${partition}:s3:::${inventoryBucket}`;
  const arn = (service: string, rest: string) => `arn:${partition}:${service}:${region}:${accountId}:${rest}`;
  const allow = (Sid: string, Action: readonly string[], Resource: readonly string[]) =>
    ({ Sid, Effect: "Allow", Action, Resource }) as const;
  return policyDocument([
    allow(
      "AllowAskAthena",
      ["StartQueryExecution", "GetQueryExecution", "GetQueryResults", "StopQueryExecution", "GetWorkGroup"].map(
        (name) => `athena:${name}`,
      ),
      [arn("athena", `workgroup/${workgroup}`)],
    ),
    allow(
      "AllowReadTables",
      ["glue:GetDatabase", "glue:GetTable", "glue:GetPartition", "glue:GetPartitions"],
      [arn("glue", "catalog"), arn("glue", `database/${database}`), arn("glue", `table/${database}/*`)],
    ),
    allow("AllowListInventory", ["s3:GetBucketLocation", "s3:ListBucket"], [bucket]),
    allow("AllowReadInventory", ["s3:GetObject"], [`${bucket}/${inventoryFolder}/*`]),
    allow(
      "AllowListsAndResults",
      ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"],
      [`${bucket}/${queryFolder}/*`],
    ),
  ]);
}
