import { statementsOf } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import type { Finding, LintContext, Rule, Severity } from "./types";

/** What a rule says; the rest of the finding follows from the rule and the place. */
export interface Remark {
  readonly message: string;
  readonly got?: string;
  /** @default that of the rule */
  readonly severity?: Severity;
  /** @default that of the rule */
  readonly fix?: string;
}

type Facts = Omit<Rule, "check">;

/** A rule that judges one statement at a time. */
export function statementRule(
  rule: Facts,
  judge: (statement: Statement, context: LintContext, policy: PolicyDocument) => readonly Remark[],
): Rule {
  return policyRule(rule, (policy, context) =>
    statementsOf(policy).flatMap((statement, i) =>
      judge(statement, context, policy).map((remark) => ({ ...remark, statement: nameOf(statement, i) })),
    ),
  );
}

/** A rule that judges the document as a whole. */
export function policyRule(
  rule: Facts,
  judge: (policy: PolicyDocument, context: LintContext) => readonly (Remark & { readonly statement?: string })[],
): Rule {
  const check = (policy: PolicyDocument, context: LintContext): Finding[] =>
    judge(policy, context).map(({ statement = "policy", message, got, severity, fix }) => ({
      rule: rule.id,
      severity: severity ?? rule.severity,
      statement,
      message,
      fix: fix ?? rule.fix,
      ...(got === undefined ? {} : { got }),
    }));
  return { ...rule, check };
}

/** How a finding names a statement. */
export function nameOf(statement: Statement, index: number): string {
  return statement.Sid === undefined || statement.Sid === "" ? `#${index + 1}` : statement.Sid;
}
