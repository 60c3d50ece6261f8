import { readSettings, readStack } from "../../../../lib/stack";

const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const blocks = { block_public_acls: true, block_public_policy: true, ignore_public_acls: true };

// a setting for a bucket whose name is not known may be for the bucket beside it
test.each([
  ["${var.name}", []],
  ["another", ["aws_s3_bucket.b"]],
])("public access blocks for %s beside a bucket that sets none", (bucket, expected) => {
  const resource = {
    aws_s3_bucket: { b: { bucket: "calls" } },
    aws_s3_bucket_public_access_block: { p: { ...blocks, bucket } },
  };
  const { stack } = readStack("s", JSON.stringify({ provider, resource }));
  const found = readSettings(stack).filter(
    ({ subject, control }) => subject.name === "calls" && control.name === "publicAccessBlock",
  );
  expect(found.map(({ source }) => source)).toEqual(expected);
});
