import { caseFor, TLS_ONLY, write } from "../cases";
import { conditionsOf, demandsPresence } from "../conditions";
import { RESOURCE_KINDS } from "../kinds";
import { namesEveryone } from "../principals";
import { statementRule, type Remark } from "../rule";

// keys whose value says who calls, and that the caller cannot choose
const IDENTITY =
  /^(aws:(principal(arn|account|orgid|orgpaths|tag\/.+)|source(arn|account|orgid|orgpaths|vpc|vpce)|userid)|kms:calleraccount)$/;

const account = { StringEquals: { "aws:PrincipalAccount": "111122223333" } };

export const wildcardPrincipal = statementRule(
  {
    id: "WILDCARD_PRINCIPAL",
    severity: "error",
    what: "An Allow whose principal is everyone.",
    why: "Only the conditions then stand between the resource and every AWS account. Without one that says who calls, it is public.",
    fix: "Name the account as the principal, with ArnEquals aws:PrincipalArn for a single role.",
    kinds: ["trust", ...RESOURCE_KINDS],
    passing: caseFor(
      "bucket",
      TLS_ONLY,
      write({ Principal: { AWS: "arn:aws:iam::111122223333:root" }, Condition: account }),
    ),
    failing: caseFor("bucket", TLS_ONLY, write({ Principal: "*" })),
  },
  (statement): Remark[] => {
    if (statement.Effect !== "Allow" || !namesEveryone(statement)) return [];
    const narrowing = conditionsOf(statement).find(
      (c) => IDENTITY.test(c.name) && c.base !== "null" && demandsPresence(c) && !c.values.includes("*"),
    );
    if (narrowing === undefined)
      return [{ message: "Anyone with an AWS account, or without one, is let in.", got: "*", at: ["Principal"] }];
    return [
      {
        message: `Everyone is let in but for the condition on ${narrowing.key}.`,
        got: "*",
        at: narrowing.at,
        severity: "warning",
      },
    ];
  },
);
