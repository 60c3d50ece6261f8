import type { RefusalRule } from "./types";

const MOST_METADATA = 2_048;
const LONGEST_KEY = 1_024;
const MOST_AT_ONCE = 5 * 1_024 ** 3;
const PREFIX = "x-amz-meta-";

/** What is too large. Sizes in bytes of UTF-8. */
export const sizeRules: readonly RefusalRule[] = [
  {
    code: "METADATA_TOO_LARGE",
    answer: "400 MetadataTooLarge",
    because: "request",
    source: "documented",
    find: ({ headers }) => {
      const sent = Object.entries(headers).filter(([name]) => name.startsWith(PREFIX));
      const size = sent.reduce((sum, [name, value]) => sum + sizeOf(name) - PREFIX.length + sizeOf(value), 0);
      // whether the prefix counts is not documented
      const most = size + sent.length * PREFIX.length;
      if (most <= MOST_METADATA) return [];
      const reason = `User metadata (${PREFIX}…) is ${size} bytes without prefixes; S3 takes ${MOST_METADATA}.`;
      return [{ reason, change: ["Send less of it."], sure: size > MOST_METADATA }];
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
              reason: `One request of ${headers["content-length"]} bytes; S3 takes 5 GB, of an upload in parts for each.`,
              change: ["Send it in parts."],
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
              reason: `The key is ${sizeOf(key)} bytes long; S3 takes ${LONGEST_KEY}.`,
              change: ["Send a shorter key."],
            },
          ],
  },
];

function sizeOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
