import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const ALL = "arn:aws:s3:::evidence/*";
const PARTNER = "arn:aws:iam::999988887777:role/partner";

/** A bucket that another account may read, with a denial beside it or without. */
function stackOf(...denials: readonly object[]): ReturnType<typeof readStack>["stack"] {
  const Statement = [
    { Effect: "Allow", Principal: { AWS: PARTNER }, Action: "s3:GetObject", Resource: ALL },
    ...denials,
  ];
  const policy = JSON.stringify({ Version: "2012-10-17", Statement });
  const resource = {
    aws_s3_bucket: { b: { bucket: "evidence" } },
    aws_s3_bucket_policy: { b: { bucket: "evidence", policy } },
  };
  return readStack("s", JSON.stringify({ provider, resource })).stack;
}

const denial = (Action: readonly string[]) => ({ Effect: "Deny", Principal: "*", Action, Resource: ALL });
const said = (...[before, after]: readonly ReturnType<typeof stackOf>[]) =>
  reviewStack(before!, after!)
    .changes.map(({ meaning, summary }) => `${meaning ?? ""} ${summary}`)
    .sort();

test("whoever is outside is named for what is let through from outside, and for no more", () => {
  const rows = said(stackOf(denial(["s3:GetObject", "s3:DeleteObject"])), stackOf());
  expect(rows).toEqual([
    expect.stringMatching(/^Others can now delete evidence\. Others are no longer denied s3:DeleteObject on /),
    expect.stringMatching(/^role partner can now read evidence\. role partner is no longer denied s3:GetObject on /),
  ]);
});

test("where whoever is outside gains all of it there is one row", () => {
  expect(said(stackOf(denial(["s3:GetObject"])), stackOf())).toHaveLength(1);
});

test("the same the other way round", () => {
  const rows = said(stackOf(), stackOf(denial(["s3:GetObject", "s3:DeleteObject"])));
  expect(rows).toEqual([
    expect.stringMatching(/^Others can no longer delete evidence\. /),
    expect.stringMatching(/^role partner can no longer read evidence\. /),
  ]);
});
