import type { Statement } from "../../../lib/policy";
import { reviewStack } from "../../../lib/review/diff";
import { sidesOf } from "../../support/proof/run";
import { HOME, PARTNER } from "../../support/proof/words";

// a denial that spares what one account owns lets a role at what a pattern leaves open to every account
const pair = (action: string, resource: string, spared: string, operator = "StringNotEquals") => {
  const statement = (condition?: object): Statement[] => [
    { Effect: "Allow", Action: action, Resource: resource },
    { Effect: "Deny", Action: "*", Resource: resource, ...condition },
  ];
  return { old: statement(), now: statement({ Condition: { [operator]: { "aws:ResourceAccount": spared } } }) };
};

test.each([
  ["sqs:SendMessage", "arn:aws:sqs:*:*:*", PARTNER],
  ["kms:Decrypt", "arn:aws:kms:*:*:key/*", PARTNER],
  ["sts:AssumeRole", "arn:aws:iam::*:role/*", PARTNER],
  ["iam:TagUser", "arn:aws:iam::*:user/*", PARTNER],
  ["sns:Publish", "*", PARTNER],
  ["s3:GetObject", "arn:aws:s3:::*/*", PARTNER],
  ["sqs:SendMessage", "arn:aws:sqs:*:*:*", HOME],
])("%s on %s: an account that a condition spares is asked", (action, resource, spared) => {
  const { changes } = reviewStack(...sidesOf("identity", pair(action, resource, spared)));
  expect(changes.map(({ verdict }) => verdict)).toContain("broader");
});

test.each(["99998888*", "*7777", "9999????7777", "99*77"])("a pattern of accounts is asked: %s", (pattern) => {
  const { old, now } = pair("sqs:SendMessage", "arn:aws:sqs:*:*:*", pattern, "StringNotLike");
  expect(reviewStack(...sidesOf("identity", { old, now })).changes.map(({ verdict }) => verdict)).toContain("broader");
});

test("an account that the pattern of the resource leaves out gains nothing", () => {
  const { old, now } = pair("sqs:SendMessage", `arn:aws:sqs:*:${HOME}:*`, PARTNER);
  expect(reviewStack(...sidesOf("identity", { old, now })).changes).toEqual([]);
});
