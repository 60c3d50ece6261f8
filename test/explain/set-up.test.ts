import { ask, type Json, PERHAPS, verdicts } from "../support/explain-stack";

const locked = { aws_s3_bucket: { evidence: { bucket: "evidence", object_lock_enabled: true } } };
const lock = (block: Json) => ({ aws_s3_bucket_object_lock_configuration: { l: { bucket: "evidence", ...block } } });
const retention = { rule: [{ default_retention: [{ mode: "GOVERNANCE", days: 1 }] }] };
describe("settings of the bucket that may not be there are neither set nor left out", () => {
  const hold = { "x-amz-object-lock-legal-hold": "ON" };
  const acl = (value: string) => ({ "x-amz-acl": value });
  const preferred = {
    aws_s3_bucket_ownership_controls: { o: { bucket: "evidence", rule: { object_ownership: "BucketOwnerPreferred" } } },
  };
  const ownership = { o: { count: PERHAPS, bucket: "evidence", rule: { object_ownership: "BucketOwnerPreferred" } } };
  const blocks = { b: { count: PERHAPS, bucket: "evidence", block_public_acls: false } };
  const dynamic = { rule: { for_each: "${var.r}", content: {} } };
  test.each<[string, Json, object, string]>([
    ["a lock", lock({ ...retention, count: PERHAPS }), { checksum: false }, "unknown CHECKSUM_MISSING"],
    [
      "a lock of a locked bucket",
      { ...locked, ...lock({ ...retention, count: PERHAPS }) },
      { checksum: false },
      "unknown CHECKSUM_MISSING",
    ],
    ["rules of a lock", { ...locked, ...lock({ rule: "${var.r}" }) }, { checksum: false }, "unknown CHECKSUM_MISSING"],
    ["dynamic rules of a lock", { ...locked, ...lock({ dynamic }) }, { checksum: false }, "unknown CHECKSUM_MISSING"],
    [
      "a lock of another bucket",
      { ...locked, ...lock({ ...retention, bucket: "other" }) },
      { checksum: false },
      "allowed",
    ],
    [
      "a lock of some bucket",
      lock({ bucket: "${var.b}" }),
      { headers: hold, checksum: true },
      "unknown NO_OBJECT_LOCK",
    ],
    [
      "ownership",
      { aws_s3_bucket_ownership_controls: ownership },
      { headers: acl("private") },
      "unknown ACL_NOT_TAKEN",
    ],
    [
      "a block",
      { ...preferred, aws_s3_bucket_public_access_block: blocks },
      { headers: acl("public-read") },
      "unknown PUBLIC_ACL_BLOCKED",
    ],
    ["the bucket", { aws_s3_bucket: { evidence: { count: PERHAPS, bucket: "evidence" } } }, {}, "unknown"],
  ])("%s", (_, resources, question, expected) => {
    expect(verdicts(ask({ role: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }], resources }, question))).toBe(
      expected,
    );
  });
});
