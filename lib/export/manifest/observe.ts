import { createHash } from "node:crypto";
import type { Answer, AwsApi, Failure } from "../../doctor";
import { at, numberAt, textAt } from "../../doctor/shape";
import { isoTime } from "../times";
import { answered, type EvidencePlace } from "../read";
import type { ObservedVersion } from "./entry";

const ALGORITHMS = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"];

/** The metadata of a version, with its id. */
export type Looked = { readonly versionId: string; readonly version: ObservedVersion } | { readonly failure: Failure };

/**
 * Reads the metadata of a version. This requires permission to read the object; its content is read only if requested.
 * @param hash whether to read the object to compute its SHA-256 if S3 has none
 */
export async function observe(
  api: AwsApi,
  place: EvidencePlace,
  { key, versionId }: { readonly key: string; readonly versionId?: string },
  hash = false,
): Promise<Looked> {
  const input = {
    Bucket: place.bucket,
    ExpectedBucketOwner: place.accountId,
    Key: key,
    ...(versionId === undefined ? {} : { VersionId: versionId }),
  };
  const head = await api.call("s3", "HeadObject", { ...input, ChecksumMode: "ENABLED" });
  if ("failure" in head) return head;
  const { value } = head;
  const seen = textAt(value, "VersionId") ?? versionId ?? "null";
  const checksumType = textAt(value, "ChecksumType") ?? "";
  const own = { ...input, VersionId: seen };
  const checksums = Object.fromEntries(
    ALGORITHMS.flatMap((name) => {
      const checksum = textAt(value, `Checksum${name}`);
      return checksum === undefined ? [] : [[name, checksum] as const];
    }),
  );
  const whole = checksumType === "FULL_OBJECT" ? checksums["SHA256"] : undefined;
  const byS3 = whole === undefined ? null : Buffer.from(whole, "base64").toString("hex");
  const sha256 = byS3 ?? (hash ? await hashOf(api, own) : null);
  return {
    versionId: seen,
    version: {
      size: numberAt(value, "ContentLength") ?? 0,
      modified: isoTime(at(value, "LastModified")) ?? "",
      etag: (textAt(value, "ETag") ?? "").replaceAll('"', ""),
      checksums,
      checksumType,
      sha256,
      sha256By: byS3 !== null ? "s3" : sha256 !== null ? "read" : null,
      retention: await retentionOf(api, own, value),
      hold: await holdOf(api, own, value),
    },
  };
}

// S3 omits these headers both if there is no value and if the caller may not see it, so a separate call is made
async function retentionOf(api: AwsApi, input: object, head: unknown): Promise<ObservedVersion["retention"]> {
  const [mode, until] = [textAt(head, "ObjectLockMode"), isoTime(at(head, "ObjectLockRetainUntilDate"))];
  if (mode !== undefined && until !== undefined) return { mode, until };
  const answer = await api.call("s3", "GetObjectRetention", input);
  if ("failure" in answer) return isNone(answer) ? "none" : "unknown";
  const given = at(answer.value, "Retention");
  const asked = { mode: textAt(given, "Mode"), until: isoTime(at(given, "RetainUntilDate")) };
  return asked.mode !== undefined && asked.until !== undefined ? { mode: asked.mode, until: asked.until } : "none";
}

/** Whether a version has a legal hold. @param head response of HeadObject. @default not available */
export async function holdOf(api: AwsApi, input: object, head?: unknown): Promise<ObservedVersion["hold"]> {
  const told = textAt(head, "ObjectLockLegalHoldStatus");
  if (told === "ON" || told === "OFF") return told;
  const answer = await api.call("s3", "GetObjectLegalHold", input);
  if ("failure" in answer) return isNone(answer) ? "OFF" : "unknown";
  return textAt(answer.value, "LegalHold", "Status") === "ON" ? "ON" : "OFF";
}

function isNone(answer: Answer<unknown>): boolean {
  if (!("failure" in answer)) return false;
  const { code, status } = answer.failure;
  // for a version without one (the second code is Ceph's), and for a bucket without Object Lock
  const NONE = ["NoSuchObjectLockConfiguration", "ObjectLockConfigurationNotFoundError"];
  return NONE.includes(code ?? "") || (code === "InvalidRequest" && status === 400);
}

async function hashOf(api: AwsApi, input: object): Promise<string> {
  const value = answered(await api.call("s3", "GetObject", input));
  const hash = createHash("sha256");
  for await (const part of at(value, "Body") as AsyncIterable<Uint8Array>) hash.update(part);
  return hash.digest("hex");
}
