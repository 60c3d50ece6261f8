import { assumeRole, readBucketSettings, upload, type Check, type Headers, type Target } from "../../policy";
import type { ExpectedAws } from "../expectation";

/** One thing that an export does, with everything that AWS checks for it. */
export interface Operation {
  readonly name: string;
  readonly checks: readonly Check[];
  /** Whether it has to work even where the stack itself would not allow it: somebody says that it is done. */
  readonly demanded: boolean;
}

/** What decides the requests besides the stack. */
export interface OperationOptions {
  /** Headers that uploads were seen to carry, besides those that every export may. @default none */
  readonly headers?: Headers;
  /** Time of the requests, ISO 8601. */
  readonly at: string;
  readonly bucketKey: boolean;
}

const HOLD = { "x-amz-object-lock-legal-hold": "ON" };
const OWNER = { "x-amz-acl": "bucket-owner-full-control" };

/**
 * The operations of an export: the role assumed, the bucket's settings read, recordings uploaded whole and in parts,
 * with and without hold, access list, retention and encryption header. Which headers Genesys Cloud sends is not
 * documented, so each of them is tried that the stack admits.
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

// exactly the default retention: less is denied to everyone by design
function retained({ bucket }: ExpectedAws, at: string): Headers[] {
  if (bucket?.retention === undefined) return [];
  const until = new Date(Date.parse(at) + bucket.retention.days * 86_400_000).toISOString();
  return [{ "x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": until }];
}

// with a filter in the stack, requests come from a place that it admits
function admittedAddress({ bucketPolicy }: ExpectedAws): string | undefined {
  const filter = /"NotIpAddress":\{"aws:SourceIp":\[?"([\d.]+)/.exec(JSON.stringify(bucketPolicy?.document ?? {}));
  return filter?.[1];
}
