import { ConfigError } from "../core";
import { listOf, statementsOf } from "../policy";
import { arnOf, blocksOfType, hasSymbol, textOf, type Access, type Block, type Stack } from "../stack";
import { ofOwner } from "./find-key";
import type { FoundRole } from "./find-role";
import { inForce, ofUnknownOwners, partOf, type Part } from "./part";

/** The evidence bucket. */
export interface FoundBucket {
  readonly name: string;
  /** The block that creates it; undefined if it is created elsewhere. */
  readonly block: Block | undefined;
  /** Undefined if the stack sets no policy. */
  readonly policy: Part | undefined;
  readonly notes: readonly string[];
}

/**
 * Finds the bucket: the named one, or the only one, or the only one with Object Lock, or the one that the role's
 * policies name.
 * @param output name of the output with the policy of an existing bucket
 * @throws ConfigError `BUCKET_NOT_FOUND`
 */
export function findBucket(
  stack: Stack,
  access: Access,
  role: FoundRole,
  wanted?: string,
  output = "bucketPolicy",
): FoundBucket {
  const made = blocksOfType(stack, "aws_s3_bucket");
  const locks = blocksOfType(stack, "aws_s3_bucket_object_lock_configuration");
  const locked = [...made.filter(({ attributes }) => attributes["object_lock_enabled"] === true), ...locks];
  const policies = blocksOfType(stack, "aws_s3_bucket_policy");
  const choices = [[...made, ...policies].map(bucketOf), locked.map(bucketOf), bucketsWrittenTo(role)];
  const names = choices.map((some) => [...new Set(some)]);
  const name = wanted ?? names.find((some) => some.length === 1)?.[0];
  if (name === undefined) throw notFound([...new Set(names.flat())]);

  const block = made.find((one) => bucketOf(one) === name);
  const arn = (block && arnOf(block)) ?? `arn:${stack.partition}:s3:::${name}`;
  const placed = (access.resources.get(arn) ?? []).filter(({ kind }) => kind === "bucket");
  const known = placed.map((one) => partOf(one, stack));
  const notes =
    block === undefined
      ? ["The bucket is not created by this stack, so settings that the stack does not contain are unknown."]
      : [];
  return {
    name,
    block,
    ...policyOf(
      stack,
      arn,
      known.length > 0 ? known : ofUnknownBuckets(stack, access, new Set(made.map(arnOf))),
      block,
      output,
    ),
    notes,
  };
}

// if a bucket has no policy, a policy of a bucket with an unknown name may belong to it
function ofUnknownBuckets(stack: Stack, access: Access, made: ReadonlySet<string | undefined>): readonly Part[] {
  const ofBuckets = new Map(
    [...access.resources].map(([owner, policies]) => [owner, policies.filter(({ kind }) => kind === "bucket")]),
  );
  return ofUnknownOwners(ofBuckets, stack, "bucket", (owner) => !made.has(owner));
}

/** Name of the bucket that a block creates or configures. */
export function bucketOf({ attributes, address }: Block): string {
  const given = textOf(attributes["bucket"]) ?? `<${address}.bucket>`;
  return given.startsWith("arn:") ? given.split(":")[5]! : given;
}

function policyOf(
  stack: Stack,
  arn: string,
  placed: readonly Part[],
  block: Block | undefined,
  output: string,
): Pick<FoundBucket, "policy"> {
  const policy = inForce(arn, placed);
  if (policy !== undefined) return { policy };
  const asked = ofOwner(stack, output);
  if (asked !== undefined) return { policy: asked };
  return {
    policy: block === undefined ? { address: arn, document: undefined, unread: `the policy of ${arn}` } : undefined,
  };
}

function bucketsWrittenTo({ identity }: FoundRole): readonly string[] {
  return identity
    .flatMap(({ document }) => (document === undefined ? [] : statementsOf(document)))
    .filter(({ Effect, Action }) => Effect === "Allow" && listOf(Action).some((one) => /^s3:(\*|Put)/i.test(one)))
    .flatMap(({ Resource }) => listOf(Resource))
    .flatMap((arn) => /^arn:[\w-]+:s3:::([^/*]+)/.exec(arn)?.[1] ?? [])
    .filter((name) => !hasSymbol(name));
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
