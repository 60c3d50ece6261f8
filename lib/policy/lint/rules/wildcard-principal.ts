import { bucketCase, write } from "../cases";
import { RESOURCE_KINDS } from "../../kinds";
import { limitOf, namesParties, openValue } from "../limits";
import { namesEveryone } from "../principals";
import { statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";
import { isVacuous } from "../vacuous";

const account = { StringEquals: { "aws:PrincipalAccount": "111122223333" } };
const TAG = "aws:principaltag/";

export const wildcardPrincipal = statementRule(
  {
    id: "WILDCARD_PRINCIPAL",
    what: "An Allow whose principal is everyone, without a condition that limits the caller.",
    why:
      "Only the conditions protect the resource from every AWS account. A pattern that principals of any account can match, such " +
      "as `arn:aws:iam::*:role/x`, `o-*` or `vpc-*`, limits nothing, and neither does a tag that callers can set themselves.",
    fix: "Name the account as the principal, with ArnEquals aws:PrincipalArn for a single role.",
    kinds: ["trust", ...RESOURCE_KINDS],
    only: { effect: "Allow" },
    passing: bucketCase(write({ Principal: { AWS: "arn:aws:iam::111122223333:root" }, Condition: account })),
    failing: bucketCase(write({ Principal: "*" })),
  },
  (statement, { exporter }): Remark[] => {
    if (!namesEveryone(statement) || isVacuous(statement)) return [];
    const lines = conditionsOf(statement);
    const at = ["Principal"];
    const limit = (["parties", "addresses"] as const).find((one) => lines.some((line) => limitOf(line) === one));
    if (limit !== undefined) {
      const { key } = lines.find((line) => limitOf(line) === limit)!;
      // evidence has a limited audience, so there it is more than a suggestion
      const severity = exporter === undefined ? "suggestion" : limit === "parties" ? "warning" : "security";
      const who = limit === "addresses" ? ", anonymous callers included" : "";
      const message = `Everyone is allowed, limited only by the condition on ${key}${who}.`;
      return [{ message, got: "*", at, severity }];
    }
    const open = lines.find(({ name, values }) => values.length > 0 && (namesParties(name) || name.startsWith(TAG)));
    if (open === undefined) return [{ message: "Anyone, with or without an AWS account, is allowed.", got: "*", at }];
    const { operator, key, values, name } = open;
    const value = openValue(open) ?? values[0]!;
    const why = name.startsWith(TAG) ? "whoever calls sets it" : "somebody in any account fits it";
    const message = `Anyone is allowed: ${key} ${value} limits no one, because ${why}.`;
    return [{ message, got: value, at: ["Condition", operator, key] }];
  },
);
