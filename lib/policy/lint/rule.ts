import { statementsOf } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { byShape, type StatementShape } from "./shape";
import type { Finding, LintContext, PolicyKind, Rule, Severity } from "./types";

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
  return policyRule(rule, (policy, context) => {
    const found: (Remark & { readonly statement: string })[] = [];
    statementsOf(policy).forEach((statement, i) => {
      for (const remark of judge(statement, context, policy)) {
        found.push({ ...remark, statement: nameOf(statement, i) });
      }
    });
    return found;
  });
}

/** A rule that judges what a statement is about and no name in it: once for all statements of one shape. */
export function shapeRule(rule: Facts, judge: (shape: StatementShape, kind: PolicyKind) => readonly Remark[]): Rule {
  const remarks = byShape((shape) => {
    const byKind = new Map<PolicyKind, readonly Remark[]>();
    return (kind: PolicyKind): readonly Remark[] => {
      const known = byKind.get(kind) ?? judge(shape, kind);
      byKind.set(kind, known);
      return known;
    };
  });
  return statementRule(rule, (statement, { kind }) => remarks(statement)(kind));
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
