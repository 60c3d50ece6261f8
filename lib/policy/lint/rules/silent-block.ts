import type { Statement } from "../../statement";
import { isForServicesOnly, unavailableKeys } from "../absent-keys";
import { coversAction } from "../actions";
import { caseFor, trust } from "../cases";
import type { Condition } from "../condition";
import { EXPORTER_ACTIONS } from "../exporter-actions";
import { exporterFacts, namesExporter, singlesOutExporter } from "../exporter";
import { GRANTING_KINDS } from "../../kinds";
import { conditionsHold, holds } from "../outcome";
import { awsPrincipals, namesEveryone } from "../principals";
import { statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";
import type { LintContext } from "../types";

export const silentBlock = statementRule(
  {
    id: "SILENT_BLOCK",
    what: "A condition on a key that Genesys Cloud's assumed role never has, such as `aws:SourceArn` or `aws:SourceVpce`.",
    why:
      "It looks like protection but blocks the export: the Allow never applies, or the Deny always does. The only symptom is a 403. " +
      "The same keys are correct if the principal is an AWS service.",
    fix: "Remove the condition; the external id in the trust policy prevents the confused deputy problem here.",
    kinds: GRANTING_KINDS,
    only: { conditions: true },
    passing: caseFor("trust", trust()),
    failing: caseFor(
      "trust",
      trust({
        Condition: {
          StringEquals: { "sts:ExternalId": "0f1e2d3c-4b5a-4678-9abc-def012345678" },
          ArnLike: { "aws:SourceArn": "arn:aws:iam::444455556666:*" },
        },
      }),
    ),
  },
  (statement, context) => {
    if (!namesExporter(statement, context)) return [];
    const keys = unavailableKeys(context);
    return conditionsOf(statement)
      .filter((condition) => keys.has(condition.name) && blocks(statement, condition, context))
      .map((condition): Remark => {
        const effect = statement.Effect === "Allow" ? "the Allow never applies to it" : "the Deny always applies to it";
        const message = `The exporter's requests have no ${condition.key} that could fit (${keys.get(condition.name)}): ${effect}.`;
        return { at: condition.at, message, got: condition.key, severity: severityOf(statement, condition, context) };
      });
  },
);

function blocks(statement: Statement, condition: Condition, context: LintContext): boolean {
  const facts = exporterFacts(context);
  const rest = withoutKeys(statement, new Set(unavailableKeys(context).keys()));
  if (conditionsHold(rest, facts) === "no") return false;
  const concerned =
    context.exporter === undefined || EXPORTER_ACTIONS.some((action) => coversAction(statement, action));
  if (statement.Effect === "Deny")
    return concerned && conditionsHold(statement, facts) !== "no" && holds(condition, facts) === "yes";
  // an Allow for everyone may be intended for services, which have the key
  if (holds(condition, facts) !== "no" || namesEveryone(statement)) return false;
  return concerned || (isForServicesOnly(condition.name) && awsPrincipals(statement).length > 0);
}

// other principals of the account may use a VPC endpoint
function severityOf(statement: Statement, condition: Condition, context: LintContext): "error" | "warning" {
  const sure =
    statement.Effect === "Deny" || isForServicesOnly(condition.name) || singlesOutExporter(statement, context);
  return sure ? "error" : "warning";
}

function withoutKeys(statement: Statement, names: ReadonlySet<string>): Statement {
  const kept = Object.entries(statement.Condition ?? {}).map(([operator, keys]) => [
    operator,
    Object.fromEntries(Object.entries(keys).filter(([key]) => !names.has(key.toLowerCase()))),
  ]);
  return { ...statement, Condition: Object.fromEntries(kept) as Statement["Condition"] };
}
