import { valueOf } from "../../answer";
import type { CopyFacts } from "../../aws";
import { clean, some } from "../../text";
import { expectedValue, grantsByAccessList } from "../../controls";
import type { Check, Hit } from "../check";

export const evidenceCopied: Check = {
  id: "EVIDENCE_COPIED",
  severity: "error",
  what: "S3 copies evidence to a bucket that the stack does not name, or does not copy it where the stack says.",
  why: "A copy has the policy, the key and the locks of its own bucket: who reads or deletes it there is not decided by this stack.",
  fix: "Find out who set the replication up (CloudTrail: PutBucketReplication), take the rule away, and see to the copies that are there.",
  find: ({ aws, expected }) => {
    const copies = valueOf(aws?.bucket?.copies);
    if (copies === undefined) return [];
    const wanted = String(expectedValue(expected, "bucket", "replication") ?? "")
      .split(", ")
      .filter((one) => one !== "");
    const where = "s3:GetBucketReplication";
    const known = wanted.filter((bucket) => bucket.startsWith("arn:"));
    const strange = copies.filter(({ bucket }) => !wanted.includes(bucket));
    // a destination that is not known before it is deployed may be any of them
    const open = known.length < wanted.length;
    const missing = known.filter((bucket) => copies.every((copy) => copy.bucket !== bucket));
    return [
      ...strange.map((copy): Hit => ({ where, what: copyWords(copy), ...(open ? { severity: "warning" } : {}) })),
      ...missing.map((bucket): Hit => ({ where, what: `Nothing is copied to ${bucket}, as the stack says.`, ...LOST })),
    ];
  },
};

const LOST = {
  why: "The second copy that the stack promises does not come about.",
  fix: "Deploy the stack again.",
} as const;

function copyWords({ rule, bucket, account, owns }: CopyFacts): string {
  const whose = account === undefined ? "" : ` of account ${clean(account, 20)}`;
  return `Rule ${clean(rule, 80)} copies to ${clean(bucket, 120)}${whose}${owns ? ", which owns the copies" : ""}; the stack names no such copy.`;
}

export const bucketAccessList: Check = {
  id: "BUCKET_ACCESS_LIST",
  severity: "error",
  what: "The access list of the bucket lets somebody in beside its owner.",
  why: "An access list gives beside the policy; with ownership enforced it counts for nothing, and without it at once.",
  fix: "Take the grants away: aws s3api put-bucket-acl --acl private.",
  find: ({ aws, expected }) => {
    const grants = valueOf(aws?.bucket?.accessList) ?? [];
    if (grants.length === 0 || grantsByAccessList(expected)) return [];
    return [{ where: "s3:GetBucketAcl", what: `It grants ${some(grants)}.` }];
  },
};

export const bucketAccessPoint: Check = {
  id: "BUCKET_ACCESS_POINT",
  severity: "warning",
  what: "There is an access point on the bucket that the stack does not make.",
  why: "It is another way in, with a policy of its own; the denials of the bucket's policy hold there too.",
  fix: "Read its policy (aws s3control get-access-point-policy), find out who made it, and delete it if nobody needs it.",
  find: ({ aws, expected }) =>
    (valueOf(aws?.accessPoints) ?? [])
      .filter(({ name }) => expected.aws?.accessPoints.includes(name) !== true)
      .map(({ name, network }) => ({
        where: "s3control:ListAccessPoints",
        what: `Access point ${clean(name, 80)}, reached from ${network === "VPC" ? "a network of its own" : "the internet"}.`,
      })),
};
