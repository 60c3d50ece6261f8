import { mapped, shaped } from "../answer";
import { readPolicy } from "../policy-shape";
import { at, eachAt, listAt, membersOf, numberAt, textAt, textsAt } from "../shape";
import type { AwsApi } from "./api";
import type { BucketFacts, EncryptionFacts, LifecycleFacts, LockFacts } from "./facts";
import { isOn, readAround } from "./read-around-bucket";
import { read, readOptional, type Reading } from "./read";

const BLOCKS = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"];

/** Reads the policy and the settings of a bucket in parallel. */
export async function readBucket(api: AwsApi, Bucket: string, owner: string): Promise<BucketFacts> {
  const around = readAround(api, Bucket, owner);
  const of = (operation: string, needs?: string, absent?: readonly string[]): Reading => ({
    service: "s3",
    operation,
    // names the owner, so that a bucket of the same name in another account is not read
    input: { Bucket, ExpectedBucketOwner: owner },
    needs,
    absent,
  });
  const [region, policy, lock, versioned, publicAccess, ownership, encryption, lifecycle] = await Promise.all([
    read(api, of("GetBucketLocation"), regionIn),
    readOptional(api, of("GetBucketPolicy", undefined, ["NoSuchBucketPolicy"]), (body) =>
      readPolicy(policyTextAt(body, "Policy")),
    ),
    readOptional(
      api,
      of("GetObjectLockConfiguration", "s3:GetBucketObjectLockConfiguration", ["ObjectLockConfigurationNotFoundError"]),
      lockIn,
    ),
    read(api, of("GetBucketVersioning"), (body) => membersOf(body)),
    readOptional(
      api,
      of("GetPublicAccessBlock", "s3:GetBucketPublicAccessBlock", ["NoSuchPublicAccessBlockConfiguration"]),
      (body) => {
        const blocks = at(body, "PublicAccessBlockConfiguration");
        return membersOf(blocks) && BLOCKS.filter((name) => at(blocks, name) === true);
      },
    ),
    readOptional(api, of("GetBucketOwnershipControls", undefined, ["OwnershipControlsNotFoundError"]), (body) =>
      textAt(listAt(body, "OwnershipControls", "Rules")[0], "ObjectOwnership"),
    ),
    readOptional(
      api,
      of("GetBucketEncryption", "s3:GetEncryptionConfiguration", ["ServerSideEncryptionConfigurationNotFoundError"]),
      encryptionIn,
    ),
    readOptional(
      api,
      of("GetBucketLifecycleConfiguration", "s3:GetLifecycleConfiguration", ["NoSuchLifecycleConfiguration"]),
      (body) => eachAt(body, ["Rules"], (rule) => (isOn(rule) === undefined ? undefined : rule)),
    ),
  ]);
  const rules = mapped(lifecycle, (all) => all ?? []);
  return {
    region,
    policy,
    lock,
    versioning: shaped(versioned, "s3:GetBucketVersioning", (body) => textAt(body, "Status") ?? "off"),
    mfaDelete: shaped(versioned, "s3:GetBucketVersioning", (body) => textAt(body, "MFADelete") === "Enabled"),
    publicAccess: mapped(publicAccess, (on) => on ?? []),
    ownership: mapped(ownership, (owner) => owner ?? "none"),
    encryption,
    expiring: shaped(rules, "s3:GetBucketLifecycleConfiguration", (all) =>
      all.filter((rule) => isOn(rule) && expires(at(rule, "Expiration"))).map(idOf),
    ),
    lifecycle: shaped(rules, "s3:GetBucketLifecycleConfiguration", lifecycleIn),
    ...(await around),
  };
}

// policies may be longer than other strings
function policyTextAt(body: unknown, name: string): string {
  const text = at(body, name);
  return typeof text === "string" ? text : "";
}

// the oldest regions have special names here (documented)
function regionIn(body: unknown): string | undefined {
  if (membersOf(body) === undefined) return undefined;
  const place = textAt(body, "LocationConstraint");
  return place === undefined || place === "" ? "us-east-1" : place === "EU" ? "eu-west-1" : place;
}

function lockIn(body: unknown): LockFacts | undefined {
  const lock = at(body, "ObjectLockConfiguration");
  if (textAt(lock, "ObjectLockEnabled") !== "Enabled") return undefined;
  const retention = at(lock, "Rule", "DefaultRetention");
  const years = numberAt(retention, "Years");
  return {
    mode: textAt(retention, "Mode"),
    days: numberAt(retention, "Days") ?? (years === undefined ? undefined : years * 365),
  };
}

function encryptionIn(body: unknown): EncryptionFacts | undefined {
  const rule = listAt(body, "ServerSideEncryptionConfiguration", "Rules")[0];
  const algorithm = textAt(rule, "ApplyServerSideEncryptionByDefault", "SSEAlgorithm");
  if (algorithm === undefined) return undefined;
  const keyId = textAt(rule, "ApplyServerSideEncryptionByDefault", "KMSMasterKeyID");
  const blocked = at(rule, "BlockedEncryptionTypes");
  return {
    algorithm,
    keyId,
    bucketKey: at(rule, "BucketKeyEnabled") === true,
    // NONE means that no type is blocked
    blocked: blocked === undefined ? undefined : textsAt(blocked, "EncryptionType").filter((type) => type !== "NONE"),
  };
}

function lifecycleIn(rules: readonly unknown[]): LifecycleFacts {
  const days = rules
    .filter(isOn)
    .flatMap((rule) => numberAt(rule, "NoncurrentVersionExpiration", "NoncurrentDays") ?? []);
  return {
    noncurrentDays: days.length === 0 ? null : Math.min(...days),
    off: rules.filter((rule) => !isOn(rule)).map(idOf),
  };
}

function idOf(rule: unknown): string {
  return textAt(rule, "ID") ?? "(no id)";
}

function expires(expiration: unknown): boolean {
  return numberAt(expiration, "Days") !== undefined || at(expiration, "Date") !== undefined;
}
