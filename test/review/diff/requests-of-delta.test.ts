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
    expect.stringMatching(
      /^Anyone can now delete evidence, if their own policies allow it\. Anyone is no longer denied s3:DeleteObject on /,
    ),
    expect.stringMatching(
      /^role partner of 999988887777 can now read evidence\. role partner of 999988887777 is no longer denied /,
    ),
  ]);
});

test("where whoever is outside gains all of it there is one row", () => {
  expect(said(stackOf(denial(["s3:GetObject"])), stackOf())).toHaveLength(1);
});

test("the same the other way round", () => {
  const rows = said(stackOf(), stackOf(denial(["s3:GetObject", "s3:DeleteObject"])));
  expect(rows).toEqual([
    expect.stringMatching(/^Anyone can no longer delete evidence\. /),
    expect.stringMatching(/^role partner can no longer read evidence\. /),
  ]);
});

/** A bucket that a second provider makes in another account than the stack's, with one person who may delete from it. */
function stackWith(person: string) {
  const statement = {
    Sid: "DenyDelete",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:DeleteObjectVersion",
    Resource: "arn:aws:s3:::copies/*",
    Condition: { ArnNotEquals: { "aws:PrincipalArn": `arn:aws:iam::444455556666:role/${person}` } },
  };
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  const aws = [
    { region: "eu-west-2", allowed_account_ids: ["111122223333"] },
    { alias: "copies", region: "eu-west-2", allowed_account_ids: ["444455556666"] },
  ];
  const resource = {
    aws_s3_bucket: { b: { provider: "aws.copies", bucket: "copies" } },
    aws_s3_bucket_policy: { p: { provider: "aws.copies", bucket: "copies", policy } },
  };
  return readStack("s", JSON.stringify({ provider: { aws }, resource })).stack;
}

test("who of the bucket's own account gains by its policy is told, though the stack is another account's", () => {
  const { verdict, changes } = reviewStack(stackWith("custodian"), stackWith("somebody"));
  expect(verdict).toBe("broader");
  expect(changes.map(({ summary }) => summary).join("\n")).toMatch(/somebody.*s3:DeleteObjectVersion/);
  expect(reviewStack(stackWith("custodian"), stackWith("custodian")).changes).toEqual([]);
});
