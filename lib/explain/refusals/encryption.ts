import { createHash } from "../../core";
import type { BucketSettings, Finding, RefusalRule, SentUpload, UsedKey } from "./types";

const SSE = "x-amz-server-side-encryption";
const CUSTOMER = ["algorithm", "key", "key-md5"].map((part) => `${SSE}-customer-${part}`);
const [, KEY, DIGEST] = CUSTOMER as [string, string, string];
// headers that only mean something with a key of KMS
const OF_KMS = [`${SSE}-aws-kms-key-id`, `${SSE}-context`];

/** Headers of encryption: what goes together, and what the bucket has switched off. */
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
        const reason = `${sent.join(" and ")} ${sent.length > 1 ? "come" : "comes"} without ${missing.join(" and ")}; S3 takes all three or none.`;
        return [{ reason, change: [`Leave out ${sent.join(" and ")}.`, `Send ${missing.join(" and ")} too.`] }];
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
      const reason = `The upload asks for a customer's key and for ${SSE}: ${headers[SSE]}; S3 encrypts one way.`;
      return [{ reason, change: [`Leave out ${customer.join(" and ")}.`, `Leave out ${SSE}.`] }];
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
          ? "Whether the bucket blocks keys of customers (SSE-C) was not read; one made since April 2026 does unless told otherwise."
          : "The bucket blocks keys of customers (SSE-C).";
      return [{ reason, change: [`Leave out ${sent.join(" and ")}.`], sure: blockedEncryption !== undefined }];
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
      const reason = `${names} needs ${SSE}: aws:kms${headers[SSE] === undefined ? "" : `, not ${headers[SSE]}`}.`;
      return [{ reason, change: [`Send ${SSE}: aws:kms.`, `Leave out ${names}.`] }];
    },
  },
  {
    code: "KEY_IN_ANOTHER_REGION",
    answer: "400 KMS.NotFoundException",
    because: "bucket",
    source: "documented",
    find: ({ headers }, { region }) => {
      const named = /^arn:[\w-]+:kms:([\w-]+):/.exec(headers[OF_KMS[0]!] ?? "")?.[1];
      if (named === undefined || region === undefined || named === region) return [];
      const reason = `The key is in ${named} and the bucket in ${region}; S3 uses keys of its own region.`;
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
      // of a key that the bucket may not take nothing is sure
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

// with a header and without a key S3 takes its own, not that of the bucket
function usedKey(headers: SentUpload["headers"], { key, keyNamed }: BucketSettings): UsedKey | undefined {
  if (CUSTOMER.some((name) => headers[name] !== undefined)) return undefined;
  const algorithm = headers[SSE];
  if (algorithm === undefined) return key;
  const named = algorithm.startsWith("aws:kms") ? headers[OF_KMS[0]!] : undefined;
  if (named === undefined) return undefined;
  return named === key?.arn ? key : keyNamed?.(named);
}

function whyNot({ enabled, symmetric }: UsedKey): readonly Finding[] {
  const change = ["Switch the key on."];
  if (enabled === false) return [{ reason: "The key is switched off.", change }];
  if (symmetric === false) {
    const reason = "S3 encrypts with symmetric keys for encryption only, and this key is of another kind.";
    const another = ["Name a symmetric key in the bucket's encryption."];
    return [{ reason, change: another, answer: "400 KMS.UnsupportedOperation" }];
  }
  return enabled === undefined ? [{ reason: "Whether the key is switched on was not read.", change, sure: false }] : [];
}

function withoutTls({ headers }: SentUpload, { kmsByDefault }: BucketSettings): readonly Finding[] {
  const change = ["Send the request over TLS."];
  if (CUSTOMER.some((name) => headers[name] !== undefined)) {
    return [{ reason: "S3 takes a customer's key over TLS only.", change }];
  }
  const asked = headers[SSE];
  const kms = asked === undefined ? kmsByDefault : asked.startsWith("aws:kms");
  if (kms === false) return [];
  const reason = "S3 encrypts by a key of KMS over TLS only.";
  if (kms === undefined) return [{ reason: `${reason} How the bucket encrypts was not read.`, change, sure: false }];
  return [{ reason, change }];
}
