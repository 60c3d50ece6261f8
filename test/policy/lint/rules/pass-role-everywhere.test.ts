import type { Statement } from "../../../../lib/policy";
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

function cond(operator: string, key: string, value: string): Partial<Statement> {
  return { Condition: { [operator]: { [key]: value } } };
}
