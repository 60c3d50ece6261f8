import { createHash } from "../../core";
import type { BucketSettings, Finding, RefusalRule, SentUpload, UsedKey } from "./types";

const SSE = "x-amz-server-side-encryption";
const CUSTOMER = ["algorithm", "key", "key-md5"].map((part) => `${SSE}-customer-${part}`);
const [, KEY, DIGEST] = CUSTOMER as [string, string, string];
// headers that require a KMS key
const OF_KMS = [`${SSE}-aws-kms-key-id`, `${SSE}-context`];

/** Encryption headers: valid combinations, and encryption types that the bucket blocks. */
export const encryptionRules: readonly RefusalRule[] = [
  {
    code: "CUSTOMER_KEY_INCOMPLETE",
    answer: "400 InvalidArgument",
    because: "request",
    source: "documented",
    find: ({ headers }) => {
      const missing = CUSTOMER.filter((name) => headers[name] === undefined);
      if (missing.length === CUSTOMER.length) return [];
      const sent = CUSTOMER.filter((name) => headers[name] !== undefined);
      if (missing.length > 0) {
        const reason = `${sent.join(" and ")} ${sent.length > 1 ? "are" : "is"} set without ${missing.join(" and ")}; S3 requires all three or none.`;
        return [{ reason, change: [`Omit ${sent.join(" and ")}.`, `Send ${missing.join(" and ")} too.`] }];
      }
      const digest = createHash("md5").update(Buffer.from(headers[KEY]!, "base64")).digest("base64");
      if (digest === headers[DIGEST]) return [];
      return [{ reason: `${DIGEST} is not the digest of the key.`, change: [`Send ${DIGEST}: ${digest}.`] }];
    },
  },
  {
    code: "CUSTOMER_KEY_MIXED",
    answer: "400 InvalidArgument",
    because: "request",
    source: "documented",
    find: ({ headers }) => {
      const customer = CUSTOMER.filter((name) => headers[name] !== undefined);
      if (customer.length === 0 || headers[SSE] === undefined) return [];
      const reason = `The upload requests SSE-C and ${SSE}: ${headers[SSE]}; S3 accepts only one.`;
      return [{ reason, change: [`Omit ${customer.join(" and ")}.`, `Omit ${SSE}.`] }];
    },
  },
  {
    code: "ENCRYPTION_TYPE_BLOCKED",
    answer: "403 AccessDenied",
    because: "bucket",
    source: "documented",
    find: ({ headers }, { blockedEncryption }) => {
      const sent = CUSTOMER.filter((name) => headers[name] !== undefined);
      if (sent.length === 0 || (blockedEncryption !== undefined && !blockedEncryption.includes("SSE-C"))) return [];
      const reason =
        blockedEncryption === undefined
          ? "Whether the bucket blocks SSE-C was not read; buckets created since April 2026 do by default."
          : "The bucket blocks SSE-C.";
      return [{ reason, change: [`Omit ${sent.join(" and ")}.`], sure: blockedEncryption !== undefined }];
    },
  },
  {
    code: "KMS_HEADER_WITHOUT_KMS",
    answer: "400 InvalidArgument",
    because: "request",
    source: "documented",
    find: ({ headers }) => {
      if (headers[SSE]?.startsWith("aws:kms") === true) return [];
      const sent = OF_KMS.filter((name) => headers[name] !== undefined);
      if (sent.length === 0) return [];
      const names = sent.join(" and ");
      const reason = `${names} requires ${SSE}: aws:kms${headers[SSE] === undefined ? "" : `, not ${headers[SSE]}`}.`;
      return [{ reason, change: [`Send ${SSE}: aws:kms.`, `Omit ${names}.`] }];
    },
  },
  {
    code: "KEY_IN_ANOTHER_REGION",
    answer: "400 KMS.NotFoundException",
    because: "bucket",
    source: "documented",
    find: ({ headers }, { region, kmsByDefault, defaultKey }) => {
      const byDefault = [SSE, ...CUSTOMER].every((name) => headers[name] === undefined) && kmsByDefault === true;
      const reference = headers[OF_KMS[0]!] ?? (byDefault ? defaultKey : undefined) ?? "";
      const named = /^arn:[\w-]+:kms:([\w-]+):/.exec(reference)?.[1];
      if (named === undefined || region === undefined || named === region) return [];
      const reason = `The key is in ${named} and the bucket in ${region}; S3 requires a key in the bucket's region.`;
      return [{ reason, change: [`Name a key in ${region}.`] }];
    },
  },
  {
    code: "KEY_CANNOT_ENCRYPT",
    answer: "400 KMS.DisabledException",
    because: "bucket",
    source: "documented",
    find: ({ headers }, bucket) => {
      const key = usedKey(headers, bucket);
      // nothing is certain about a key that the bucket may not use
      const sure = headers[SSE] !== undefined || bucket.kmsByDefault !== undefined;
      return (key === undefined ? [] : whyNot(key)).map((found) => (sure ? found : { ...found, sure }));
    },
  },
  {
    code: "TLS_NEEDED",
    answer: "400 InvalidRequest",
    because: "bucket",
    source: "documented",
    find: (upload, bucket) => (upload.tls ? [] : withoutTls(upload, bucket)),
  },
];

// with the header but without a key id, S3 uses its own key and not the bucket's
function usedKey(headers: SentUpload["headers"], { key, keyNamed }: BucketSettings): UsedKey | undefined {
  if (CUSTOMER.some((name) => headers[name] !== undefined)) return undefined;
  const algorithm = headers[SSE];
  if (algorithm === undefined) return key;
  const named = algorithm.startsWith("aws:kms") ? headers[OF_KMS[0]!] : undefined;
  if (named === undefined) return undefined;
  return named === key?.arn ? key : keyNamed?.(named);
}

function whyNot({ enabled, symmetric }: UsedKey): readonly Finding[] {
  const change = ["Enable the key."];
  if (enabled === false) return [{ reason: "The key is disabled.", change }];
  if (symmetric === false) {
    const reason = "S3 requires a symmetric encryption key, and this key has another type.";
    const another = ["Name a symmetric key in the bucket's encryption."];
    return [{ reason, change: another, answer: "400 KMS.UnsupportedOperation" }];
  }
  return enabled === undefined ? [{ reason: "Whether the key is enabled was not read.", change, sure: false }] : [];
}

function withoutTls({ headers }: SentUpload, { kmsByDefault }: BucketSettings): readonly Finding[] {
  const change = ["Send the request over TLS."];
  if (CUSTOMER.some((name) => headers[name] !== undefined)) {
    return [{ reason: "S3 accepts SSE-C only over TLS.", change }];
  }
  const asked = headers[SSE];
  const kms = asked === undefined ? kmsByDefault : asked.startsWith("aws:kms");
  if (kms === false) return [];
  const reason = "S3 encrypts with KMS only over TLS.";
  if (kms === undefined) return [{ reason: `${reason} The bucket's encryption was not read.`, change, sure: false }];
  return [{ reason, change }];
}
