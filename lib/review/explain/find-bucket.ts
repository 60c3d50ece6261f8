import { ConfigError } from "../../core";
import { listOf, statementsOf, type PolicyDocument } from "../../policy";
import { OWNER_OUTPUT } from "../../catalog";
import { blocksOf, resourcesOf, type Attributes, type Block, type StackJson } from "../stack-json";
import { bucketSettings } from "./bucket-settings";
import type { FoundRole } from "./find-role";
import { readPolicy, type PlacedPolicy } from "./policy-blocks";
import type { BucketSettings } from "./refusals";
import { textAttribute, type Surroundings } from "./references";

/** The evidence bucket, with how it encrypts by default. */
export interface FoundBucket {
  readonly name: string;
  /** Undefined when nothing in the stack sets one. */
  readonly policy: PlacedPolicy | undefined;
  readonly bucketKey: boolean;
  /** Undefined when S3 manages the key. */
  readonly key: FoundKey | undefined;
  readonly settings: BucketSettings;
  readonly notes: readonly string[];
}

export interface FoundKey {
  readonly arn: string;
  readonly alias: string | undefined;
  /** Undefined for a key that is not in the stack. */
  readonly policy: PlacedPolicy | undefined;
}

/**
 * Finds the bucket: the one named, or else the only one, or the only one with Object Lock, or the one that the role's
 * policies name.
 * @throws ConfigError `BUCKET_NOT_FOUND`
 */
export function findBucket(stack: StackJson, around: Surroundings, role: FoundRole, wanted?: string): FoundBucket {
  const text = (value: unknown): string | undefined => textAttribute(value, stack, around);
  const bucketOf = ({ attributes, address }: Block): string => text(attributes["bucket"]) ?? address.split(".")[1]!;
  const made = resourcesOf(stack, "aws_s3_bucket");
  const policies = resourcesOf(stack, "aws_s3_bucket_policy");
  const locked = [
    ...made.filter(({ attributes }) => attributes["object_lock_enabled"] === true),
    ...resourcesOf(stack, "aws_s3_bucket_object_lock_configuration"),
  ];
  const choices = [[...made, ...policies].map(bucketOf), locked.map(bucketOf), bucketsWrittenTo(role)];
  const name = wanted ?? choices.map((names) => [...new Set(names)]).find((names) => names.length === 1)?.[0];
  if (name === undefined) throw notFound([...new Set(choices.flat())]);

  const own = made.find((block) => bucketOf(block) === name);
  const separate = policies.find((block) => bucketOf(block) === name) ?? own;
  const asked = stack.output?.[`${OWNER_OUTPUT}bucketPolicy`]?.value;
  const source = separate?.attributes["policy"] ?? asked;
  const address =
    separate?.attributes["policy"] === undefined ? `output.${OWNER_OUTPUT}bucketPolicy` : separate!.address;
  const encryption = resourcesOf(stack, "aws_s3_bucket_server_side_encryption_configuration").find(
    (block) => bucketOf(block) === name,
  )?.attributes;
  const rule = blocksOf(encryption?.["rule"])[0];
  return {
    name,
    policy: source === undefined ? undefined : readPolicy(source, address, stack, around),
    bucketKey: rule?.["bucket_key_enabled"] === true,
    key: keyOf(stack, around, rule),
    settings: bucketSettings(stack, around, own, name),
    notes: own === undefined ? ["The bucket is not made by this stack: its settings and its key are not known."] : [],
  };
}

function bucketsWrittenTo({ identity }: FoundRole): readonly string[] {
  return identity
    .flatMap(({ document }) => (document === undefined ? [] : statementsOf(document)))
    .filter(({ Effect, Action }) => Effect === "Allow" && listOf(Action).some((one) => /^s3:(\*|Put)/i.test(one)))
    .flatMap(({ Resource }) => listOf(Resource))
    .flatMap((arn) => /^arn:[\w-]+:s3:::([^/*]+)/.exec(arn)?.[1] ?? []);
}

function notFound(names: readonly string[]): ConfigError {
  return new ConfigError("explain", [
    {
      code: "BUCKET_NOT_FOUND",
      field: "bucket",
      got: names.length === 0 ? "no bucket in the stack" : `${names.length} buckets`,
      allowed: names.join(", ") || "a stack with a bucket, or with a role that names one",
      fix: "Name the bucket that recordings go to.",
    },
  ]);
}

function keyOf(stack: StackJson, around: Surroundings, rule: Attributes | undefined): FoundKey | undefined {
  const { sse_algorithm: algorithm, kms_master_key_id: id } =
    blocksOf(rule?.["apply_server_side_encryption_by_default"])[0] ?? {};
  const named = textAttribute(id, stack, around);
  // without a key of its own S3 takes `aws/s3`, whose policy lets the whole account in
  if (!String(algorithm).startsWith("aws:kms") || named === undefined) return undefined;
  const aliases = resourcesOf(stack, "aws_kms_alias");
  const text = (value: unknown): string | undefined => textAttribute(value, stack, around);
  const idOf = (value: string | undefined): string | undefined => value?.replace(/^.*key\//, "");
  const byAlias = aliases.find(({ attributes }) => named.endsWith(text(attributes["name"]) ?? "-"));
  const keyId = byAlias === undefined ? idOf(named)! : idOf(text(byAlias.attributes["target_key_id"]))!;
  const alias = byAlias ?? aliases.find(({ attributes }) => idOf(text(attributes["target_key_id"])) === keyId);
  const key = resourcesOf(stack, "aws_kms_key").find(({ address }) => address === `aws_kms_key.${keyId}`);
  const { partition, region, accountId } = around;
  return {
    arn: named.includes(":key/") ? named : `arn:${partition}:kms:${region}:${accountId}:key/${keyId}`,
    alias: text(alias?.attributes["name"]),
    policy: key === undefined ? undefined : keyPolicyOf(stack, around, key, keyId),
  };
}

function keyPolicyOf(stack: StackJson, around: Surroundings, key: Block, keyId: string): PlacedPolicy {
  const separate = resourcesOf(stack, "aws_kms_key_policy").find(({ attributes }) =>
    (textAttribute(attributes["key_id"], stack, around) ?? "").endsWith(keyId),
  );
  const [source, address] = separate
    ? [separate.attributes["policy"], separate.address]
    : [key.attributes["policy"], key.address];
  if (source === undefined) return { address, document: defaultKeyPolicy(around) };
  return readPolicy(source, address, stack, around);
}

// what KMS gives to a key that is made without a policy
function defaultKeyPolicy({ partition, accountId }: Surroundings): PolicyDocument {
  const Principal = { AWS: `arn:${partition}:iam::${accountId}:root` };
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal, Action: "kms:*", Resource: "*" }] };
}
