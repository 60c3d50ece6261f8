import { partitionOf } from "../../catalog";
import { bucketArn, s3Service, type BucketTarget } from "../documents/target";

/** The names of an export that its requests mention. @public */
export interface Target extends BucketTarget {
  /** ARN of the key that the bucket encrypts with. */
  readonly keyArn?: string;
  /** Alias of that key with its prefix, such as `alias/evidence`. Without ARN and alias S3 manages the key. */
  readonly keyAlias?: string;
  /** ARN of the role that Genesys Cloud assumes. */
  readonly roleArn: string;
  /** AWS account of Genesys Cloud, 12 digits. */
  readonly genesysAccountId: string;
}

export function objectArn(target: Target, key: string): string {
  return `${bucketArn(target)}/${key}`;
}

/** S3 of the region, as in `kms:ViaService`. */
export function s3Endpoint({ region }: Pick<Target, "region">): string {
  return s3Service({ region, dnsSuffix: partitionOf(region).dnsSuffix });
}

// the id of a key that does not exist yet; its alias is what policies know it by
const UNKNOWN_KEY = "key/00000000-0000-0000-0000-000000000000";

/** ARN of the bucket's key; nothing when S3 manages it. */
export function keyOf(target: Target): string | undefined {
  if (target.keyArn !== undefined) return target.keyArn;
  if (target.keyAlias === undefined) return undefined;
  return `arn:${target.partition}:kms:${target.region}:${target.accountId}:${UNKNOWN_KEY}`;
}
