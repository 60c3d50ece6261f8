import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const assume_role_policy = JSON.stringify({
  Statement: [{ Effect: "Allow", Principal: { AWS: "111122223333" }, Action: "sts:AssumeRole" }],
});
const attached = (name: string) => ({ role: "r", policy_arn: `arn:aws:iam::aws:policy/${name}` });
const inline = (Action: string) =>
  JSON.stringify({ Statement: [{ Effect: "Allow", Action, Resource: "arn:aws:s3:::evidence/*" }] });
const stack = (attachments: object, more: object = {}) => {
  const role = { aws_iam_role: { r: { name: "r", assume_role_policy } } };
  const resource = { ...role, aws_iam_role_policy_attachment: attachments, ...more };
  return readStack("s", JSON.stringify({ provider, resource })).stack;
};
const given = (unread: string, Action: string) => {
  const b = attached(unread);
  const more =
    Action === "*"
      ? stack({ a: attached("AdministratorAccess"), b })
      : stack({ b }, { aws_iam_role_policy: { p: { role: "r", policy: inline(Action) } } });
  return reviewStack(stack({ b }), more).verdict;
};

test.each([
  // what readers have is not everything
  ["ReadOnlyAccess", "*", "broader"],
  ["job-function/ViewOnlyAccess", "*", "broader"],
  ["SecurityAudit", "*", "broader"],
  ["AmazonS3ReadOnlyAccess", "s3:DeleteObjectVersion", "broader"],
  ["ReadOnlyAccess", "s3:PutObjectLegalHold", "broader"],
  // what the policy for readers may hold already
  ["ReadOnlyAccess", "s3:GetObject", "unknown"],
  // what a service needs is not everything, but it may be this
  ["CloudWatchAgentServerPolicy", "*", "broader"],
  ["CloudWatchAgentServerPolicy", "s3:PutObject", "unknown"],
  ["IAMFullAccess", "s3:PutObject", "unknown"],
  ["PowerUserAccess", "*", "unknown"],
])("beside %s, whose text is not read, %s is %s", (unread, action, verdict) => {
  expect(given(unread, action)).toBe(verdict);
});
