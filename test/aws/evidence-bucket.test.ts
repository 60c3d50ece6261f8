import type { Construct } from "constructs";
import { EvidenceBucket, type EvidenceBucketProps } from "../../lib/aws";
import { faultsOf } from "../support/faults";
import { only, synth } from "../support/synth";

const base: EvidenceBucketProps = {
  bucketName: "example-evidence",
  retention: { mode: "GOVERNANCE", days: 30 },
  encryptionAlgorithm: "aws:kms",
  keyArn: "arn:aws:kms:eu-west-2:111122223333:key/7c9e6679-7425-40de-944b-e07fc1f90ae7",
};
const make = (props: Partial<EvidenceBucketProps> = {}) =>
  synth((scope) => void new EvidenceBucket(scope, "bucket", { ...base, ...props }));

test("Object Lock and versioning are there from creation, and Terraform refuses to destroy", () => {
  const stack = make();
  expect(only(stack, "aws_s3_bucket")).toMatchObject({
    object_lock_enabled: true,
    force_destroy: false,
    lifecycle: { prevent_destroy: true },
  });
  expect(only(stack, "aws_s3_bucket_versioning")).toMatchObject({ versioning_configuration: { status: "Enabled" } });
});

test.each([
  [
    { mode: "GOVERNANCE", days: 30 },
    { mode: "GOVERNANCE", days: 30 },
  ],
  [
    { mode: "GOVERNANCE", years: 7 },
    { mode: "GOVERNANCE", years: 7 },
  ],
  [
    { mode: "COMPLIANCE", days: 1, acknowledgeCompliance: true },
    { mode: "COMPLIANCE", days: 1 },
  ],
] as const)("default retention is as asked: %j", (retention, expected) => {
  const lock = only(make({ retention }), "aws_s3_bucket_object_lock_configuration");
  expect(lock["rule"]).toEqual({ default_retention: expected });
});

test("the public has no way in, and no ACL takes effect", () => {
  const stack = make();
  const { depends_on, bucket, ...blocks } = only(stack, "aws_s3_bucket_public_access_block");
  const [made] = depends_on as string[];
  expect(made).toMatch(/^aws_s3_bucket\./);
  expect(bucket).toBe(`\${${made}.bucket}`);
  expect(Object.values(blocks)).toEqual([true, true, true, true]);
  expect(only(stack, "aws_s3_bucket_ownership_controls")["rule"]).toEqual({ object_ownership: "BucketOwnerEnforced" });
});

test.each([
  ["aws:kms", base.keyArn, true],
  ["AES256", undefined, undefined],
] as const)("%s is the default encryption", (encryptionAlgorithm, keyArn, bucketKey) => {
  const encryption = only(make({ encryptionAlgorithm, keyArn }), "aws_s3_bucket_server_side_encryption_configuration");
  const [rule] = encryption["rule"] as { [name: string]: unknown }[];
  expect(rule!["bucket_key_enabled"]).toBe(bucketKey);
  const byDefault = { sse_algorithm: encryptionAlgorithm, ...(keyArn && { kms_master_key_id: keyArn }) };
  expect(rule!["apply_server_side_encryption_by_default"]).toEqual(byDefault);
});

test("no lifecycle, however it is set, ends a current version", () => {
  const lifecycle = {
    abortIncompleteUploadsDays: 3,
    noncurrentVersionDays: 30,
    transitions: [{ afterDays: 90, storageClass: "GLACIER_IR" }],
  } as const;
  const rules = only(make({ lifecycle }), "aws_s3_bucket_lifecycle_configuration")["rule"] as {
    [name: string]: unknown;
  }[];
  expect(rules.map((rule) => rule["id"])).toEqual([
    "end-unfinished-uploads",
    "move-to-glacier-ir",
    "end-overwritten-versions",
  ]);
  expect(rules.filter((rule) => "expiration" in rule)).toEqual([]);
  expect(rules[2]!["noncurrent_version_expiration"]).toEqual([{ noncurrent_days: 30 }]);
});

test("events go to EventBridge unless switched off", () => {
  expect(only(make(), "aws_s3_bucket_notification")["eventbridge"]).toBe(true);
  expect(make({ eventBridge: false }).resource["aws_s3_bucket_notification"]).toBeUndefined();
});

test("access logs go where asked, under the bucket's name", () => {
  expect(make().resource["aws_s3_bucket_logging"]).toBeUndefined();
  expect(only(make({ accessLogsBucket: "example-logs" }), "aws_s3_bucket_logging")).toMatchObject({
    bucket: expect.stringMatching(/^\$\{aws_s3_bucket\.\w+\.bucket\}$/) as unknown,
    target_bucket: "example-logs",
    target_prefix: "example-evidence/",
  });
});

test("every setting names the bucket by reference and waits for it", () => {
  const { resource } = make({ accessLogsBucket: "example-logs" });
  const settings = Object.entries(resource).filter(([type]) => type.startsWith("aws_s3_bucket_"));
  expect(settings).toHaveLength(8);
  for (const [, byId] of settings) {
    for (const { bucket, depends_on } of Object.values(byId) as { bucket: string; depends_on: string[] }[]) {
      const [, address] = /^\$\{(aws_s3_bucket\.\w+)\.bucket\}$/.exec(bucket) ?? [];
      const waits =
        depends_on.includes(address!) || depends_on.some((one) => one.startsWith("aws_s3_bucket_versioning."));
      expect(waits).toBe(true);
    }
  }
});

test("an algorithm that a bucket does not have is refused", () => {
  const build = (scope: Construct) =>
    void new EvidenceBucket(scope, "bucket", { ...base, encryptionAlgorithm: "kms" as never });
  expect(faultsOf(build)).toEqual(["ENCRYPTION_ALGORITHM_INVALID encryptionAlgorithm"]);
});
