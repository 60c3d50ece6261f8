import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { App, TerraformResource, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { EvidenceBucket, EvidenceBucketPolicy } from "../../lib/aws";
import { ConfigError } from "../../lib/core";
import { CUSTODIAN, target } from "../support/target";
import { synthStack } from "../support/synth";

const OTHER = JSON.stringify({ Version: "2012-10-17", Statement: [] });

function ours(scope: TerraformStack, id = "ours"): void {
  new EvidenceBucketPolicy(scope, id, {
    target,
    custodians: [CUSTODIAN],
    retentionDays: 30,
    encryptionAlgorithm: "aws:kms",
  });
}

function bucket(scope: TerraformStack): S3Bucket {
  const props = {
    bucketName: target.bucketName,
    encryptionAlgorithm: "AES256",
    retention: { mode: "GOVERNANCE", days: 30 },
  } as const;
  const evidence = new EvidenceBucket(scope, "evidence", props);
  return evidence.node.findChild("bucket") as S3Bucket;
}

const ways: readonly (readonly [string, (stack: TerraformStack, app: App) => void])[] = [
  ["a literal name", (s) => new S3BucketPolicy(s, "x", { bucket: target.bucketName, policy: OTHER })],
  ["a reference to the bucket's id", (s) => new S3BucketPolicy(s, "x", { bucket: bucket(s).id, policy: OTHER })],
  ["a reference to the bucket's name", (s) => new S3BucketPolicy(s, "x", { bucket: bucket(s).bucket, policy: OTHER })],
  [
    "a reference written out",
    (s) => new S3BucketPolicy(s, "x", { bucket: `\${aws_s3_bucket.${bucket(s).friendlyUniqueId}.id}`, policy: OTHER }),
  ],
  [
    "a stack of its own",
    (_, app) => new S3BucketPolicy(new TerraformStack(app, "b"), "x", { bucket: target.bucketName, policy: OTHER }),
  ],
  [
    "a reference from another stack",
    (s, app) => new S3BucketPolicy(new TerraformStack(app, "b"), "x", { bucket: bucket(s).id, policy: OTHER }),
  ],
  [
    "an escape hatch on another bucket's policy",
    (s) => new S3BucketPolicy(s, "x", { bucket: "elsewhere", policy: OTHER }).addOverride("bucket", target.bucketName),
  ],
  [
    "a resource without a binding",
    (s) =>
      new TerraformResource(s, "x", { terraformResourceType: "aws_s3_bucket_policy" }).addOverride(
        "bucket",
        target.bucketName,
      ),
  ],
  ["the policy of a bucket resource", (s) => new S3Bucket(s, "x", { bucket: target.bucketName, policy: OTHER })],
  [
    "a nested construct",
    (s) => new S3BucketPolicy(new Construct(s, "nest"), "x", { bucket: target.bucketName, policy: OTHER }),
  ],
];

test.each(ways)("a second policy by %s is refused", (_, add) => {
  const app = Testing.app();
  const stack = new TerraformStack(app, "a");
  ours(stack);
  add(stack, app);
  expect(() => synthStack(stack)).toThrow(/SECOND_BUCKET_POLICY/);
});

test("a second policy of ours is refused when it is made", () => {
  const app = Testing.app();
  ours(new TerraformStack(app, "a"));
  expect(() => ours(new TerraformStack(app, "b"))).toThrow(ConfigError);
});

test("policies of other buckets are nobody's business", () => {
  const stack = new TerraformStack(Testing.app(), "a");
  ours(stack);
  new S3BucketPolicy(stack, "x", { bucket: "another-bucket", policy: OTHER });
  new S3BucketPolicy(stack, "y", { bucket: new S3Bucket(stack, "b", { bucket: "third" }).id, policy: OTHER });
  expect(() => synthStack(stack)).not.toThrow();
});
