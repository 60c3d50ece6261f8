import { explainUpload, readStack } from "../../lib/explain";
import { stackOf } from "../support/explain-stack";

describe("a bucket that is named", () => {
  const asked =
    (bucket: string, resources: object, role: readonly object[] = []) =>
    () =>
      explainUpload(readStack("test", JSON.stringify(stackOf({ resources, role }))).stack, { key: "k", bucket });
  const write = (Resource: string) => [{ Effect: "Allow", Action: "s3:PutObject", Resource }];

  test.each<[string, string, object, readonly object[]]>([
    ["by a policy of the role", "other", {}, write("arn:aws:s3:::other/*")],
    ["by a pattern", "other-1", {}, write("arn:aws:s3:::other-*/*")],
    ["by a block that sets it up", "other", { aws_s3_bucket_versioning: { v: { bucket: "other" } } }, []],
    ["as Terraform makes names up", "terraform-1", { aws_s3_bucket: { b: {} } }, []],
    ["as a prefix tells", "calls-1", { aws_s3_bucket: { b: { bucket_prefix: "calls-" } } }, []],
    ["by a value that is not known", "other", { aws_s3_bucket: { b: { bucket: "${var.bucket}" } } }, []],
  ])("%s, is one", (_, bucket, resources, role) => {
    expect(asked(bucket, resources, role)).not.toThrow();
  });

  test.each<[string, string, object, readonly object[]]>([
    ["nobody", "evidnce", {}, []],
    ["a policy about all buckets", "evidnce", {}, write("arn:aws:s3:::*/*")],
    ["another prefix", "evidnce", { aws_s3_bucket: { b: { bucket_prefix: "calls-" } } }, []],
  ])("by %s, is none", (_, bucket, resources, role) => {
    expect(asked(bucket, resources, role)).toThrow(/BUCKET_NOT_FOUND/);
  });
});
