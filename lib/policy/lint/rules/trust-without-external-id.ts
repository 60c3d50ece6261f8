import type { Statement } from "../../statement";
import { coversAction } from "../actions";
import { caseFor, trust } from "../cases";
import { accountOfPrincipal, awsPrincipals } from "../principals";
import { statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";
import type { LintContext } from "../types";

export const trustWithoutExternalId = statementRule(
  {
    id: "TRUST_WITHOUT_EXTERNAL_ID",
    what: "A trust policy for another account without StringEquals on sts:ExternalId, or with an id other than the organization's.",
    why:
      "Genesys Cloud assumes roles for all its customers from one account. Without the external id, another customer who knows the " +
      "role's ARN could write recordings to this bucket. With a wrong one, the role cannot be assumed.",
    fix:
      'Add StringEquals {"sts:ExternalId": "<id>"}: for Genesys Cloud the organization id in lower case, for others the id that ' +
      "they send for you alone.",
    kinds: ["trust"],
    only: { effect: "Allow" },
    passing: caseFor("trust", trust()),
    failing: caseFor("trust", trust({ Condition: {} })),
  },
  (statement, context): Remark[] => {
    if (!coversAction(statement, "sts:AssumeRole") || !isForeign(statement, context)) return [];
    const ids = conditionsOf(statement).filter((c) => c.name === "sts:externalid");
    const exact = ids.find((c) => c.base === "stringequals" && !c.ifExists && c.set === undefined);
    const got = ids.map((c) => `${c.operator} ${c.values.join(", ")}`).join("; ") || "no sts:ExternalId";
    // a role for the company's own people may omit it; without a known exporter the owner of the account is unknown
    const severity = context.exporter === undefined ? "suggestion" : "error";
    if (exact === undefined) {
      const who = ownAccount(context) === undefined ? "Whoever is named, if of another account," : "Another account";
      return [{ message: `${who} may assume the role without an exact external id.`, got, severity }];
    }
    const organization = context.exporter?.organizationId;
    if (organization === undefined || (exact.values.length === 1 && exact.values[0] === organization)) return [];
    return [{ message: `Genesys Cloud sends only ${organization} as external id.`, got }];
  },
);

function ownAccount({ exporter, accountId }: LintContext): string | undefined {
  return exporter === undefined ? accountId : accountOfPrincipal(exporter.roleArn);
}

function isForeign(statement: Statement, context: LintContext): boolean {
  const own = ownAccount(context);
  const isOther = (account: string | undefined): boolean =>
    account !== own && (account !== undefined || context.exporter !== undefined);
  return (
    statement.NotPrincipal !== undefined ||
    awsPrincipals(statement).some((p) => p === "*" || isOther(accountOfPrincipal(p)))
  );
}
