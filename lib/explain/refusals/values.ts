import { ownOf } from "../../core";
import { findHeader } from "../../catalog";
import { contextPairs } from "../../policy/request/key-checks";
import type { Finding, RefusalRule } from "./types";

interface Format {
  readonly fits: RegExp | ((value: string) => boolean);
  /** Valid values, in words. */
  readonly takes: string;
  /** Response of S3, if it is not `400 InvalidArgument`. */
  readonly answer?: string;
}

const TAGS =
  "at most 10 tags such as case=1&team=a, with unique keys of at most 128 characters and values of at most 256";
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

// headers whose values have a format; headers with enumerated values are in the catalogue
const FORMATS: { readonly [header: string]: Format } = {
  "x-amz-object-lock-retain-until-date": {
    fits: (value) => TIME.test(value) && !Number.isNaN(Date.parse(value)),
    takes: "a time such as 2035-01-01T00:00:00Z",
  },
  "content-length": { fits: /^\d+$/, takes: "a number of bytes" },
  "content-md5": { ...bytes(16), answer: "400 InvalidDigest" },
  "x-amz-checksum-crc32": { ...bytes(4), answer: "400 InvalidRequest" },
  "x-amz-checksum-crc32c": { ...bytes(4), answer: "400 InvalidRequest" },
  "x-amz-checksum-crc64nvme": { ...bytes(8), answer: "400 InvalidRequest" },
  "x-amz-checksum-sha1": { ...bytes(20), answer: "400 InvalidRequest" },
  "x-amz-checksum-sha256": { ...bytes(32), answer: "400 InvalidRequest" },
  "x-amz-server-side-encryption-customer-key": bytes(32),
  "x-amz-server-side-encryption-customer-key-md5": bytes(16),
  "x-amz-server-side-encryption-aws-kms-key-id": { fits: /\S/, takes: "the id, the alias or the ARN of a key" },
  "x-amz-server-side-encryption-context": {
    fits: (value) => contextPairs(value) !== undefined,
    takes: "a JSON object of strings, base64-encoded",
  },
  "x-amz-tagging": { fits: isTagging, takes: TAGS, answer: "400 InvalidTag" },
  "x-amz-website-redirect-location": { fits: /^(\/|https?:\/\/)/, takes: "a path or an http(s) URL" },
  "x-amz-expected-bucket-owner": { fits: /^\d{12}$/, takes: "a 12-digit account id" },
  "if-none-match": { fits: /^"?\*"?$/, takes: "*", answer: "501 NotImplemented" },
};

/** Invalid header values. Case-sensitive. */
export const valueRules: readonly RefusalRule[] = [
  {
    code: "BAD_VALUE",
    answer: "400 InvalidArgument",
    because: "request",
    source: "documented",
    find: ({ headers }) => Object.entries(headers).flatMap(([name, value]) => badValue(name, value)),
  },
  {
    code: "ANOTHER_OWNER",
    answer: "403 AccessDenied",
    because: "bucket",
    source: "documented",
    find: ({ headers }, { account }) => {
      const expected = headers["x-amz-expected-bucket-owner"];
      if (expected === undefined || account === expected || !/^\d{12}$/.test(expected)) return [];
      const known =
        account === undefined ? "The owner of the bucket was not read" : `The bucket belongs to account ${account}`;
      const change = ["Omit x-amz-expected-bucket-owner, or send the bucket's account."];
      return [{ reason: `${known}; the upload expects ${expected}.`, change, sure: account !== undefined }];
    },
  },
  {
    code: "REQUESTER_PAYS",
    answer: "403 AccessDenied",
    because: "bucket",
    source: "documented",
    find: ({ headers }, { requesterPays = false }) => {
      if (!requesterPays || headers["x-amz-request-payer"] !== undefined) return [];
      const sure = requesterPays === true;
      const who = sure ? "Callers of other accounts pay" : "Whether callers of other accounts pay was not read";
      const reason = `${who}, and the upload does not have x-amz-request-payer.`;
      return [{ reason, change: ["Send x-amz-request-payer: requester.", "Let the bucket's owner pay."], sure }];
    },
  },
];

function badValue(name: string, value: string): Finding[] {
  const words = findHeader(name)?.allowedValues;
  if (words !== undefined && !words.includes(value)) {
    const meant = words.find((word) => plain(word) === plain(value));
    const send = meant === undefined ? `Send one of ${words.join(", ")}` : `Send ${name}: ${meant}`;
    const reason = `${name}: ${value} is not valid; valid values: ${words.join(", ")}.`;
    return [{ reason, change: [`${send}.`, `Omit ${name}.`] }];
  }
  if (name === "x-amz-storage-class" && value === "OUTPOSTS") {
    const reason = "OUTPOSTS is the storage class of S3 on Outposts; what S3 answers elsewhere is not documented.";
    return [{ reason, change: [`Omit ${name}.`], sure: false, answer: "400 InvalidStorageClass" }];
  }
  const format = ownOf(FORMATS, name);
  if (format === undefined) return [];
  const { fits, takes, answer } = format;
  if (typeof fits === "function" ? fits(value) : fits.test(value)) return [];
  const secret = name.endsWith("-customer-key");
  const reason = `${name} requires ${takes}${secret ? "" : `, not ${JSON.stringify(value)}`}.`;
  return [{ reason, change: [`Send ${takes}.`], ...(answer === undefined ? {} : { answer }) }];
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function bytes(count: number): Format {
  const fits = (value: string): boolean =>
    /^[A-Za-z0-9+/]+={0,2}$/.test(value) && value.length % 4 === 0 && Buffer.from(value, "base64").length === count;
  return { fits, takes: `${count} bytes, base64-encoded` };
}

function isTagging(value: string): boolean {
  const tags = [...new URLSearchParams(value)];
  const keys = tags.map(([key]) => key);
  const sized = tags.every(([key, tag]) => key.length >= 1 && key.length <= 128 && tag.length <= 256);
  return tags.length <= 10 && new Set(keys).size === keys.length && sized && !keys.some((key) => /^aws:/i.test(key));
}
