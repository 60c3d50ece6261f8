import { listOf, statementsOf, type PolicyDocument, type Statement } from "../policy";
import { parseRange } from "../policy/evaluate/ip";
import { hasSymbol, symbolsIn, type Stack } from "../stack";
import type { Part } from "./part";
import { isBlocked } from "./public-access";
import type { Finding } from "./refusals";
import type { AskedBucket } from "./set-up";

interface Asked {
  readonly bucket: AskedBucket;
  readonly policy: Part | undefined;
  /** Account of the caller. */
  readonly caller: string;
  /** Account of the bucket. */
  readonly owner: string;
}

/**
 * Whether RestrictPublicBuckets refuses a caller: where the policy of a bucket is public, S3 then admits services and the
 * bucket's own account alone, even if the policy names the other account (documented). Undefined if it does not.
 */
export function restrictedAsPublic(stack: Stack, { bucket, policy, caller, owner }: Asked): Finding | undefined {
  if (caller === owner || policy === undefined) return undefined;
  const on = isBlocked(stack, bucket, "restrict_public_buckets");
  const open = policy.document === undefined ? undefined : isPublic(policy.document);
  if (on === false || open === false) return undefined;
  const sure = on && open && policy.perhaps === undefined && !hasSymbol(caller) && !hasSymbol(owner);
  const rule =
    "With restrict_public_buckets, a bucket whose policy is public admits only its own account and services of AWS";
  return {
    sure: sure === true,
    reason:
      sure === true
        ? `${rule}: the policy of ${bucket.name} is public, and the caller is of account ${caller}.`
        : `${rule}; whether that refuses account ${caller} was not read.`,
    change: [
      `Let every Allow of the policy of ${bucket.name} name principals or another fixed value.`,
      "Set restrict_public_buckets to false.",
    ],
  };
}

/** Whether S3 considers a bucket policy public, which one Allow suffices for; undefined if that is not documented or not known. */
function isPublic(document: PolicyDocument): boolean | undefined {
  const found = statementsOf(document)
    .filter(({ Effect }) => Effect === "Allow")
    .map((statement) => (namesPrincipals(statement) ? false : isOpen(statement)));
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
}

// a value that Terraform alone knows may be a wildcard, unless it is of a resource
function isFixed(value: string): boolean {
  const read = symbolsIn(value).every((symbol) => !/^<(var|local|module|data|each|count)\./.test(symbol));
  return read && !/[*?]|\$\{/.test(value);
}

function namesPrincipals({ Principal, NotPrincipal }: Statement): boolean {
  if (NotPrincipal !== undefined || Principal === undefined || Principal === "*") return false;
  return Object.entries(Principal).every(
    ([type, names]) => type !== "Federated" && listOf(names).every((name) => isFixed(name)),
  );
}

// the keys whose fixed values limit a policy ("The meaning of public", S3 user guide)
const LIMITS =
  /^(aws:(sourcearn|sourcevpc|sourcevpce|sourceowner|sourceaccount|sourceip|principalorgid|userid)|s3:dataaccesspoint(arn|account))$/;
// keys of who asks and from where that the list does not name, and one that only an older edition names
const OTHERS =
  /^(aws:(principal|source|vpc|user|calledvia|federated|ec2|resourceorg|viaaws)|s3:x-amz-server-side-encryption-aws-kms-key-id$)/;

// S3 takes a policy for public until fixed values limit it (documented)
function isOpen({ Principal, NotPrincipal, Condition = {} }: Statement): boolean | undefined {
  const limits = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([name, values]) => {
      const key = name.toLowerCase();
      return LIMITS.test(key) ? [isLimit(operator, key, listOf(values))] : OTHERS.test(key) ? [undefined] : [];
    }),
  );
  if (limits.includes(true)) return false;
  return NotPrincipal === undefined && isEveryone(Principal) && !limits.includes(undefined) ? true : undefined;
}

// patterns, variables and wide networks do not limit (documented)
function isLimit(operator: string, key: string, values: readonly string[]): boolean | undefined {
  if (key === "aws:sourceip") {
    if (operator !== "IpAddress") return undefined;
    const beyond = values.map((value) => (parseRange(value)?.prefix ?? NaN) - (value.includes(":") ? 32 : 8));
    return beyond.some((bits) => bits < 0) ? false : beyond.every((bits) => bits >= 0) || undefined;
  }
  // a role's sessions are a pattern, whether written as one or not
  if (!/^(String|Arn)(Equals|Like)$/i.test(operator) || (key === "aws:userid" && !values.every(isUser)))
    return undefined;
  const names = values.map((value) => (key === "s3:dataaccesspointarn" ? value.replace(OF_ACCOUNT, "$1") : value));
  const pattern = /^StringEquals$/i.test(operator) ? /\$\{/ : /\$\{|[*?]/;
  return names.some((value) => pattern.test(value)) ? false : names.every(isFixed) || undefined;
}

const OF_ACCOUNT = /(:\d{12}:accesspoint\/)[^$]*$/;

function isUser(value: string): boolean {
  return /^AIDA\w+$/.test(value);
}

function isEveryone(principal: Statement["Principal"]): boolean {
  return principal === "*" || listOf(principal?.["AWS"]).includes("*");
}
