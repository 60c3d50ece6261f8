import { isExpectedKey } from "../../access";
import { valueOf } from "../../answer";
import { clean, some } from "../../text";
import type { Check, Seen } from "../check";
import { encryptionOf } from "./bucket";

export const keyGrant: Check = {
  id: "KEY_GRANT",
  severity: "error",
  what: "The key has a grant that the stack does not create.",
  why: "A grant gives access in addition to the key policy and is not visible in it: the grantee may decrypt the evidence.",
  fix: "Find out who created it (CloudTrail: CreateGrant), and revoke it: aws kms revoke-grant.",
  find: (seen) => {
    const side = seen.expected.aws;
    // if the bucket uses another key, only that is reported
    if (side === undefined || !usesExpectedKey(seen)) return [];
    return (valueOf(seen.aws?.keyGrants) ?? [])
      .filter(({ grantee }) => !side.keyGrantees.includes(grantee))
      .map(({ grantee, operations }) => {
        const foreign = grantee.split(":")[4] !== side.accountId;
        const whose = foreign ? ", which is not in the stack's account," : "";
        return {
          where: "kms:ListGrants",
          severity: foreign ? "error" : "warning",
          what: `${clean(grantee, 160)}${whose} may ${some(operations)}.`,
        };
      });
  },
};

export const keyAlias: Check = {
  id: "KEY_ALIAS",
  severity: "warning",
  what: "The key has an alias that the stack does not create.",
  why: "Policies that grant access by alias (kms:ResourceAliases) then also grant access for the additional alias.",
  fix: "Find out who created it (CloudTrail: CreateAlias, UpdateAlias), and delete it: aws kms delete-alias.",
  find: (seen) => {
    const side = seen.expected.aws;
    // the owner of an existing key decides on its aliases
    if (side?.keyAddress === undefined || !usesExpectedKey(seen)) return [];
    const more = (valueOf(seen.aws?.keyAliases) ?? []).filter((one) => !side.aliases.includes(one));
    return more.map((name) => ({ where: "kms:ListAliases", what: `It also has the alias ${clean(name, 120)}.` }));
  },
};

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
