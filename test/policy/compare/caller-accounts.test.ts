import { clausesOf } from "../../../lib/policy/compare";
import { callerAccounts } from "../../../lib/policy/compare/caller-accounts";

const MINE = "111122223333";
const NOBODY = "999999999999";

const accounts = (...conditions: readonly object[]) => {
  const Statement = conditions.map((Condition) => ({
    Effect: "Allow" as const,
    Principal: "*" as const,
    Action: "s3:*",
    Resource: "*",
    Condition: Condition as never,
  }));
  const clauses = clausesOf({ Version: "2012-10-17", Statement });
  const { texts, complete } = callerAccounts({ home: MINE, partition: "aws", named: [], clauses });
  expect(complete).toBe(true);
  return texts.filter((text) => text !== MINE && text !== NOBODY);
};

test.each<[what: string, condition: object, matching: readonly RegExp[]]>([
  [
    "a text that ends in the account",
    { StringLike: { "aws:PrincipalArn": "arn:aws:iam::99998888777*" } },
    [/^99998888777/],
  ],
  [
    "a text that begins and ends anywhere",
    { StringLike: { "aws:PrincipalArn": "*:999988887777:*" } },
    [/^999988887777$/],
  ],
  [
    "a wildcard for a colon",
    { StringLike: { "aws:PrincipalArn": "arn?aws?iam??999988887777?role/*" } },
    [/^999988887777$/],
  ],
  [
    "a text without regard to case",
    { StringEqualsIgnoreCase: { "aws:PrincipalArn": "ARN:AWS:IAM::999988887777:ROLE/X" } },
    [/^999988887777$/],
  ],
  [
    "a session of a federated user",
    { StringNotLike: { "aws:PrincipalArn": "arn:aws:sts::9999*8:fed*" } },
    [/^9999\d{7}8$/],
  ],
  ["a name that goes over any account", { StringLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/x" } }, []],
  ["an ARN that ends in the account names nobody", { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::9999*" } }, []],
  ["another partition names nobody here", { StringLike: { "aws:PrincipalArn": "arn:aws-cn:iam::9999*" } }, []],
  ["the id of a root user", { StringEquals: { "aws:userid": "999988887777" } }, [/^999988887777$/]],
  ["the id of a federated user", { StringLike: { "aws:userid": "9999*:bob" } }, [/^9999/]],
])("%s", (_, condition, matching) => {
  const found = accounts(condition);
  for (const one of matching) expect(found.some((account) => one.test(account))).toBe(true);
  if (matching.length === 0) expect(found).toEqual([]);
});

test("an account that a pattern takes too is told apart from another one that it takes", () => {
  const found = accounts({ StringLike: { "aws:PrincipalAccount": ["999988887777", "99998888777?"] } });
  expect(found.filter((account) => account.startsWith("99998888777"))).toHaveLength(2);
});
