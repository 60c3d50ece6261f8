import type { PolicyDocument } from "../../policy";
import { arnOf, blocksOfType, readAccess, textOf, type Access, type Stack } from "../../stack";
import { controlsOf, settingsForOwner, settingsOf, type ExpectedBucket } from "./bucket";
import { ownerPolicy, ownPolicy, policyFor, type ExpectedPolicy } from "./expected-policy";
import { literal } from "./literal";
import { expectedOperationsKey, type ExpectedOperationsKey } from "./operations-key";
import { peopleIn, type ExpectedPerson } from "./people";
import { expectedReplica, type ExpectedReplica } from "./replica";

export interface ExpectedAws {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  readonly bucketName: string;
  /** Undefined for an existing bucket about whose settings the stack says nothing. */
  readonly bucket: ExpectedBucket | undefined;
  readonly roleArn: string;
  readonly trust: PolicyDocument | undefined;
  /** Whether the stack creates the role. Otherwise, its owner may add trusted principals. */
  readonly ownRole: boolean;
  /** AWS account of Genesys Cloud. */
  readonly genesysAccountId: string | undefined;
  readonly identity: ExpectedPolicy | undefined;
  readonly bucketPolicy: ExpectedPolicy | undefined;
  readonly keyPolicy: ExpectedPolicy | undefined;
  readonly keyAlias: string | undefined;
  readonly keyArn: string | undefined;
  /** Terraform address of the key that the stack creates. */
  readonly keyAddress: string | undefined;
  /** Grantees of the KMS grants in the stack. */
  readonly keyGrantees: readonly string[];
  /** Other aliases that the stack creates for the key. */
  readonly aliases: readonly string[];
  /** Names of the access points that the stack creates on the bucket. */
  readonly accessPoints: readonly string[];
  readonly people: readonly ExpectedPerson[];
  /** The key for logs, topics and other non-evidence; undefined if there is none. */
  readonly operationsKey: ExpectedOperationsKey | undefined;
  /** The second copy; undefined if there is none. */
  readonly replica: ExpectedReplica | undefined;
  /** Names of the CloudTrail trails that the stack creates. */
  readonly trails: readonly string[];
}

/** Reads the AWS side of a stack; undefined if it has none. */
export function expectedAws(stack: Stack): ExpectedAws | undefined {
  const buckets = blocksOfType(stack, "aws_s3_bucket");
  const roles = blocksOfType(stack, "aws_iam_role").map((block) => arnOf(block));
  const bucketName = literal(stack.outputs.get("bucket_name")) ?? literal(buckets[0]?.attributes["bucket"]);
  const roleArn = literal(stack.outputs.get("exporter_role_arn"));
  const region = literal(stack.region);
  if (bucketName === undefined || roleArn === undefined || region === undefined) return undefined;
  const access = readAccess(stack);
  const [, partition = stack.partition, , , accountId = ""] = roleArn.split(":");
  const trust = ownPolicy(access.resources.get(roleArn), "trust") ?? ownerPolicy(stack, "exporterTrust");
  const bucketArn = `arn:${partition}:s3:::${bucketName}`;
  const key = keyOf(stack, bucketName);
  const identity = ownPolicy(access.identities.get(roleArn), "identity");
  const bucketPolicy = policyFor(stack, ownPolicy(access.resources.get(bucketArn), "bucket"), "bucketPolicy");
  const keyPolicies = key.arn === undefined ? undefined : access.resources.get(key.arn);
  const keyPolicy = policyFor(stack, ownPolicy(keyPolicies, "key"), "keyPolicy");
  return {
    partition,
    region,
    accountId: literal(stack.account) ?? accountId,
    bucketName,
    bucket: buckets.some((block) => block.attributes["bucket"] === bucketName)
      ? settingsOf(stack, bucketName)
      : settingsForOwner(stack),
    roleArn,
    trust,
    ownRole: roles.includes(roleArn),
    genesysAccountId: /"AWS":"arn:[\w-]+:iam::(\d{12}):root"/.exec(JSON.stringify(trust ?? {}))?.[1],
    identity: policyFor(stack, identity, "exporterPolicy"),
    bucketPolicy,
    keyPolicy,
    keyAlias: key.alias,
    keyArn: key.address !== undefined ? undefined : broughtAlong(stack, access, key.arn),
    keyAddress: key.address,
    keyGrantees: blocksOfType(stack, "aws_kms_grant").map(({ attributes }) => String(attributes["grantee_principal"])),
    aliases: key.aliases,
    operationsKey: expectedOperationsKey(stack, key.address),
    accessPoints: blocksOfType(stack, "aws_s3_access_point").flatMap(
      ({ attributes }) => literal(attributes["name"]) ?? [],
    ),
    replica: expectedReplica(stack, access, bucketName),
    trails: blocksOfType(stack, "aws_cloudtrail").flatMap(({ attributes }) => literal(attributes["name"]) ?? []),
    people: peopleIn([bucketPolicy?.document, keyPolicy?.document]).filter(
      ({ arn }) => arn !== roleArn && !roles.includes(arn),
    ),
  };
}

// the key that the bucket encrypts with, and its alias
function keyOf(stack: Stack, bucket: string) {
  const named = textOf(controlsOf(stack, bucket).get("encryptionKey"));
  const aliases = blocksOfType(stack, "aws_kms_alias");
  const byAlias = aliases.find((block) => [block.attributes["name"], arnOf(block)].includes(named ?? "-"));
  const target = byAlias === undefined ? named : textOf(byAlias.attributes["target_key_id"]);
  const isKey = (reference: unknown, arn: string) => reference === arn || arn.endsWith(`:key/${String(reference)}`);
  const made = blocksOfType(stack, "aws_kms_key").find((block) => isKey(target, arnOf(block) ?? ""));
  const arn = made && arnOf(made);
  const alias =
    byAlias ?? aliases.find(({ attributes }) => arn !== undefined && isKey(attributes["target_key_id"], arn));
  const others = blocksOfType(stack, "aws_kms_key").filter((block) => block !== made);
  const ours = aliases.filter(
    ({ attributes }) => !others.some((block) => isKey(attributes["target_key_id"], arnOf(block) ?? "")),
  );
  return {
    arn: arn ?? target,
    alias: literal(alias?.attributes["name"]),
    aliases: ours.flatMap(({ attributes }) => literal(attributes["name"]) ?? []),
    address: made?.address,
  };
}

// for an existing key, the stack has only its ARN, in the exporter's policy
function broughtAlong(stack: Stack, access: Access, named: string | undefined): string | undefined {
  const KEY = /arn:[\w-]+:kms:[\w-]+:\d{12}:key\/[\w-]+/;
  const held = [...access.identities.values()].flat().map((one) => one.document);
  return KEY.exec(JSON.stringify([named, held, ...stack.outputs.values()]))?.[0];
}
