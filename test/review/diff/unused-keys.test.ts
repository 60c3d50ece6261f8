import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const stack = (resource: object) => readStack("s", JSON.stringify({ provider, resource })).stack;
const policy = (Principal: object, more: object = {}) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Sid: "Enable IAM User Permissions", Effect: "Allow", Principal, Action: "kms:*", Resource: "*", ...more },
    ],
  });
const root = { AWS: "arn:aws:iam::111122223333:root" };
const bucket = { aws_s3_bucket: { b: { bucket: "evidence" } } };
const encrypted = (key: string) => ({
  aws_s3_bucket_server_side_encryption_configuration: {
    e: {
      bucket: "evidence",
      rule: [{ apply_server_side_encryption_by_default: { sse_algorithm: "aws:kms", kms_master_key_id: key } }],
    },
  },
});
const alias = { aws_kms_alias: { a: { name: "alias/evidence", target_key_id: "${aws_kms_key.k.key_id}" } } };
const verdicts = (key: object, more: object = {}) =>
  reviewStack(stack(bucket), stack({ ...bucket, aws_kms_key: { k: key }, ...more })).changes.flatMap((one) =>
    one.kind === "grant" ? [one.verdict] : [],
  );

test("a new key that AWS leaves to the account, and that nothing uses, lets nobody do more", () => {
  expect(verdicts({})).toEqual([]);
  expect(verdicts({ policy: policy(root) })).toEqual([]);
  expect(verdicts({ policy: policy({ AWS: "111122223333" }) })).toEqual([]);
});

test.each<[string, object, object?]>([
  ["it encrypts a bucket", {}, encrypted("${aws_kms_key.k.arn}")],
  ["it encrypts a bucket by its alias", {}, { ...alias, ...encrypted("alias/evidence") }],
  ["it is another account's too", { policy: policy({ AWS: ["arn:aws:iam::444455556666:root"] }) }],
  ["it is everybody's", { policy: policy({ AWS: "*" }) }],
  ["it is a service's", { policy: policy({ ...root, Service: "s3.amazonaws.com" }) }],
])("but not where %s", (_, key, more = {}) => {
  expect(verdicts(key, more)).toContain("broader");
});

test("a key that was there and loses its own policy is more open", () => {
  const was = policy({ AWS: "arn:aws:iam::111122223333:role/few" });
  const [before, after] = [{ policy: was }, {}].map((k) => stack({ ...bucket, aws_kms_key: { k } })) as [never, never];
  expect(reviewStack(before, after).verdict).toBe("broader");
});
