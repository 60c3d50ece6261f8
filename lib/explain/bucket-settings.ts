import { hasSymbol, knownBlocks, textOf, type Attributes, type Stack } from "../stack";
import { bucketEncryption } from "./bucket-encryption";
import { isBlocked } from "./public-access";
import type { BucketSettings } from "./refusals";
import { flagIn, saidOf, type AskedBucket, type Said } from "./set-up";

/**
 * Settings with which S3 refuses uploads. For a bucket that the stack creates, missing settings have the S3 default
 * (documented); for other buckets, only the settings in the stack are known. Settings that may not exist, or whose
 * values were not read, are unknown.
 */
export function bucketSettings(stack: Stack, bucket: AskedBucket): BucketSettings {
  const { block } = bucket;
  const made = block !== undefined;
  const about = (type: string): Said => saidOf(stack, bucket, `aws_s3_bucket_${type}`);
  const { kms, key, blocked } = bucketEncryption(stack, bucket);
  return {
    ownership: ownershipOf(about("ownership_controls"), made),
    blocksPublicAcls: isBlocked(stack, bucket, "block_public_acls"),
    ...lockOf(about("object_lock_configuration"), bucket),
    blockedEncryption: blocked,
    kmsByDefault: kms,
    defaultKey: key,
    account: made ? block.place.account.replace(/^<.*>$/, "") || undefined : undefined,
    region: known(block?.place.region ?? stack.region),
  };
}

function ownershipOf({ attributes, perhaps }: Said, made: boolean): string | undefined {
  if (perhaps !== undefined) return undefined;
  if (attributes === undefined) return made ? "BucketOwnerEnforced" : undefined;
  return known(knownBlocks(attributes, "rule")?.[0]?.["object_ownership"]);
}

type Lock = Pick<BucketSettings, "objectLock" | "defaultRetention">;

function lockOf({ attributes, perhaps }: Said, { block }: AskedBucket): Lock {
  const enabled = flagIn(block?.attributes["object_lock_enabled"]);
  const inline = block && knownBlocks(block.attributes, "object_lock_configuration");
  const given = perhaps === undefined ? (attributes ?? inline?.[0]) : undefined;
  if (given !== undefined) return { objectLock: true, defaultRetention: retention(given) };
  const unread = block === undefined || perhaps !== undefined || inline === undefined;
  // no configuration removes Object Lock from a bucket that is created with it
  const objectLock = block !== undefined && (enabled === true || !unread) ? enabled : undefined;
  return { objectLock, defaultRetention: unread ? undefined : false };
}

function retention(lock: Attributes): boolean | undefined {
  const rules = knownBlocks(lock, "rule");
  const found = rules?.map((rule) => knownBlocks(rule, "default_retention"));
  if (found === undefined || found.includes(undefined)) return undefined;
  return found.some((some) => some!.length > 0);
}

function known(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined || hasSymbol(text) ? undefined : text;
}
