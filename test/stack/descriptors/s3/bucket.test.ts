import { reviewStack } from "../../../../lib/review/diff";
import { readStack } from "../../../../lib/stack";

const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const read = (resource: object) => readStack("s", JSON.stringify({ provider, resource })).stack;
const open = { block_public_acls: true, block_public_policy: true, ignore_public_acls: true };

// a setting for a bucket whose name is not known may be for the bucket that comes
test.each([
  ["${var.name}", []],
  ["another", ["publicAccessBlock"]],
])("public access blocks for %s beside a bucket that comes", (bucket, exposed) => {
  const blocks = { aws_s3_bucket_public_access_block: { p: { ...open, restrict_public_buckets: true, bucket } } };
  const { changes } = reviewStack(read(blocks), read({ ...blocks, aws_s3_bucket: { b: { bucket: "calls" } } }));
  expect(changes.map((one) => one.kind === "control" && one.control)).toEqual(exposed);
});
