import type { PrincipalInfo } from "../evaluate";
import { principalKeys, transportKeys, type Keys, type Transport } from "./caller";
import type { Check } from "./check";
import type { Target } from "./target";

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
