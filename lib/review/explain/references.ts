import { unescapedFromTerraform } from "../../policy/document";
import { resourcesOf, textOf, type StackJson } from "../stack-json";

/** Names that every ARN of the stack is written with. */
export interface Surroundings {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
}

const MARK = "unknown:";

/** Whether a text holds something that only Terraform works out. */
export function isUnknown(text: string): boolean {
  return text.includes(`<${MARK}`);
}

/** The references in a text that nothing in the file resolves. */
export function unknownsIn(text: string): readonly string[] {
  return [...text.matchAll(/<unknown:([^>]*)>/g)].map((found) => found[1]!);
}

/**
 * Writes out the Terraform references of a text that follow from the file. What does not is kept as `<unknown:…>`, so
 * that it stays visible and matches nothing by accident. Terraform's escapes are undone last: `$${aws:username}` is a
 * variable of the policy and no reference.
 */
export function resolveText(text: string, stack: StackJson, around: Surroundings): string {
  const written = text.replace(/(\$\$\{|%%\{)|\$\{([^{}]*)\}/g, (whole, escaped: string | undefined, inside: string) =>
    escaped === undefined ? lookUp(inside.trim(), stack, around) : whole,
  );
  return unescapedFromTerraform(written);
}

function lookUp(reference: string, stack: StackJson, around: Surroundings): string {
  return known(reference, stack, around) ?? `<${MARK}${reference.replace(/[<>"\\]/g, "")}>`;
}

function known(reference: string, stack: StackJson, around: Surroundings): string | undefined {
  const data = /^data\.(\w+)\.[\w-]+(?:\[0\])?\.(\w+)$/.exec(reference);
  if (data !== null) return fromData(data[1]!, data[2]!, around);
  const parts = /^(\w+)\.([\w-]+)(?:\[0\])?\.(\w+)$/.exec(reference);
  if (parts === null) return undefined;
  const [, type = "", id = "", attribute = ""] = parts;
  const block = resourcesOf(stack, type).find(({ address }) => address === `${type}.${id}`);
  if (block === undefined) return undefined;
  const literal = block.attributes[attribute];
  if (typeof literal === "string") return resolveText(literal, stack, around);
  const named = (name: string): string => {
    const value = block.attributes[name];
    return typeof value === "string" ? resolveText(value, stack, around) : id;
  };
  return computed(type, attribute, named, id, around);
}

function fromData(type: string, attribute: string, around: Surroundings): string | undefined {
  const { accountId, partition, region } = around;
  const known: { readonly [name: string]: string } = {
    "aws_caller_identity.account_id": accountId,
    "aws_partition.partition": partition,
    "aws_region.name": region,
    "aws_region.region": region,
    "aws_region.id": region,
  };
  return known[`${type}.${attribute}`];
}

// what AWS will answer is known as far as names go; an id that is made up is taken from the file
function computed(
  type: string,
  attribute: string,
  named: (name: string) => string,
  id: string,
  { partition, region, accountId }: Surroundings,
): string | undefined {
  const iam = `arn:${partition}:iam::${accountId}`;
  switch (`${type}.${attribute}`) {
    case "aws_s3_bucket.arn":
      return `arn:${partition}:s3:::${named("bucket")}`;
    case "aws_s3_bucket.id":
    case "aws_s3_bucket.bucket":
      return named("bucket");
    case "aws_iam_role.arn":
      return `${iam}:role${named("path") === id ? "/" : named("path")}${named("name")}`;
    case "aws_iam_role.id":
    case "aws_iam_role.name":
      return named("name");
    case "aws_iam_policy.arn":
    case "aws_iam_policy.id":
      return `${iam}:policy/${named("name")}`;
    case "aws_kms_key.arn":
      return `arn:${partition}:kms:${region}:${accountId}:key/${id}`;
    case "aws_kms_key.key_id":
    case "aws_kms_key.id":
      return id;
    case "aws_kms_alias.target_key_arn":
      return `arn:${partition}:kms:${region}:${accountId}:key/${named("target_key_id").replace(/^.*key\//, "")}`;
    case "aws_kms_alias.arn":
      return `arn:${partition}:kms:${region}:${accountId}:${named("name")}`;
    default:
      return undefined;
  }
}

/** Stands for the account where a stack names none. */
export const NO_ACCOUNT = "000000000000";

/** Reads account, region and partition off the providers, or off the literal ARNs of the stack. */
export function surroundingsOf(
  stack: StackJson,
  notAccounts: readonly string[],
): Surroundings & { regionKnown: boolean; notes: string[] } {
  const notes: string[] = [];
  const text = JSON.stringify(stack);
  const accounts = [
    ...text.matchAll(/"allowed_account_ids":\["(\d{12})"/g),
    ...text.matchAll(/arn:[\w-]+:\w+:[\w-]*:(\d{12}):/g),
  ]
    .map((found) => found[1]!)
    .filter((account) => !notAccounts.includes(account));
  const region =
    /"aws":\[?\{[^{}]*"region":"([a-z]{2,}-[\w-]+)"/.exec(text)?.[1] ??
    /\bs3\.([a-z]{2,}-[\w-]+)\.amazonaws/.exec(text)?.[1] ??
    /arn:[\w-]+:kms:([a-z]{2,}-[\w-]+):/.exec(text)?.[1];
  if (accounts[0] === undefined) notes.push("The stack names no AWS account; 000000000000 stands for it.");
  if (region === undefined) notes.push("The stack names no region; us-east-1 stands for it.");
  return {
    partition: /arn:(aws[\w-]*):/.exec(text)?.[1] ?? "aws",
    region: region ?? "us-east-1",
    accountId: accounts[0] ?? NO_ACCOUNT,
    regionKnown: region !== undefined,
    notes,
  };
}

/** A literal text attribute with its references written out; undefined where it is no text. */
export function textAttribute(value: unknown, stack: StackJson, around: Surroundings): string | undefined {
  return typeof value === "string" ? resolveText(textOf(value), stack, around) : undefined;
}
