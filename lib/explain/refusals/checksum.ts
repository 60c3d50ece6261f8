import { lockHeaders } from "./lock";
import type { BucketSettings, RefusalRule, SentUpload } from "./types";

// headers about checksums that are not checksums
const ABOUT = ["x-amz-checksum-algorithm", "x-amz-checksum-type", "x-amz-checksum-mode"];

// what an SDK says that it computes; it is no checksum
const PROMISED = "x-amz-sdk-checksum-algorithm";

/** Checksums: when one is required, and whether there is one. */
export const checksumRules: readonly RefusalRule[] = [
  {
    code: "CHECKSUM_MISSING",
    answer: "400 InvalidRequest",
    because: "request",
    source: "documented",
    find: ({ headers, checksum }) => {
      if (headers[PROMISED] === undefined || checksum === true || hasChecksum(headers)) return [];
      const reason = `${PROMISED} requires a checksum of that algorithm in an x-amz-checksum-… header or a trailer.`;
      return [{ reason, change: ["Send the checksum too.", `Omit ${PROMISED}.`], sure: checksum === false }];
    },
  },
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
          reason: `${why.reason}, and this one has neither.`,
          change: ["Send Content-MD5, or one x-amz-checksum-… header; the AWS SDKs support both."],
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
      return [{ reason: `S3 accepts one checksum, not ${sent.join(" and ")}.`, change: ["Send one of them."] }];
    },
  },
];

/** Why S3 requires a checksum for an upload; undefined if it does not. */
export function needsChecksum(
  upload: SentUpload,
  { defaultRetention, objectLock }: BucketSettings,
): { readonly reason: string; readonly sure: boolean } | undefined {
  const [header] = lockHeaders(upload);
  const must = "S3 accepts an upload only with Content-MD5 or a checksum";
  if (header !== undefined && objectLock !== false) return { reason: `With ${header} ${must}`, sure: true };
  if (defaultRetention === true) return { reason: `Into a bucket with default retention ${must}`, sure: true };
  // if the lock is unknown, only uploads that are known to have no checksum get a message
  const mayBeLocked = objectLock === true || (objectLock === undefined && upload.checksum === false);
  if (mayBeLocked && defaultRetention === undefined) {
    return { reason: `Whether the bucket has default retention was not read; with it, ${must}`, sure: false };
  }
  return undefined;
}

/** Whether a header shows that the upload has a checksum. */
export function bringsChecksum({ headers }: SentUpload): boolean {
  return headers["content-md5"] !== undefined || hasChecksum(headers);
}

function hasChecksum(headers: SentUpload["headers"]): boolean {
  const trailing = headers["x-amz-trailer"]?.toLowerCase().includes("x-amz-checksum-") === true;
  return trailing || checksums(headers).length > 0;
}

function checksums(headers: SentUpload["headers"]): readonly string[] {
  return Object.keys(headers).filter((name) => name.startsWith("x-amz-checksum-") && !ABOUT.includes(name));
}
