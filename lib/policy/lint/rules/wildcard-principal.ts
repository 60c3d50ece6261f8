import { caseFor, TLS_ONLY, write } from "../cases";
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
    severity: "error",
    what: "An Allow whose principal is everyone, with no condition that says who calls.",
    why:
      "Only the conditions stand between the resource and every AWS account. A pattern that somebody in any account can fit, such " +
      "as `arn:aws:iam::*:role/x`, `o-*` or `vpc-*`, narrows nothing, and neither does a tag that callers give themselves.",
    fix: "Name the account as the principal, with ArnEquals aws:PrincipalArn for a single role.",
    kinds: ["trust", ...RESOURCE_KINDS],
    only: { effect: "Allow" },
    passing: caseFor(
      "bucket",
      TLS_ONLY,
      write({ Principal: { AWS: "arn:aws:iam::111122223333:root" }, Condition: account }),
    ),
    failing: caseFor("bucket", TLS_ONLY, write({ Principal: "*" })),
  },
  (statement, { exporter }): Remark[] => {
    if (!namesEveryone(statement) || isVacuous(statement)) return [];
    const lines = conditionsOf(statement);
    const at = ["Principal"];
    const limit = (["parties", "addresses"] as const).find((one) => lines.some((line) => limitOf(line) === one));
    if (limit !== undefined) {
      const { key } = lines.find((line) => limitOf(line) === limit)!;
      // evidence is for few: there it deserves more than a hint
      const severity = exporter === undefined ? "suggestion" : limit === "parties" ? "warning" : "security";
      const who = limit === "addresses" ? ", anonymous callers included" : "";
      return [{ message: `Everyone is let in but for the condition on ${key}${who}.`, got: "*", at, severity }];
    }
    const open = lines.find(({ name, values }) => values.length > 0 && (namesParties(name) || name.startsWith(TAG)));
    if (open === undefined)
      return [{ message: "Anyone with an AWS account, or without one, is let in.", got: "*", at }];
    const { operator, key, values, name } = open;
    const value = openValue(open) ?? values[0]!;
    const why = name.startsWith(TAG) ? "whoever calls sets it" : "somebody in any account fits it";
    return [
      {
        message: `Anyone is let in: ${key} ${value} limits nobody, since ${why}.`,
        got: value,
        at: ["Condition", operator, key],
      },
    ];
  },
);
