import { assumeRole, readBucketSettings, upload, type Check, type Headers, type Target } from "../../policy";
import type { ExpectedAws } from "../expectation";

/** One operation of an export, with every authorization check that AWS makes for it. */
export interface Operation {
  readonly name: string;
  readonly checks: readonly Check[];
  /** Whether it must be allowed even if the stack does not allow it, because the operator has seen it happen. */
  readonly demanded: boolean;
}

/** What the requests depend on besides the stack. */
export interface OperationOptions {
  /** Additional headers that were observed in uploads. @default none */
  readonly headers?: Headers;
  /** Time of the requests, ISO 8601. */
  readonly at: string;
  readonly bucketKey: boolean;
}

const HOLD = { "x-amz-object-lock-legal-hold": "ON" };
const OWNER = { "x-amz-acl": "bucket-owner-full-control" };

/**
 * The operations of an export: assuming the role, reading the bucket's settings, and uploads, single-part and
 * multipart, with and without legal hold, ACL, retention and encryption headers. The headers that Genesys Cloud sends
 * are not documented, so every header that the stack allows is tried.
 */
export function operationsOf(target: Target, expected: ExpectedAws, options: OperationOptions): readonly Operation[] {
  const { at, bucketKey, headers = {} } = options;
  // the layout is documented: <organization id>/year=…/…/<recording id>
  const key = `${target.organizationId}/year=2026/month=1/day=2/hour=3/conversation_id=c/recording`;
  const sourceIp = admittedAddress(expected);
  const from = { at, sourceIp };
  const operation = (name: string, sent: Headers, multipart = false, demanded = false): Operation => ({
    name,
    checks: upload(target, { ...from, key, headers: sent, multipart, bucketKey }),
    demanded,
  });
  const encrypted = { "x-amz-server-side-encryption": expected.bucket?.algorithm ?? "aws:kms" };
  const asked = Object.keys(headers).length > 0;
  return [
    { name: "assuming the role", checks: assumeRole(target, from), demanded: false },
    { name: "reading the bucket's settings", checks: readBucketSettings(target, from), demanded: false },
    operation("an ordinary upload", {}),
    operation("an upload in parts", {}, true),
    operation("an upload with its encryption header", encrypted),
    operation("an upload that leaves the object to the bucket's owner", OWNER),
    operation("an upload with a legal hold", HOLD),
    operation("an upload in parts with a legal hold", HOLD, true),
    ...retained(expected, at).map((retention) => operation("an upload with retention headers", retention)),
    ...(asked ? [operation("an upload with the given headers", headers, false, true)] : []),
    ...(asked ? [operation("an upload in parts with the given headers", headers, true, true)] : []),
  ];
}

// exactly the default retention, because the stack denies shorter retention to everyone
function retained({ bucket }: ExpectedAws, at: string): Headers[] {
  if (bucket?.retention === undefined) return [];
  const until = new Date(Date.parse(at) + bucket.retention.days * 86_400_000).toISOString();
  return [{ "x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": until }];
}

// if the stack filters source addresses, requests use an address that it allows
function admittedAddress({ bucketPolicy }: ExpectedAws): string | undefined {
  const filter = /"NotIpAddress":\{"aws:SourceIp":\[?"([\d.]+)/.exec(JSON.stringify(bucketPolicy?.document ?? {}));
  return filter?.[1];
}
