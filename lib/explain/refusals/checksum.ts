import { lockHeaders } from "./lock";
import type { BucketSettings, RefusalRule, SentUpload } from "./types";

// beside the checksums themselves: how they are made, and what kind they are
const ABOUT = ["x-amz-checksum-algorithm", "x-amz-checksum-type", "x-amz-checksum-mode"];

/** Checksums: when one is needed, and that there is one. */
export const checksumRules: readonly RefusalRule[] = [
  {
    code: "CHECKSUM_MISSING",
    answer: "400 InvalidRequest",
    because: "bucket",
    source: "documented",
    find: (upload, bucket) => {
      if (upload.checksum !== false || bringsChecksum(upload)) return [];
      const why = needsChecksum(upload, bucket);
      if (why === undefined) return [];
      return [
        {
          reason: `${why.reason}, and this one brings neither Content-MD5 nor a checksum.`,
          change: ["Send Content-MD5, or one x-amz-checksum-… header; AWS's SDKs can do either."],
          sure: why.sure,
        },
      ];
    },
  },
  {
    code: "CHECKSUMS_SEVERAL",
    answer: "400 InvalidRequest",
    because: "request",
    source: "reported",
    find: ({ headers }) => {
      const sent = checksums(headers);
      if (sent.length < 2) return [];
      return [{ reason: `S3 takes one checksum, not ${sent.join(" and ")}.`, change: ["Send one of them."] }];
    },
  },
];

/** Why S3 wants a checksum of an upload; undefined when it does not. */
export function needsChecksum(
  upload: SentUpload,
  { defaultRetention, objectLock }: BucketSettings,
): { readonly reason: string; readonly sure: boolean } | undefined {
  const [header] = lockHeaders(upload);
  const must = "S3 takes an upload only with Content-MD5 or a checksum";
  if (header !== undefined && objectLock !== false) return { reason: `With ${header} ${must}`, sure: true };
  if (defaultRetention === true) return { reason: `Into a bucket with default retention ${must}`, sure: true };
  // where nothing is read of the lock, only an upload that is known to bring none has to hear it
  const mayBeLocked = objectLock === true || (objectLock === undefined && upload.checksum === false);
  if (mayBeLocked && defaultRetention === undefined) {
    return { reason: `Whether the bucket has default retention was not read; with it ${must}`, sure: false };
  }
  return undefined;
}

/** Whether a header of the upload says that a checksum comes with it. */
export function bringsChecksum({ headers }: SentUpload): boolean {
  const said = [headers["content-md5"], headers["x-amz-sdk-checksum-algorithm"]];
  const trailing = headers["x-amz-trailer"]?.toLowerCase().includes("x-amz-checksum-") === true;
  return said.some((value) => value !== undefined) || trailing || checksums(headers).length > 0;
}

function checksums(headers: SentUpload["headers"]): readonly string[] {
  return Object.keys(headers).filter((name) => name.startsWith("x-amz-checksum-") && !ABOUT.includes(name));
}
