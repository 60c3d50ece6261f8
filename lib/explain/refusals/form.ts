import { findHeader } from "../../catalog";
import type { RefusalRule } from "./types";

interface Other {
  readonly name: RegExp;
  /** What comes of it, as the rest of a sentence. */
  readonly makes: string;
  readonly sure: boolean;
}

// headers of requests that are more or less than an upload
const OTHERS: readonly Other[] = [
  {
    name: /^x-amz-(copy-source|metadata-directive|tagging-directive)/,
    makes: "is of a copy, for which S3 asks for s3:GetObject on the source too",
    sure: false,
  },
  { name: /^if-match$/, makes: "is for an object that is there already, which S3 asks s3:GetObject for", sure: false },
  { name: /^x-amz-write-offset-bytes$/, makes: "appends to an object, which only directory buckets take", sure: true },
];
// what a signature brings along
const NEUTRAL = /^x-amz-(date|security-token|user-agent|decoded-content-length)$/;

/** What is no upload, or one whose key no bucket takes. */
export const formRules: readonly RefusalRule[] = [
  {
    code: "NOT_AN_UPLOAD",
    answer: "501 NotImplemented",
    because: "request",
    source: "documented",
    find: ({ headers }) =>
      Object.keys(headers).flatMap((header) => {
        const change = [`Leave out ${header}.`];
        const other = OTHERS.find(({ name }) => name.test(header));
        if (other !== undefined) return [{ reason: `Header ${header} ${other.makes}.`, change, sure: other.sure }];
        const isKnown = !header.startsWith("x-amz-") || NEUTRAL.test(header) || findHeader(header) !== undefined;
        return isKnown ? [] : [{ reason: `What S3 makes of ${header} is not known here.`, change, sure: false }];
      }),
  },
  {
    code: "KEY_ABOVE_ROOT",
    answer: "400 InvalidURI",
    because: "request",
    source: "documented",
    find: ({ key }) => {
      if (!leavesRoot(key)) return [];
      const reason = "The key has more .. than names before them, which S3 does not take.";
      // whether an empty name counts is not documented
      return [{ reason, change: ["Send a key without .. in it."], sure: !/^\/|\/\//.test(key) }];
    },
  },
];

function leavesRoot(key: string): boolean {
  let depth = 0;
  return key.split("/").some((part) => (depth += part === ".." ? -1 : /^\.?$/.test(part) ? 0 : 1) < 0);
}
