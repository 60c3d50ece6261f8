import type { PolicySet, PrincipalInfo, Request } from "../evaluate";
import type { PolicyDocument } from "../statement";
import { principalKeys, transportKeys, type Keys, type Transport } from "./caller";
import { policyOfS3Key } from "./s3-key";
import type { Target } from "./target";

/** One authorization check out of those that an operation needs; all of them must be allowed. @public */
export interface Check {
  /** What the caller does, such as `put the object`. */
  readonly name: string;
  /** The resource policy that takes part. */
  readonly plane: "trust" | "bucket" | "key";
  readonly request: Request;
}

/** All policies around an export. @public */
export interface Access {
  readonly trust?: PolicyDocument;
  readonly bucket?: PolicyDocument;
  readonly key?: PolicyDocument;
  /** Policies of the caller: the exporter's, or those of whoever else asks. */
  readonly identity?: readonly PolicyDocument[];
  readonly boundary?: PolicyDocument;
  readonly session?: readonly PolicyDocument[];
  readonly serviceControl?: readonly PolicyDocument[];
  readonly resourceControl?: readonly PolicyDocument[];
}

/**
 * The policies that decide a check. The caller's own policies take no part in the trust check: the caller is then
 * Genesys Cloud, whose side is not ours to know. The key that AWS manages for S3 has the policy that AWS documents.
 * @public
 */
export function policiesFor(check: Check, access: Access): PolicySet {
  const { trust, bucket, key, resourceControl, ...own } = access;
  const control = resourceControl === undefined ? {} : { resourceControl };
  const managed = check.plane === "key" ? policyOfS3Key(check.request.resource) : undefined;
  const resource = managed ?? { trust, bucket, key }[check.plane];
  const shared = { resourceKind: check.plane, ...control, ...(resource === undefined ? {} : { resource }) };
  return check.plane === "trust" ? shared : { ...own, ...shared };
}

/** What every request to the bucket has in common. */
export interface S3Caller extends Transport {
  readonly principal: PrincipalInfo;
  /** A URL signed beforehand instead of signed headers. @default false */
  readonly presigned?: boolean;
  /** Value of `x-amz-content-sha256`. @default the hash of some payload */
  readonly contentHash?: string;
}

const SOME_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** A check of one S3 action. */
export function s3Check(
  name: string,
  action: string,
  resource: string,
  target: Target,
  caller: S3Caller,
  keys: Keys,
): Check {
  const { principal, presigned = false, contentHash = SOME_HASH, bypassTls = false, tlsVersion = "1.2" } = caller;
  const context = {
    ...principalKeys(principal),
    ...transportKeys(caller),
    "aws:RequestedRegion": target.region,
    "aws:ResourceAccount": target.accountId,
    "s3:ResourceAccount": target.accountId,
    "s3:authType": presigned ? "REST-QUERY-STRING" : "REST-HEADER",
    "s3:signatureversion": "AWS4-HMAC-SHA256",
    "s3:x-amz-content-sha256": contentHash,
    ...(bypassTls ? {} : { "s3:TlsVersion": tlsVersion }),
    ...keys,
  };
  return {
    name,
    plane: "bucket",
    request: { principal, action, resource, context, resourceAccount: target.accountId },
  };
}
