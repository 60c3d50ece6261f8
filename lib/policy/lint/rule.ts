import { pathText, type Path, type PolicyReading } from "../read";
import type { Statement } from "../statement";
import { conditionsOf, type Condition } from "./conditions";
import { byShape, type ConditionLine, type StatementShape } from "./shape";
import type { Finding, LintContext, PolicyKind, Rule, Severity } from "./types";

/** What a rule says; the rest of the finding follows from the rule and the place. */
export interface Remark {
  readonly message: string;
  readonly got?: string;
  /** @default that of the rule */
  readonly severity?: Severity;
  /** @default that of the rule */
  readonly fix?: string;
  /** What AWS's policy checks call it. @default the title of the rule, where it has exactly one */
  readonly title?: string;
  /** The place below the statement, or below the document where no statement is named. @default the whole of it */
  readonly at?: Path;
}

/** A remark about one statement, by its place in the list, or about the document as a whole. */
export interface PlacedRemark extends Remark {
  /** @default the document as a whole */
  readonly statement?: number;
}

type Facts = Omit<Rule, "check">;

/** A rule that judges one statement at a time. */
export function statementRule(
  rule: Facts,
  judge: (statement: Statement, context: LintContext, policy: PolicyReading) => readonly Remark[],
): Rule {
  return policyRule(rule, (policy, context) => {
    const found: PlacedRemark[] = [];
    for (const { statement, index } of policy.statements) {
      for (const remark of judge(statement, context, policy)) found.push({ ...remark, statement: index });
    }
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
  return statementRule({ ...rule, byPolicyAlone: true }, (statement, { kind }) => remarks(statement)(kind));
}

/** A place in the document as that of a remark: below the statement where it is in one. */
export function placed(policy: PolicyReading, at: Path): { readonly statement?: number; readonly at: Path } {
  const statement = policy.statements.find((one) => one.at.every((step, i) => at[i] === step));
  return statement === undefined ? { at } : { statement: statement.index, at: at.slice(statement.at.length) };
}

/** A rule that judges lines of conditions, and only those that concern it by their operator and key. */
export function conditionRule(
  rule: Facts,
  concerns: (line: ConditionLine) => boolean,
  judge: (condition: Condition, statement: Statement, context: LintContext) => readonly Remark[],
): Rule {
  const concerned = byShape(({ lines }) => lines.flatMap((line, i) => (concerns(line) ? [i] : [])));
  return statementRule(rule, (statement, context) => {
    const places = concerned(statement);
    return places.length === 0 ? [] : places.flatMap((i) => judge(conditionsOf(statement)[i]!, statement, context));
  });
}

/** A rule that judges the document as a whole. */
export function policyRule(
  rule: Facts,
  judge: (policy: PolicyReading, context: LintContext) => readonly PlacedRemark[],
): Rule {
  const title = rule.titles?.length === 1 ? rule.titles[0] : undefined;
  const check = (policy: PolicyReading, context: LintContext): Finding[] =>
    judge(policy, context).map((remark) => {
      const statement = remark.statement === undefined ? undefined : policy.statements[remark.statement];
      const at = [...(statement?.at ?? []), ...(remark.at ?? [])];
      const named = remark.title ?? title;
      return {
        rule: rule.id,
        ...(named === undefined ? {} : { title: named }),
        severity: remark.severity ?? rule.severity,
        statement: statement?.name ?? "policy",
        path: pathText(at),
        at,
        message: remark.message,
        fix: remark.fix ?? rule.fix,
        ...(remark.got === undefined ? {} : { got: remark.got }),
      };
    });
  return { ...rule, check: rule.byPolicyAlone === true ? remembering(check) : check };
}

function remembering(check: Rule["check"]): Rule["check"] {
  const known = new WeakMap<PolicyReading, Map<PolicyKind, Finding[]>>();
  return (policy, context) => {
    let byKind = known.get(policy);
    if (byKind === undefined) known.set(policy, (byKind = new Map()));
    let findings = byKind.get(context.kind);
    if (findings === undefined) byKind.set(context.kind, (findings = check(policy, context)));
    return findings;
  };
}
