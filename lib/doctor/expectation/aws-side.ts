import { unescapedFromTerraform } from "../../policy/document";
import { partitionOf } from "../../catalog";
import type { PolicyDocument } from "../../policy";
import { OWNER_OUTPUT } from "../../catalog";
import { blocksOf, referenced, resourcesOf, type Attributes, type StackJson } from "../../review";
import { literal } from "./genesys-side";
import { readPolicy } from "../policy-shape";

/** A policy that should be in force. */
export interface ExpectedPolicy {
  readonly document: PolicyDocument;
  /** Whether it is the whole of the policy; otherwise others may add to it. */
  readonly whole: boolean;
}

/** Settings of a bucket that the stack makes. */
export interface ExpectedBucket {
  readonly retention: { readonly mode: string; readonly days: number } | undefined;
  /** `aws:kms` or `AES256`. */
  readonly algorithm: string | undefined;
}

/** What the stack says about AWS. */
export interface ExpectedAws {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  readonly bucketName: string;
  /** Undefined for a bucket brought along. */
  readonly bucket: ExpectedBucket | undefined;
  readonly roleArn: string;
  readonly trust: PolicyDocument | undefined;
  /** Whether the stack makes the role; otherwise its owner may trust others besides. */
  readonly ownRole: boolean;
  /** AWS account of Genesys Cloud. */
  readonly genesysAccountId: string | undefined;
  readonly identity: ExpectedPolicy | undefined;
  readonly bucketPolicy: ExpectedPolicy | undefined;
  readonly keyPolicy: ExpectedPolicy | undefined;
  readonly keyAlias: string | undefined;
  readonly keyArn: string | undefined;
}

/** Reads the AWS side of a stack; undefined for a stack without one. */
export function expectedAws(stack: StackJson): ExpectedAws | undefined {
  const bucketName = bucketOf(stack);
  const roleArn = literal(stack.output?.["exporter_role_arn"]?.value);
  const region = regionOf(stack);
  if (bucketName === undefined || roleArn === undefined || region === undefined) return undefined;
  const [role] = resourcesOf(stack, "aws_iam_role").filter(({ attributes }) =>
    roleArn.endsWith(`/${String(attributes["name"])}`),
  );
  const trust = policyText(role?.attributes["assume_role_policy"]) ?? ownerPolicy(stack, "exporterTrust");
  const [, partition = partitionOf(region).partition, , , accountId = ""] = roleArn.split(":");
  return {
    partition,
    region,
    accountId: allowedAccount(stack) ?? accountId,
    bucketName,
    bucket: settingsOf(stack),
    roleArn,
    trust,
    ownRole: role !== undefined,
    genesysAccountId: /"AWS":"arn:[\w-]+:iam::(\d{12}):root"/.exec(JSON.stringify(trust ?? {}))?.[1],
    identity: identityOf(stack, role?.address),
    bucketPolicy: oneOf(stack, "aws_s3_bucket_policy", "bucketPolicy"),
    keyPolicy: oneOf(stack, "aws_kms_key", "keyPolicy"),
    keyAlias: literal(resourcesOf(stack, "aws_kms_alias")[0]?.attributes["name"]),
    keyArn: keyBroughtAlong(stack),
  };
}

function provider(stack: StackJson): Attributes {
  const { provider } = stack as { readonly provider?: { readonly [name: string]: unknown } };
  return blocksOf(provider?.["aws"])[0] ?? {};
}

function regionOf(stack: StackJson): string | undefined {
  return literal(provider(stack)["region"]);
}

function allowedAccount(stack: StackJson): string | undefined {
  return literal(blocksOf(provider(stack)["allowed_account_ids"])[0]);
}

function bucketOf(stack: StackJson): string | undefined {
  const [made] = resourcesOf(stack, "aws_s3_bucket");
  return literal(stack.output?.["bucket_name"]?.value) ?? literal(made?.attributes["bucket"]);
}

function settingsOf(stack: StackJson): ExpectedBucket | undefined {
  if (resourcesOf(stack, "aws_s3_bucket").length === 0) return undefined;
  const rule = (type: string) => blocksOf(resourcesOf(stack, type)[0]?.attributes["rule"])[0] ?? {};
  const retention = blocksOf(rule("aws_s3_bucket_object_lock_configuration")["default_retention"])[0] ?? {};
  const { mode, days, years } = retention;
  const encryption = rule("aws_s3_bucket_server_side_encryption_configuration");
  const length = typeof days === "number" ? days : typeof years === "number" ? years * 365 : undefined;
  return {
    retention: typeof mode === "string" && length !== undefined ? { mode, days: length } : undefined,
    algorithm: literal(blocksOf(encryption["apply_server_side_encryption_by_default"])[0]?.["sse_algorithm"]),
  };
}

function identityOf(stack: StackJson, role: string | undefined): ExpectedPolicy | undefined {
  const [own] = resourcesOf(stack, "aws_iam_role_policy").filter(
    ({ attributes }) => referenced(attributes["role"]) === role,
  );
  const document = policyText(own?.attributes["policy"]);
  if (document !== undefined) return { document, whole: true };
  const forOwner = ownerPolicy(stack, "exporterPolicy");
  return forOwner && { document: forOwner, whole: false };
}

function oneOf(stack: StackJson, type: string, part: string): ExpectedPolicy | undefined {
  const document = policyText(resourcesOf(stack, type)[0]?.attributes["policy"]);
  if (document !== undefined) return { document, whole: true };
  const forOwner = ownerPolicy(stack, part);
  return forOwner && { document: forOwner, whole: false };
}

function ownerPolicy(stack: StackJson, part: string): PolicyDocument | undefined {
  return policyText(stack.output?.[OWNER_OUTPUT + part]?.value);
}

// Terraform's escape of policy variables is undone
function policyText(value: unknown): PolicyDocument | undefined {
  return typeof value === "string" ? readPolicy(unescapedFromTerraform(value)) : undefined;
}

// of a key that exists already only its ARN stands in the stack, in the exporter's policy
function keyBroughtAlong(stack: StackJson): string | undefined {
  if (resourcesOf(stack, "aws_kms_key").length > 0) return undefined;
  return /arn:[\w-]+:kms:[\w-]+:\d{12}:key\/[\w-]+/.exec(JSON.stringify(stack))?.[0];
}
