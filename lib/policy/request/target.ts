import { partitionOf } from "../../catalog";

/** The names of an export that its requests mention. */
export interface Target {
  readonly bucketName: string;
  /** Such as `aws`. */
  readonly partition: string;
  /** Region of the bucket. */
  readonly region: string;
  /** Account of the bucket, 12 digits. */
  readonly accountId: string;
  /** ARN of the key that the bucket encrypts with. */
  readonly keyArn?: string;
  /** Alias of that key with its prefix, such as `alias/evidence`. Without ARN and alias S3 manages the key. */
  readonly keyAlias?: string;
  /** ARN of the role that Genesys Cloud assumes. */
  readonly roleArn: string;
  /** Genesys Cloud organization id. */
  readonly organizationId: string;
  /** AWS account of Genesys Cloud, 12 digits. */
  readonly genesysAccountId: string;
}

export function bucketOf(target: Target): string {
  return `arn:${target.partition}:s3:::${target.bucketName}`;
}

export function objectOf(target: Target, key: string): string {
  return `${bucketOf(target)}/${key}`;
}

/** S3 of the region, as in `kms:ViaService`. */
export function s3Endpoint({ region }: Target): string {
  return `s3.${region}.${partitionOf(region).dnsSuffix}`;
}

// the id of a key that does not exist yet; its alias is what policies know it by
const UNKNOWN_KEY = "key/00000000-0000-0000-0000-000000000000";

/** ARN of the bucket's key; nothing when S3 manages it. */
export function keyOf(target: Target): string | undefined {
  if (target.keyArn !== undefined) return target.keyArn;
  if (target.keyAlias === undefined) return undefined;
  return `arn:${target.partition}:kms:${target.region}:${target.accountId}:${UNKNOWN_KEY}`;
}
