import { ownOf } from "../../core";
import { timeOf, type Keys } from "./caller";

/** Headers of a request, by name; case of names does not matter. @public */
export interface Headers {
  readonly [header: string]: string;
}

/** What a header makes S3 ask for beside `s3:PutObject`. */
export type Extra = "hold" | "retention" | "tags" | "acl";

interface Rule {
  readonly key: string;
  readonly extra?: Extra;
  /** Sent when an upload is completed, not when it is started. */
  readonly late?: true;
}

const SSE = "x-amz-server-side-encryption";

// headers that S3 turns into a condition key of s3:PutObject. All others have none: user metadata above all
const RULES: { readonly [header: string]: Rule } = {
  "x-amz-object-lock-legal-hold": { key: "s3:object-lock-legal-hold", extra: "hold" },
  "x-amz-object-lock-mode": { key: "s3:object-lock-mode", extra: "retention" },
  "x-amz-object-lock-retain-until-date": { key: "s3:object-lock-retain-until-date", extra: "retention" },
  // the names of these two headers and their permission are by analogy: no documentation was found in November 2026
  "x-amz-object-lock-event-hold": { key: "s3:object-lock-event-hold", extra: "retention" },
  "x-amz-object-lock-event-hold-duration-days": {
    key: "s3:object-lock-event-hold-duration-days",
    extra: "retention",
  },
  "x-amz-tagging": { key: "s3:RequestObjectTag", extra: "tags" },
  "x-amz-acl": { key: "s3:x-amz-acl", extra: "acl" },
  "x-amz-grant-full-control": { key: "s3:x-amz-grant-full-control", extra: "acl" },
  "x-amz-grant-read": { key: "s3:x-amz-grant-read", extra: "acl" },
  "x-amz-grant-read-acp": { key: "s3:x-amz-grant-read-acp", extra: "acl" },
  "x-amz-grant-write": { key: "s3:x-amz-grant-write", extra: "acl" },
  "x-amz-grant-write-acp": { key: "s3:x-amz-grant-write-acp", extra: "acl" },
  [SSE]: { key: `s3:${SSE}` },
  [`${SSE}-aws-kms-key-id`]: { key: `s3:${SSE}-aws-kms-key-id` },
  [`${SSE}-customer-algorithm`]: { key: `s3:${SSE}-customer-algorithm` },
  "x-amz-storage-class": { key: "s3:x-amz-storage-class" },
  "x-amz-website-redirect-location": { key: "s3:x-amz-website-redirect-location" },
  "if-match": { key: "s3:if-match", late: true },
  "if-none-match": { key: "s3:if-none-match", late: true },
};

/** Headers with their names in lower case. */
export function lowerNames(headers: Headers = {}): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Keys from the headers that describe the object. */
export function objectKeys(headers: Headers, at: string | undefined): Keys {
  return keysWhere(headers, at, (rule) => rule.late !== true);
}

/** Keys from the headers that make a write conditional: of a plain upload, or of the end of one in parts. */
export function conditionalKeys(headers: Headers): Keys {
  return keysWhere(headers, undefined, (rule) => rule.late === true);
}

/** Keys of one extra permission: each knows only its own headers. */
export function extraKeys(headers: Headers, extra: Extra, at: string | undefined): Keys {
  return keysWhere(headers, at, (rule) => rule.extra === extra);
}

/** The extra permissions that the headers need. */
export function extrasOf(headers: Headers): ReadonlySet<Extra> {
  const found = Object.keys(headers).map((header) => ownOf(RULES, header)?.extra);
  return new Set(found.filter((extra) => extra !== undefined));
}

function keysWhere(headers: Headers, at: string | undefined, wanted: (rule: Rule) => boolean): Keys {
  const keys: { [key: string]: string | readonly string[] } = {};
  for (const [header, value] of Object.entries(headers)) {
    const rule = ownOf(RULES, header);
    if (rule === undefined || !wanted(rule)) continue;
    if (header === "x-amz-tagging") Object.assign(keys, tagKeys(value));
    else keys[rule.key] = value;
    if (header === "x-amz-object-lock-retain-until-date") {
      keys["s3:object-lock-remaining-retention-days"] = String(remainingDays(value, at));
    }
  }
  return keys;
}

// whole days that are left; how S3 rounds is not documented, fewer is the careful reading
function remainingDays(until: string, at: string | undefined): number {
  return Math.floor((Date.parse(until) - timeOf(at).getTime()) / 86_400_000);
}

function tagKeys(value: string): Keys {
  const tags = [...new URLSearchParams(value)];
  const each = tags.map(([key, tag]) => [`s3:RequestObjectTag/${key}`, tag] as const);
  return { ...Object.fromEntries(each), "s3:RequestObjectTagKeys": tags.map(([key]) => key) };
}
