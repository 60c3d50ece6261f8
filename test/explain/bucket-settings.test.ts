import type { Explanation } from "../../lib/explain";
import { ask, askAcross, BUCKET, lets, verdicts, type Json } from "../support/explain-stack";

describe("settings of the bucket, by whatever sets them", () => {
  const headers = { "x-amz-acl": "public-read" };
  const aclRole = [{ Effect: "Allow", Action: "s3:PutObjectAcl", Resource: `${BUCKET}/*` }];
  const preferred = {
    aws_s3_bucket_ownership_controls: { o: { bucket: "evidence", rule: { object_ownership: "BucketOwnerPreferred" } } },
  };
  const blocks = (block_public_acls: unknown) => ({
    aws_s3_bucket_public_access_block: { b: { bucket: "${aws_s3_bucket.evidence.id}", block_public_acls } },
  });
  const account = (block_public_acls: boolean, account_id?: string) => ({
    aws_s3_account_public_access_block: { a: { block_public_acls, ...(account_id && { account_id }) } },
  });
  const payer = (name: string) => ({ p: { bucket: "evidence", payer: name } });
  const PAYING = { bucket: "evidence", provider: "aws.other", request_payer: "Requester" };
  const codes = ({ refusals }: Explanation) => refusals.map(({ code, verdict }) => `${code} ${verdict}`);

  test.each([
    ["a new bucket takes none", {}, ["ACL_NOT_TAKEN denied"]],
    ["ownership alone: a new bucket blocks public ones", preferred, ["PUBLIC_ACL_BLOCKED denied"]],
    ["both let it in", { ...preferred, ...blocks(false), ...account(false) }, []],
    ["the bucket lets it in, and the account is not read", { ...preferred, ...blocks(false) }, []],
    ["another account blocks it", { ...preferred, ...blocks(false), ...account(true, "999988887777") }, []],
    ["the account blocks it", { ...preferred, ...blocks(false), ...account(true) }, ["PUBLIC_ACL_BLOCKED denied"]],
    ["a variable blocks it, perhaps", { ...preferred, ...blocks("${var.block}") }, ["PUBLIC_ACL_BLOCKED unknown"]],
    [
      "ownership by a variable",
      {
        ...blocks(false),
        ...account(false),
        aws_s3_bucket_ownership_controls: { o: { bucket: "evidence", rule: { object_ownership: "${var.o}" } } },
      },
      ["ACL_NOT_TAKEN unknown"],
    ],
  ])("%s", (_, resources, expected) => {
    expect(codes(ask({ resources, role: aclRole }, { headers }))).toEqual(expected);
  });

  test("what the account says of public access is assumed, and that is noted, where the stack does not say it", () => {
    const noted = (resources: Json) => ask({ resources }).notes.join(" ").includes("account blocks public access");
    expect([{}, blocks(true), blocks(false), { ...blocks(false), ...account(false) }].map(noted)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test.each<[string, Json, string]>([
    ["its owner", {}, "allowed"],
    ["the caller", { aws_s3_bucket_request_payment_configuration: payer("Requester") }, "denied REQUESTER_PAYS"],
    ["a variable's", { aws_s3_bucket_request_payment_configuration: payer("${var.p}") }, "unknown REQUESTER_PAYS"],
    ["the caller, by the bucket", { aws_s3_bucket: { evidence: PAYING } }, "denied REQUESTER_PAYS"],
  ])("for a caller of another account pays %s", (_, resources, verdict) => {
    expect(verdicts(askAcross({ bucket: [lets()], resources }))).toBe(verdict);
    expect(verdicts(ask({ bucket: [lets()], resources }))).toBe("allowed");
    const paying = { headers: { "x-amz-request-payer": "requester" } };
    expect(verdicts(askAcross({ bucket: [lets()], resources }, paying))).toBe("allowed");
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
