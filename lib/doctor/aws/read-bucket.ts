import type { Answer } from "../answer";
import { readPolicy } from "../policy-shape";
import { at, listAt, membersOf, numberAt, textAt } from "../shape";
import type { AwsApi } from "./api";
import type { BucketFacts, EncryptionFacts, LockFacts } from "./facts";
import { read, readOptional, type Reading } from "./read";

const BLOCKS = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"];

/** Reads the policy and the settings of a bucket, all at once. */
export async function readBucket(api: AwsApi, Bucket: string, owner: string): Promise<BucketFacts> {
  const of = (operation: string, needs?: string, absent?: readonly string[]): Reading => ({
    service: "s3",
    operation,
    // the owner is named: nobody else's bucket answers, should the name have been taken
    input: { Bucket, ExpectedBucketOwner: owner },
    needs,
    absent,
  });
  const [region, policy, lock, versioning, publicAccess, ownership, encryption, expiring] = await Promise.all([
    read(api, of("GetBucketLocation"), regionIn),
    readOptional(api, of("GetBucketPolicy", undefined, ["NoSuchBucketPolicy"]), (body) =>
      readPolicy(policyTextAt(body, "Policy")),
    ),
    readOptional(
      api,
      of("GetObjectLockConfiguration", "s3:GetBucketObjectLockConfiguration", ["ObjectLockConfigurationNotFoundError"]),
      lockIn,
    ),
    read(api, of("GetBucketVersioning"), (body) => membersOf(body) && (textAt(body, "Status") ?? "off")),
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
      (body) =>
        listAt(body, "Rules").flatMap((rule) =>
          textAt(rule, "Status") === "Enabled" && expires(at(rule, "Expiration"))
            ? [textAt(rule, "ID") ?? "(no id)"]
            : [],
        ),
    ),
  ]);
  return {
    region,
    policy,
    lock,
    versioning,
    publicAccess: orElse(publicAccess, []),
    ownership: orElse(ownership, "none"),
    encryption,
    expiring: orElse(expiring, []),
  };
}

function orElse<T>(answer: Answer<T | null>, none: T): Answer<T> {
  if ("failure" in answer) return answer;
  return { value: answer.value ?? none };
}

// policies are longer than other texts
function policyTextAt(body: unknown, name: string): string {
  const text = at(body, name);
  return typeof text === "string" ? text : "";
}

// the oldest regions have names of their own here (documented)
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
  return { algorithm, keyId, bucketKey: at(rule, "BucketKeyEnabled") === true };
}

function expires(expiration: unknown): boolean {
  return numberAt(expiration, "Days") !== undefined || at(expiration, "Date") !== undefined;
}
