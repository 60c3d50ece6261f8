import { blocksOf as allBlocksOf, resourcesOf, type Attributes, type Block, type StackJson } from "../stack-json";
import type { BucketSettings } from "./refusals";
import { textAttribute, type Surroundings } from "./references";

/**
 * Settings that make S3 refuse uploads. What a stack that makes the bucket leaves out is what S3 gives to every new
 * bucket; of a bucket that it does not make only what it sets is known.
 */
export function bucketSettings(stack: StackJson, around: Surroundings, own: Block | undefined, name: string) {
  const about = (type: string): readonly Attributes[] =>
    resourcesOf(stack, type)
      .filter(({ attributes, address }) => {
        const bucket = textAttribute(attributes["bucket"], stack, around);
        return bucket === name || (own !== undefined && address === `${type}.${own.address.split(".")[1]!}` && !bucket);
      })
      .map(({ attributes }) => attributes);
  const made = own !== undefined;
  const [ownership] = about("aws_s3_bucket_ownership_controls");
  const [blocks] = about("aws_s3_bucket_public_access_block");
  const account = resourcesOf(stack, "aws_s3_account_public_access_block")[0]?.attributes;
  const [lock] = about("aws_s3_bucket_object_lock_configuration");
  const inBucket = blocksOf(own?.attributes["object_lock_configuration"])[0];
  const [encryption] = about("aws_s3_bucket_server_side_encryption_configuration");
  const rule = blocksOf(encryption?.["rule"])[0];
  const algorithm = blocksOf(rule?.["apply_server_side_encryption_by_default"])[0]?.["sse_algorithm"];
  const blocked = blocksOf(encryption?.["rule"]).map((one) => one["blocked_encryption_types"])[0];
  const settings: BucketSettings = {
    ownership: ownership === undefined ? (made ? "BucketOwnerEnforced" : undefined) : ownershipOf(ownership),
    blocksPublicAcls:
      booleanOf(account?.["block_public_acls"]) === true
        ? true
        : blocks === undefined
          ? made || undefined
          : booleanOf(blocks["block_public_acls"] ?? false),
    objectLock:
      lock !== undefined || inBucket !== undefined
        ? true
        : made
          ? booleanOf(own.attributes["object_lock_enabled"] ?? false)
          : undefined,
    defaultRetention: retentionOf(lock ?? inBucket, made),
    blockedEncryption: Array.isArray(blocked) ? blocked.map(String) : undefined,
    kmsByDefault: encryption === undefined ? (made ? false : undefined) : String(algorithm).startsWith("aws:kms"),
    account: made ? around.accountId : undefined,
    region: around.region,
  };
  return settings;
}

function blocksOf(value: unknown): readonly Attributes[] {
  return allBlocksOf(value).filter((one) => typeof one === "object" && one !== null);
}

function ownershipOf(attributes: Attributes): string | undefined {
  const value = blocksOf(attributes["rule"])[0]?.["object_ownership"];
  return typeof value === "string" && !value.includes("${") ? value : undefined;
}

function retentionOf(lock: Attributes | undefined, made: boolean): boolean | undefined {
  if (lock === undefined) return made ? false : undefined;
  return blocksOf(lock["rule"]).some((rule) => blocksOf(rule["default_retention"]).length > 0);
}

function booleanOf(value: unknown): boolean | undefined {
  if (value === true || value === "true") return true;
  return value === false || value === "false" || value === null ? false : undefined;
}
