import type { Statement } from "../../../../lib/policy";
import { lintPolicy } from "../../../../lib/policy/lint";
import { saidBy } from "../findings";

const said = saidBy("PASS_ROLE_EVERYWHERE", "ALLOW_WITH_NOT_RESOURCE");

const allow = (Action: string | string[], Resource: string | string[], more: Partial<Statement> = {}): Statement => ({
  Effect: "Allow",
  Action,
  Resource,
  ...more,
});

describe("roles that are passed", () => {
  const SAID = ["security PASS_ROLE_EVERYWHERE"];
  it.each<[string, Statement, readonly string[]]>([
    ["all", allow("iam:PassRole", "*"), SAID],
    ["all of the account", allow("iam:Pass*", "arn:aws:iam::111122223333:role/*"), SAID],
    ["all of any account", allow("iam:PassRole", "arn:aws:iam::*:role/*"), SAID],
    ["all of IAM", allow("iam:*", "arn:aws:iam::111122223333:*"), SAID],
    ["everything", allow("*", "*"), SAID],
    ["one beside all", allow("iam:PassRole", ["arn:aws:iam::111122223333:role/a", "*"]), SAID],
    ["one", allow("iam:PassRole", "arn:aws:iam::111122223333:role/exporter"), []],
    ["those below a path", allow("iam:PassRole", "arn:aws:iam::111122223333:role/app/*"), []],
    [
      "to one service",
      allow("iam:PassRole", "*", cond("StringEquals", "iam:PassedToService", "ec2.amazonaws.com")),
      [],
    ],
    ["to any service", allow("iam:PassRole", "*", cond("StringLike", "iam:PassedToService", "*")), SAID],
    ["by its tag", allow("iam:PassRole", "*", cond("StringEquals", "iam:ResourceTag/team", "legal")), []],
    ["denied", { Effect: "Deny", Action: "iam:PassRole", Resource: "*" }, []],
    ["reading roles", allow("iam:GetRole", "*"), []],
    [
      "but one",
      { Effect: "Allow", Action: "iam:PassRole", NotResource: "arn:aws:iam::111122223333:role/a" },
      ["security ALLOW_WITH_NOT_RESOURCE", ...SAID],
    ],
    ["none", { Effect: "Allow", Action: "iam:PassRole", NotResource: "*" }, []],
  ])("%s", (_name, statement, expected) => {
    expect(said("identity", statement)).toEqual([...expected].sort());
  });
});

it.each([
  [["s3:Get*", "iam:*"], "iam:*, which takes in iam:PassRole, is allowed on every role."],
  [["s3:Get*", "IAM:passrole", "iam:*"], "iam:PassRole is allowed on every role."],
])("names what passes them among %j", (actions, message) => {
  const document = { Version: "2012-10-17" as const, Statement: [allow(actions, "*")] };
  const findings = lintPolicy(document, { kind: "identity" }).filter(({ rule }) => rule === "PASS_ROLE_EVERYWHERE");
  expect(findings.map((finding) => finding.message)).toEqual([message]);
});

function cond(operator: string, key: string, value: string): Partial<Statement> {
  return { Condition: { [operator]: { [key]: value } } };
}
