import { didYouMean } from "../../core";
import { ALL_KINDS } from "../kinds";
import { pathText, type Path, type PolicyReading, type StatementReading } from "../read";
import type { Statement } from "../statement";
import type { Condition } from "./condition";
import { conditionsOf, shapeOf, type StatementShape } from "./shape";
import type { Finding, LintContext, PolicyKind, Rule, Severity, StatementFilter } from "./types";

// most rules find nothing in most policies
const NOTHING: readonly never[] = [];

/** What a rule reports; the rest of the finding follows from the rule and the place. */
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

/** The remarks on each of some items, as one list. */
export function remarksOn<T, R>(items: readonly T[], check: (item: T, place: number) => readonly R[]): readonly R[] {
  let found: R[] | undefined;
  for (let place = 0; place < items.length; place++) {
    // most items have none, and `flatMap` would allocate a list for each
    const remarks = check(items[place]!, place);
    for (const remark of remarks) (found ??= []).push(remark);
  }
  return found ?? NOTHING;
}

/** A fix that suggests the nearest known name, if there is one. */
export function nearest(text: string, known: readonly string[]): { readonly fix?: string } {
  const fix = didYouMean(text, known);
  return fix === "" ? {} : { fix };
}

/** Names for a sentence: the first ones, and the number of others. */
export function listed(names: readonly string[], most = 3): string {
  return names.length > most ? `${names.slice(0, most).join(", ")} and ${names.length - most} more` : names.join(", ");
}

/** What a rule says of itself. */
export interface Facts extends Omit<Rule, "check" | "checkStatement" | "kinds" | "severity"> {
  /** @default every kind */
  readonly kinds?: readonly PolicyKind[];
  /** The most severe finding that it makes. @default an error */
  readonly severity?: Severity;
}

const DEFAULTS: Pick<Rule, "kinds" | "severity"> = { kinds: ALL_KINDS, severity: "error" };

/** A rule that checks one statement at a time. */
export function statementRule(
  rule: Facts,
  check: (statement: Statement, context: LintContext, policy: PolicyReading) => readonly Remark[],
): Rule {
  const checkStatement = (reading: StatementReading, policy: PolicyReading, context: LintContext) => {
    const remarks = check(reading.statement, context, policy);
    return remarks.length === 0 ? NOTHING : remarks.map((remark) => findingOf(rule, reading, remark));
  };
  return {
    ...DEFAULTS,
    ...rule,
    checkStatement,
    check: (policy, context) =>
      policy.statements
        .filter(({ statement }) => passes(statement, rule.only))
        .flatMap((reading) => [...checkStatement(reading, policy, context)]),
  };
}

export function passes(statement: Statement, { effect, conditions }: StatementFilter = {}): boolean {
  if (effect !== undefined && statement.Effect !== effect) return false;
  return conditions !== true || shapeOf(statement).operators.length > 0;
}

/** A rule that checks the shape of a statement. */
export function shapeRule(rule: Facts, check: (shape: StatementShape, kind: PolicyKind) => readonly Remark[]): Rule {
  return statementRule(rule, (statement, { kind }) => check(shapeOf(statement), kind));
}

/** A place in the document as that of a remark: below its statement, if it is in one. */
export function placed(policy: PolicyReading, at: Path): { readonly statement?: number; readonly at: Path } {
  const statement = policy.statements.find((one) => one.at.every((step, i) => at[i] === step));
  return statement === undefined ? { at } : { statement: statement.index, at: at.slice(statement.at.length) };
}

/** A rule that checks the conditions with certain operators and keys. */
export function conditionRule(
  rule: Facts,
  concerns: (line: Condition) => boolean,
  check: (condition: Condition, statement: Statement, context: LintContext) => readonly Remark[],
): Rule {
  return statementRule({ ...rule, only: { ...rule.only, conditions: true } }, (statement, context) => {
    return remarksOn(conditionsOf(statement), (condition) =>
      concerns(condition) ? check(condition, statement, context) : NOTHING,
    );
  });
}

/** A rule that checks the whole document. */
export function policyRule(
  rule: Facts,
  find: (policy: PolicyReading, context: LintContext) => readonly PlacedRemark[],
): Rule {
  const check = (policy: PolicyReading, context: LintContext): readonly Finding[] => {
    const remarks = find(policy, context);
    if (remarks.length === 0) return NOTHING;
    return remarks.map((remark) =>
      findingOf(rule, remark.statement === undefined ? undefined : policy.statements[remark.statement], remark),
    );
  };
  return { ...DEFAULTS, ...rule, check };
}

function findingOf(rule: Facts, statement: StatementReading | undefined, remark: Remark): Finding {
  const at = [...(statement?.at ?? []), ...(remark.at ?? [])];
  const title = remark.title ?? (rule.titles?.length === 1 ? rule.titles[0] : undefined);
  return {
    rule: rule.id,
    ...(title === undefined ? {} : { title }),
    severity: remark.severity ?? rule.severity ?? DEFAULTS.severity,
    statement: statement?.name ?? "policy",
    path: pathText(at),
    at,
    message: remark.message,
    fix: remark.fix ?? rule.fix,
    ...(remark.got === undefined ? {} : { got: remark.got }),
  };
}
