import { findHeader } from "../../catalog";
import type { RefusalRule } from "./types";

interface Other {
  readonly name: RegExp;
  /** The effect, as the rest of a sentence. */
  readonly makes: string;
  readonly sure: boolean;
}

// headers of requests that are not plain uploads
const OTHERS: readonly Other[] = [
  {
    name: /^x-amz-(copy-source|metadata-directive|tagging-directive)/,
    makes: "makes it a copy, which also requires s3:GetObject on the source",
    sure: false,
  },
  { name: /^if-match$/, makes: "requires an existing object and s3:GetObject", sure: false },
  {
    name: /^x-amz-write-offset-bytes$/,
    makes: "appends to an object, which only directory buckets support",
    sure: true,
  },
];
// headers of a signature
const NEUTRAL = /^x-amz-(date|security-token|user-agent|decoded-content-length)$/;

/** Requests that are not uploads, or whose key no bucket accepts. */
export const formRules: readonly RefusalRule[] = [
  {
    code: "NOT_AN_UPLOAD",
    answer: "501 NotImplemented",
    because: "request",
    source: "documented",
    find: ({ headers }) =>
      Object.keys(headers).flatMap((header) => {
        const change = [`Omit ${header}.`];
        const other = OTHERS.find(({ name }) => name.test(header));
        if (other !== undefined) return [{ reason: `Header ${header} ${other.makes}.`, change, sure: other.sure }];
        const isKnown = !header.startsWith("x-amz-") || NEUTRAL.test(header) || findHeader(header) !== undefined;
        return isKnown ? [] : [{ reason: `The effect of ${header} is unknown.`, change, sure: false }];
      }),
  },
  {
    code: "KEY_ABOVE_ROOT",
    answer: "400 InvalidURI",
    because: "request",
    source: "documented",
    find: ({ key }) => {
      if (!leavesRoot(key)) return [];
      const reason = "The key has more .. than names before them, which S3 refuses.";
      // it is not documented whether an empty name counts
      return [{ reason, change: ["Send a key without `..`."], sure: !/^\/|\/\//.test(key) }];
    },
  },
];

function leavesRoot(key: string): boolean {
  let depth = 0;
  return key.split("/").some((part) => (depth += part === ".." ? -1 : /^\.?$/.test(part) ? 0 : 1) < 0);
}
