import { isExpectedKey } from "../../access";
import { valueOf } from "../../answer";
import { clean } from "../../text";
import type { Check, Seen } from "../check";
import { encryptionOf } from "./bucket";

export const bucketKey: Check = {
  id: "BUCKET_KEY",
  severity: "error",
  what: "The bucket encrypts with another key or algorithm than in the stack.",
  why: "The exporter may use only the stack's key: with another key, every upload ends in a 403 from KMS.",
  fix: "Deploy the stack again, or correct aws.key.",
  find: (seen) => {
    const { expected, aws } = seen;
    const side = expected.aws;
    const live = encryptionOf(seen);
    if (side === undefined || aws === undefined || live === undefined) return [];
    const where = "s3:GetBucketEncryption";
    const kms = side.keyAlias !== undefined || side.keyArn !== undefined;
    const wanted = side.bucket?.algorithm ?? (kms ? "aws:kms" : undefined);
    const algorithm = live?.algorithm ?? "AES256";
    if (wanted !== undefined && !algorithm.startsWith(wanted)) {
      return [{ where, what: `The default encryption is ${clean(algorithm, 40)}; the stack expects ${wanted}.` }];
    }
    if (!kms || !algorithm.startsWith("aws:kms")) return [];
    const named = side.keyAlias ?? side.keyArn;
    if (live?.keyId === undefined)
      return [{ where, what: `The bucket uses the AWS managed key aws/s3; the stack expects ${named}.` }];
    if (valueOf(aws.key) === undefined || (side.keyAlias !== undefined && valueOf(aws.aliasKeyArn) === undefined))
      return [];
    if (usesExpectedKey(seen)) return [];
    return [{ where, what: `The bucket uses ${clean(live.keyId, 120)}, which is not ${named}.` }];
  },
};

export const keyState: Check = {
  id: "KEY_STATE",
  severity: "error",
  what: "The bucket's key is disabled, pending deletion or deleted.",
  why: "Nothing can be encrypted, so uploads are refused. After a key is deleted, evidence encrypted with it cannot be read again.",
  fix: "Enable the key, or cancel its deletion at once: kms:CancelKeyDeletion, then kms:EnableKey.",
  find: ({ aws }) => {
    const key = valueOf(aws?.key);
    if (key === undefined) return [];
    if (key === null) return [{ where: "kms:DescribeKey", what: "The key that the bucket names does not exist." }];
    return key.state === "Enabled"
      ? []
      : [{ where: "kms:DescribeKey", what: `The key is in state ${clean(key.state, 40)}.` }];
  },
};

/** Whether the bucket is encrypted with the key that the stack specifies. */
export function usesExpectedKey({ expected, aws }: Seen): boolean {
  return expected.aws !== undefined && aws !== undefined && isExpectedKey(expected.aws, aws);
}
