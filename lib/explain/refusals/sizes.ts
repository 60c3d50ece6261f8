import type { RefusalRule } from "./types";

const MOST_METADATA = 2_048;
const LONGEST_KEY = 1_024;
const MOST_AT_ONCE = 5 * 1_024 ** 3;
const PREFIX = "x-amz-meta-";

/** Sizes that exceed a limit, in bytes of UTF-8. */
export const sizeRules: readonly RefusalRule[] = [
  {
    code: "METADATA_TOO_LARGE",
    answer: "400 MetadataTooLarge",
    because: "request",
    source: "documented",
    find: ({ headers }) => {
      const sent = Object.entries(headers).filter(([name]) => name.startsWith(PREFIX));
      const size = sent.reduce((sum, [name, value]) => sum + sizeOf(name) - PREFIX.length + sizeOf(value), 0);
      // it is not documented whether the prefix counts
      const most = size + sent.length * PREFIX.length;
      if (most <= MOST_METADATA) return [];
      const reason = `User metadata (${PREFIX}…) is ${size} bytes without prefixes; the limit is ${MOST_METADATA}.`;
      return [{ reason, change: ["Send less metadata."], sure: size > MOST_METADATA }];
    },
  },
  {
    code: "UPLOAD_TOO_LARGE",
    answer: "400 EntityTooLarge",
    because: "request",
    source: "documented",
    find: ({ headers }) =>
      Number(headers["content-length"] ?? 0) <= MOST_AT_ONCE
        ? []
        : [
            {
              reason: `The request has ${headers["content-length"]} bytes; the limit is 5 GB per request or part.`,
              change: ["Use a multipart upload."],
            },
          ],
  },
  {
    code: "KEY_TOO_LONG",
    answer: "400 KeyTooLongError",
    because: "request",
    source: "documented",
    find: ({ key }) =>
      sizeOf(key) <= LONGEST_KEY
        ? []
        : [
            {
              reason: `The key is ${sizeOf(key)} bytes long; the limit is ${LONGEST_KEY}.`,
              change: ["Send a shorter key."],
            },
          ],
  },
];

function sizeOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
