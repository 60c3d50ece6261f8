import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

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
