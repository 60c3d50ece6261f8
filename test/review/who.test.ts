import { partyWords, whoOf } from "../../lib/review/who";

const words = (AWS: string) => whoOf({ Effect: "Allow", Principal: { AWS } }).parties.map(partyWords);

test.each([
  ["111122223333", "account 111122223333"],
  ["arn:aws:iam::111122223333:root", "account 111122223333"],
  ["arn:aws:iam::<var.other>:root", "account <var.other>"],
  ["<data.aws_caller_identity.current.account_id>", "account <data.aws_caller_identity.current.account_id>"],
  ["<module.account_roles.arn>", "principal <module.account_roles.arn>"],
  ["<aws_iam_role.reader.arn>", "principal <aws_iam_role.reader.arn>"],
  ["arn:aws:iam::111122223333:role/reader", "role reader of 111122223333"],
])("%s is called %s", (principal, called) => {
  expect(words(principal)).toEqual([called]);
});
