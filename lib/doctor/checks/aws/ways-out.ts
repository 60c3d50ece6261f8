import { valueOf } from "../../answer";
import type { CopyFacts } from "../../aws";
import { clean, some } from "../../text";
import { expectedValue, grantsByAccessList } from "../../controls";
import type { Check, Hit } from "../check";

export const evidenceCopied: Check = {
  id: "EVIDENCE_COPIED",
  severity: "error",
  what: "S3 copies evidence to a bucket that the stack does not name, or does not copy it to the bucket that the stack names.",
  why: "The policy, key and Object Lock of the destination apply to a copy, so this stack does not control who reads or deletes it there.",
  fix: "Find out who configured the replication (CloudTrail: PutBucketReplication), remove the rule, and deal with the existing copies.",
  find: ({ aws, expected }) => {
    const copies = valueOf(aws?.bucket?.copies);
    if (copies === undefined) return [];
    const wanted = String(expectedValue(expected, "bucket", "replication") ?? "")
      .split(", ")
      .filter((one) => one !== "");
    const where = "s3:GetBucketReplication";
    const known = wanted.filter((bucket) => bucket.startsWith("arn:"));
    const strange = copies.filter(({ bucket }) => !wanted.includes(bucket));
    // a destination that is known only after deployment may be any of them
    const open = known.length < wanted.length;
    const missing = known.filter((bucket) => copies.every((copy) => copy.bucket !== bucket));
    return [
      ...strange.map((copy): Hit => ({ where, what: copyWords(copy), ...(open ? { severity: "warning" } : {}) })),
      ...missing.map((bucket): Hit => ({
        where,
        what: `Nothing is copied to ${bucket}, which the stack requires.`,
        ...LOST,
      })),
    ];
  },
};

const LOST = {
  why: "The second copy that the stack configures is not made.",
  fix: "Deploy the stack again.",
} as const;

/** Names a replication rule that the stack does not have. */
export function copyWords({ rule, bucket, account, owns }: CopyFacts): string {
  const whose = account === undefined ? "" : ` of account ${clean(account, 20)}`;
  return `Rule ${clean(rule, 80)} copies to ${clean(bucket, 120)}${whose}${owns ? ", which owns the copies" : ""}; the stack names no such copy.`;
}

export const bucketAccessList: Check = {
  id: "BUCKET_ACCESS_LIST",
  severity: "error",
  what: "The bucket's access control list grants access to someone other than the owner.",
  why: "An ACL grants access in addition to the bucket policy. It is ignored while object ownership is enforced, and takes effect immediately when it is not.",
  fix: "Remove the grants: aws s3api put-bucket-acl --acl private.",
  find: ({ aws, expected }) => {
    const grants = valueOf(aws?.bucket?.accessList) ?? [];
    if (grants.length === 0 || grantsByAccessList(expected)) return [];
    return [{ where: "s3:GetBucketAcl", what: `It grants ${some(grants)}.` }];
  },
};

export const bucketAccessPoint: Check = {
  id: "BUCKET_ACCESS_POINT",
  severity: "warning",
  what: "The bucket has an access point that the stack does not create.",
  why: "It is another way to access the bucket, with its own policy. The Deny statements of the bucket policy still apply.",
  fix: "Read its policy (aws s3control get-access-point-policy), find out who created it, and delete it if it is not needed.",
  find: ({ aws, expected }) =>
    (valueOf(aws?.accessPoints) ?? [])
      .filter(({ name }) => expected.aws?.accessPoints.includes(name) !== true)
      .map(({ name, network }) => ({
        where: "s3control:ListAccessPoints",
        what: `Access point ${clean(name, 80)}, reached from ${network === "VPC" ? "a VPC" : "the internet"}.`,
      })),
};
