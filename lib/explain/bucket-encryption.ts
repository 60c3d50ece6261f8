import { isManagedByS3 } from "../policy/request/key-checks";
import { flagOf, hasSymbol, knownBlocks, textOf, type Attributes, type Stack } from "../stack";
import { saidOf, type AskedBucket } from "./set-up";

/** How a bucket encrypts where an upload does not say how. */
export interface BucketEncryption {
  /** Whether by a key of KMS; undefined where it is not known. */
  readonly kms: boolean | undefined;
  /**
   * Reference to a key of KMS: an ARN, an id or an alias; undefined for `aws/s3`, and where S3 manages the key. Where it is
   * not known whether the bucket encrypts by KMS, the key that it then would take.
   */
  readonly key: string | undefined;
  /** Undefined where it is not known. */
  readonly bucketKey: boolean | undefined;
  /** Types of encryption that are switched off; undefined where they are not known. */
  readonly blocked: readonly string[] | undefined;
  /** What would have to be known to tell whether, and by which key; undefined where that is known. */
  readonly open: string | undefined;
}

/** The key of a bucket of which nothing is known. */
export const UNKNOWN_KEY = "<key that the bucket encrypts with>";

const NONE = { key: undefined, bucketKey: false, blocked: undefined, open: undefined };

/**
 * How the bucket encrypts by default. What a stack that makes the bucket leaves out is what S3 gives to every new bucket;
 * what it may or may not set is not known.
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
  // of a bucket that is made elsewhere the notes say that nothing is known of it
  if (given === undefined) return { ...NONE, kms: bucket.block === undefined ? undefined : false };
  return saidBy(given);
}

function saidBy(configuration: Attributes): BucketEncryption {
  const rules = knownBlocks(configuration, "rule");
  if (rules === undefined) return notKnown("what the rule of the bucket's encryption says");
  return rules[0] === undefined ? { ...NONE, kms: false } : ofRule(rules[0]);
}

// without the block S3 encrypts a new bucket with its own keys, which nobody needs a right for
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
    return { kms, key: kms ? key : undefined, bucketKey, blocked, open: undefined };
  }
  const open = key === undefined ? undefined : `how the bucket encrypts by default (${algorithm})`;
  return { kms: undefined, key, bucketKey, blocked, open };
}

function notKnown(open: string): BucketEncryption {
  return { kms: undefined, key: UNKNOWN_KEY, bucketKey: undefined, blocked: undefined, open };
}
