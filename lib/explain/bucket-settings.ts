import { blocksOf, blocksOfType, first, hasSymbol, isObject, textOf, type Attributes, type Stack } from "../stack";
import { bucketOf, type FoundBucket } from "./find-bucket";
import { whyPerhaps } from "./part";
import type { BucketSettings } from "./refusals";

/** How a bucket encrypts where an upload does not say how. */
export interface BucketEncryption {
  /** Reference to a key of KMS: an ARN, an id or an alias; undefined for `aws/s3`, or where S3 manages the key. */
  readonly key: string | undefined;
  /** Undefined where it is not known. */
  readonly bucketKey: boolean | undefined;
  /** Whether it is all known. */
  readonly known: boolean;
}

/**
 * Settings that make S3 refuse uploads. What a stack that makes the bucket leaves out is what S3 gives to every new
 * bucket (documented); of a bucket that it does not make, only what it sets is known.
 */
export function bucketSettings(stack: Stack, { name, block }: FoundBucket): BucketSettings {
  const made = block !== undefined;
  const about = aboutBucket(stack, name);
  const [ownership] = about("aws_s3_bucket_ownership_controls");
  const [blocks] = about("aws_s3_bucket_public_access_block");
  const account = blocksOfType(stack, "aws_s3_account_public_access_block")[0]?.attributes;
  const lock = about("aws_s3_bucket_object_lock_configuration")[0] ?? block?.attributes["object_lock_configuration"];
  const own = flag(blocks?.["block_public_acls"] ?? false);
  const everywhere = flag(account?.["block_public_acls"] ?? false);
  const byDefault = made ? true : undefined;
  const blocked = encryptionRules(stack, { name, block }).flatMap((rule) => {
    const types = rule["blocked_encryption_types"];
    return types === undefined ? [] : [types];
  })[0];
  return {
    ownership:
      ownership === undefined
        ? made
          ? "BucketOwnerEnforced"
          : undefined
        : known(first(ownership["rule"])["object_ownership"]),
    blocksPublicAcls:
      everywhere === true
        ? true
        : blocks === undefined
          ? byDefault
          : own === false && everywhere === undefined
            ? undefined
            : own,
    objectLock: lock !== undefined ? true : made ? flag(block.attributes["object_lock_enabled"] ?? false) : undefined,
    defaultRetention: lock === undefined ? (made ? false : undefined) : retention(first(lock)),
    blockedEncryption:
      Array.isArray(blocked) && !blocked.some((one) => hasSymbol(String(one))) ? blocked.map(String) : undefined,
    kmsByDefault: kmsByDefault(stack, { name, block }),
    account: made ? block.place.account.replace(/^<.*>$/, "") || undefined : undefined,
    region: known(block?.place.region ?? stack.region),
  };
}

/** How the bucket encrypts by default. */
export function bucketEncryption(stack: Stack, bucket: Pick<FoundBucket, "name" | "block">): BucketEncryption {
  const [rule] = encryptionRules(stack, bucket);
  if (rule === undefined) return { key: undefined, bucketKey: false, known: bucket.block !== undefined };
  const { sse_algorithm: algorithm, kms_master_key_id: key } = first(rule["apply_server_side_encryption_by_default"]);
  const bucketKey = flag(rule["bucket_key_enabled"] ?? false);
  const named = textOf(algorithm)?.startsWith("aws:kms") === true ? textOf(key) : undefined;
  return { key: named, bucketKey, known: algorithm === undefined || known(algorithm) !== undefined };
}

function kmsByDefault(stack: Stack, bucket: Pick<FoundBucket, "name" | "block">): boolean | undefined {
  const [rule] = encryptionRules(stack, bucket);
  if (rule === undefined) return bucket.block === undefined ? undefined : false;
  const algorithm = first(rule["apply_server_side_encryption_by_default"])["sse_algorithm"];
  return algorithm === undefined ? false : known(algorithm)?.startsWith("aws:kms");
}

function encryptionRules(stack: Stack, { name, block }: Pick<FoundBucket, "name" | "block">): readonly Attributes[] {
  const [apart] = aboutBucket(stack, name)("aws_s3_bucket_server_side_encryption_configuration");
  const rules = (apart ?? first(block?.attributes["server_side_encryption_configuration"]))["rule"];
  return blocksOf(rules).filter(isObject);
}

// what may not be there is read as if it were: it only adds what S3 refuses
function aboutBucket(stack: Stack, name: string): (type: string) => readonly Attributes[] {
  return (type) =>
    blocksOfType(stack, type)
      .filter((block) => bucketOf(block) === name && whyPerhaps(block) === undefined)
      .map(({ attributes }) => attributes);
}

function retention(lock: Attributes): boolean | undefined {
  const rules = blocksOf(lock["rule"]).filter(isObject);
  return rules.some((rule) => blocksOf(rule["default_retention"]).length > 0);
}

function known(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined || hasSymbol(text) ? undefined : text;
}

function flag(value: unknown): boolean | undefined {
  if (value === true || value === "true") return true;
  return value === false || value === "false" ? false : undefined;
}
