import { jsonIn } from "../../core";
import { bucketArn } from "../documents/target";
import type { PrincipalInfo } from "../evaluate";
import { principalKeys, transportKeys, type Keys, type Transport } from "./caller";
import type { Check } from "./check";
import type { Headers } from "./headers";
import { KEY_OF_S3 } from "./s3-key";
import { keyOf, s3Endpoint, type Target } from "./target";

const SSE = "x-amz-server-side-encryption";

/** What S3 asks KMS for, in the name of the caller. */
interface KeyUse extends Transport {
  readonly principal: PrincipalInfo;
  readonly object: string;
  readonly headers: Headers;
  /** Whether the bucket key is on for the bucket. @default true */
  readonly bucketKey?: boolean;
}

/**
 * The checks that KMS makes for an object. None when S3 or the caller holds the key. When the caller asks for `aws:kms`
 * and names no key, S3 takes the key `aws/s3` of the caller's account, whatever the bucket's default is (documented).
 *
 * `aws:SourceIp` is left out: KMS sees an address of S3, not the caller's. `aws:CalledVia` too: AWS does not list S3
 * among the services that fill it in.
 */
export function keyChecks(target: Target, use: KeyUse, actions: { readonly [name: string]: string }): Check[] {
  const key = keyFor(target, use);
  if (key === undefined) return [];
  const { principal } = use;
  const context = {
    ...principalKeys(principal),
    ...transportKeys({ ...use, bypassTls: false, sourceIp: null }),
    "aws:ViaAWSService": "true",
    "aws:RequestedRegion": target.region,
    "aws:ResourceAccount": key.split(":")[4]!,
    "kms:CallerAccount": principal.accountId ?? "",
    "kms:ViaService": s3Endpoint(target),
    ...encryptionContext(
      use,
      usesBucketKey(use.headers, use.bucketKey ?? true) === true ? bucketArn(target) : use.object,
    ),
    ...(key === keyOf(target) && target.keyAlias !== undefined ? { "kms:ResourceAliases": [target.keyAlias] } : {}),
  };
  return Object.entries(actions).map(([name, action]) => ({
    name,
    plane: "key",
    request: { principal, action, resource: key, context },
  }));
}

// KMS looks an id or an alias up in the account of the caller (documented)
function keyFor(target: Target, { headers, principal }: KeyUse): string | undefined {
  if (headers[`${SSE}-customer-algorithm`] !== undefined) return undefined;
  const algorithm = headers[SSE];
  if (algorithm === undefined) return keyOf(target);
  if (!algorithm.startsWith("aws:kms")) return undefined;
  const named = headers[`${SSE}-aws-kms-key-id`] ?? KEY_OF_S3;
  const keys = (account: string): string => `arn:${target.partition}:kms:${target.region}:${account}:`;
  const caller = keys(principal.accountId ?? target.accountId);
  const alias = named.startsWith("alias/") ? `${caller}${named}` : named;
  if (target.keyAlias !== undefined && alias === `${keys(target.accountId)}${target.keyAlias}`) return keyOf(target);
  return named.startsWith("arn:") ? named : `${caller}key/${named}`;
}

/**
 * Whether an upload uses a bucket key: a writer may switch it on or off for its own object, and there is none for
 * DSSE-KMS (both documented).
 * @param ofBucket whether the bucket's default encryption uses one; undefined if unknown
 */
export function usesBucketKey(headers: Headers, ofBucket: boolean | undefined): boolean | undefined {
  if (headers[SSE] === "aws:kms:dsse") return false;
  const header = headers[`${SSE}-bucket-key-enabled`];
  return header === undefined ? ofBucket : header.toLowerCase() === "true";
}

/** The pairs in a value of `x-amz-server-side-encryption-context`; undefined if it is not valid. */
export function contextPairs(value: string): { readonly [name: string]: string } | undefined {
  const read = jsonIn(Buffer.from(value, "base64").toString("utf8"));
  if (typeof read !== "object" || read === null || Array.isArray(read)) return undefined;
  return Object.values(read).every((one) => typeof one === "string") ? { ...read } : undefined;
}

// S3 adds its own pair to those of the sender (documented)
function encryptionContext({ headers }: KeyUse, arn: string): Keys {
  const pairs = { ...contextPairs(headers[`${SSE}-context`] ?? ""), "aws:s3:arn": arn };
  const each = Object.entries(pairs).map(([name, value]) => [`kms:EncryptionContext:${name}`, value] as const);
  return { "kms:EncryptionContextKeys": Object.keys(pairs), ...Object.fromEntries(each) };
}
