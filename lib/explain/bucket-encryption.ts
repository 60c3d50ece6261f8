import { isManagedByS3, KEY_OF_S3 } from "../policy/request/s3-key";
import { flagOf, hasSymbol, knownBlocks, textOf, type Attributes, type Stack } from "../stack";
import { saidOf, type AskedBucket } from "./set-up";

export interface BucketEncryption {
  /** Whether it uses KMS; undefined if unknown. */
  readonly kms: boolean | undefined;
  /**
   * Reference to a KMS key: an ARN, an id or an alias; undefined for keys of S3 that are not in KMS. If it is unknown
   * whether the bucket uses KMS, the key that it would use.
   */
  readonly key: string | undefined;
  /** Undefined if unknown. */
  readonly bucketKey: boolean | undefined;
  /** Blocked encryption types; undefined if unknown. */
  readonly blocked: readonly string[] | undefined;
  /** What must be known to determine whether KMS is used, and with which key; undefined if that is known. */
  readonly open: string | undefined;
}

/** Placeholder for the key of a bucket about which nothing is known. */
export const UNKNOWN_KEY = "<key that the bucket encrypts with>";

const NONE = { key: undefined, bucketKey: false, blocked: undefined, open: undefined };

/**
 * The default encryption of the bucket. If the stack creates the bucket and does not configure encryption, the S3
 * default applies; a setting that may or may not exist is unknown.
 */
export function bucketEncryption(stack: Stack, bucket: AskedBucket): BucketEncryption {
  const { attributes, perhaps } = saidOf(stack, bucket, "aws_s3_bucket_server_side_encryption_configuration");
  if (perhaps !== undefined) {
    const isNew = bucket.block !== undefined;
    return attributes === undefined ? notKnown(perhaps) : perhapsOf(attributes, perhaps, isNew);
  }
  const inline = bucket.block && knownBlocks(bucket.block.attributes, "server_side_encryption_configuration");
  if (bucket.block !== undefined && attributes === undefined && inline === undefined) {
    return notKnown(`what server_side_encryption_configuration of ${bucket.block.address} says`);
  }
  const given = attributes ?? inline?.[0];
  // for a bucket outside the stack, the notes say that nothing is known
  if (given === undefined) return { ...NONE, kms: bucket.block === undefined ? undefined : false };
  return saidBy(given);
}

function saidBy(configuration: Attributes): BucketEncryption {
  const rules = knownBlocks(configuration, "rule");
  if (rules === undefined) return notKnown("what the rule of the bucket's encryption says");
  return rules[0] === undefined ? { ...NONE, kms: false } : ofRule(rules[0]);
}

// without the block, S3 encrypts a new bucket with its own keys, which require no permission
function perhapsOf(configuration: Attributes, perhaps: string, isNew: boolean): BucketEncryption {
  const { kms, key } = saidBy(configuration);
  const byKey = { kms: kms === false && isNew ? kms : undefined, key, open: key === undefined ? undefined : perhaps };
  return { ...byKey, bucketKey: undefined, blocked: undefined };
}

function ofRule(rule: Attributes): BucketEncryption {
  const on = flagOf(rule["bucket_key_enabled"], false);
  const bucketKey = typeof on === "boolean" ? on : undefined;
  const types = rule["blocked_encryption_types"];
  const blocked = Array.isArray(types) && !types.some((one) => hasSymbol(String(one))) ? types.map(String) : undefined;
  const defaults = knownBlocks(rule, "apply_server_side_encryption_by_default");
  if (defaults === undefined) return { ...notKnown("how the bucket encrypts by default"), bucketKey, blocked };
  const algorithm = textOf(defaults[0]?.["sse_algorithm"]) ?? "AES256";
  const named = textOf(defaults[0]?.["kms_master_key_id"]);
  const key = named === undefined || isManagedByS3(named) ? undefined : named;
  if (!hasSymbol(algorithm)) {
    const kms = algorithm.startsWith("aws:kms");
    // there is no bucket key for DSSE-KMS (documented)
    const ofKms = algorithm === "aws:kms:dsse" ? false : bucketKey;
    return { kms, key: kms ? (key ?? KEY_OF_S3) : undefined, bucketKey: ofKms, blocked, open: undefined };
  }
  const open = key === undefined ? undefined : `how the bucket encrypts by default (${algorithm})`;
  return { kms: undefined, key, bucketKey, blocked, open };
}

function notKnown(open: string): BucketEncryption {
  return { kms: undefined, key: UNKNOWN_KEY, bucketKey: undefined, blocked: undefined, open };
}
