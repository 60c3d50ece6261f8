import type { Explanation } from "../../lib/explain";
import { BUCKET, ask } from "../support/explain-stack";

describe("settings of the bucket, by whatever sets them", () => {
  const headers = { "x-amz-acl": "public-read" };
  const aclRole = [{ Effect: "Allow", Action: "s3:PutObjectAcl", Resource: `${BUCKET}/*` }];
  const preferred = {
    aws_s3_bucket_ownership_controls: { o: { bucket: "evidence", rule: { object_ownership: "BucketOwnerPreferred" } } },
  };
  const blocks = (block_public_acls: unknown) => ({
    aws_s3_bucket_public_access_block: { b: { bucket: "${aws_s3_bucket.evidence.id}", block_public_acls } },
  });
  const codes = ({ refusals }: Explanation) => refusals.map(({ code, verdict }) => `${code} ${verdict}`);

  test.each([
    ["a new bucket takes none", {}, ["ACL_NOT_TAKEN denied"]],
    ["ownership alone: a new bucket blocks public ones", preferred, ["PUBLIC_ACL_BLOCKED denied"]],
    ["both let it in", { ...preferred, ...blocks(false) }, []],
    [
      "the account blocks it",
      { ...preferred, ...blocks(false), aws_s3_account_public_access_block: { a: { block_public_acls: true } } },
      ["PUBLIC_ACL_BLOCKED denied"],
    ],
    ["a variable blocks it, perhaps", { ...preferred, ...blocks("${var.block}") }, ["PUBLIC_ACL_BLOCKED unknown"]],
    [
      "ownership by a variable",
      {
        ...blocks(false),
        aws_s3_bucket_ownership_controls: { o: { bucket: "evidence", rule: { object_ownership: "${var.o}" } } },
      },
      ["ACL_NOT_TAKEN unknown"],
    ],
  ])("%s", (_, resources, expected) => {
    expect(codes(ask({ resources, role: aclRole }, { headers }))).toEqual(expected);
  });

  test.each([
    ["the bucket itself", { aws_s3_bucket: { evidence: { bucket: "evidence", object_lock_enabled: true } } }, []],
    [
      "a configuration of its own",
      {
        aws_s3_bucket_object_lock_configuration: {
          l: { bucket: "evidence", rule: { default_retention: { mode: "GOVERNANCE", days: 1 } } },
        },
      },
      [],
    ],
    [
      "a variable",
      { aws_s3_bucket: { evidence: { bucket: "evidence", object_lock_enabled: "${var.lock}" } } },
      ["NO_OBJECT_LOCK unknown"],
    ],
    ["nothing", {}, ["NO_OBJECT_LOCK denied"]],
    [
      "that of another bucket",
      { aws_s3_bucket_object_lock_configuration: { l: { bucket: "another" } } },
      ["NO_OBJECT_LOCK denied"],
    ],
  ])("Object Lock by %s", (_, resources, expected) => {
    expect(codes(ask({ resources }, { headers: { "x-amz-object-lock-legal-hold": "ON" } }))).toEqual(expected);
  });
});
