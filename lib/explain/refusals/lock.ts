import type { Finding, RefusalRule, SentUpload } from "./types";

export const MODE = "x-amz-object-lock-mode";
export const UNTIL = "x-amz-object-lock-retain-until-date";

export function lockHeaders({ headers }: SentUpload): readonly string[] {
  return Object.keys(headers).filter((name) => name.startsWith("x-amz-object-lock-"));
}

/** Object Lock headers: valid combinations, and what they require of the bucket. */
export const lockRules: readonly RefusalRule[] = [
  {
    code: "LOCK_MODE_WITHOUT_DATE",
    answer: "400 InvalidArgument",
    because: "request",
    source: "documented",
    find: ({ headers }) => lonely(headers, MODE, UNTIL, `Send ${UNTIL} too, the end of the retention.`),
  },
  {
    code: "LOCK_DATE_WITHOUT_MODE",
    answer: "400 InvalidArgument",
    because: "request",
    source: "documented",
    find: ({ headers }) => lonely(headers, UNTIL, MODE, `Send ${MODE} too: GOVERNANCE or COMPLIANCE.`),
  },
  {
    code: "LOCK_DATE_PASSED",
    answer: "400 InvalidArgument",
    because: "request",
    source: "documented",
    find: ({ headers, at }) => {
      const until = Date.parse(headers[UNTIL] ?? "");
      if (Number.isNaN(until) || until > at.getTime()) return [];
      const reason = `${UNTIL} is not after the time of the upload (${at.toISOString()}).`;
      return [{ reason, change: ["Send a future time."] }];
    },
  },
  {
    code: "NO_OBJECT_LOCK",
    answer: "400 InvalidRequest",
    because: "bucket",
    source: "documented",
    find: (upload, { objectLock }) => {
      const sent = lockHeaders(upload);
      if (sent.length === 0 || objectLock === true) return [];
      const names = sent.join(" and ");
      return [
        {
          reason:
            objectLock === false
              ? `The bucket has no Object Lock, and the upload has ${names}.`
              : `The upload has ${names}; whether the bucket has Object Lock was not read.`,
          change: [`Omit ${names}.`, "Enable versioning and then Object Lock for the bucket."],
          sure: objectLock === false,
        },
      ];
    },
  },
];

function lonely(headers: SentUpload["headers"], one: string, other: string, change: string): Finding[] {
  if (headers[one] === undefined || headers[other] !== undefined) return [];
  return [{ reason: `${one} is set without ${other}; S3 requires both or neither.`, change: [change, `Omit ${one}.`] }];
}
