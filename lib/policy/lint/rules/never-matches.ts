import { parseArn } from "../arn";
import { arnFormFault } from "../arn-fault";
import { caseFor, EXPORTED, write } from "../cases";
import { demandsAbsence, demandsPresence, type Condition } from "../condition";
import { misplacedActions } from "../placement";
import { remarksOn, statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";
import type { LintContext } from "../types";
import { leavesOutAll } from "../vacuous";
import { impossibleValues } from "../value-forms";

export const neverMatches = statementRule(
  {
    id: "NEVER_MATCHES",
    what: "A statement, or an action or a resource in it, that no request can match.",
    why: "It looks like a permission or a protection but has no effect.",
    fix: "Correct the condition or the resource, or remove the statement.",
    passing: caseFor("identity", write({ Resource: EXPORTED })),
    failing: caseFor("identity", write({ Resource: "arn:aws:s3:::evidence" })),
  },
  (statement, context) => {
    const lines = conditionsOf(statement);
    const misplaced = [...leavesOutAll(statement), ...misplacedActions(statement, context.kind)];
    if (lines.length === 0) return misplaced;
    return [...remarksOn(lines, (line) => impossible(line, context)), ...contradictions(lines), ...misplaced];
  },
);

function impossible(condition: Condition, context: LintContext): readonly Remark[] {
  const { key, name, base, values, negated, ifExists, at } = condition;
  if (values.length === 0 && !negated && condition.set !== "all")
    return [{ message: `${key} is compared with an empty list.`, got: "[]", at }];
  if (name === "aws:principalarn" && values.every((value) => /:assumed-role\//.test(value))) {
    const fix = "Write the ARN of the role: arn:aws:iam::<account>:role/<name>.";
    const effect = negated ? "so nobody is exempt" : "so nobody is meant";
    const message = `aws:PrincipalArn holds the ARN of the role, never that of a session, ${effect}.`;
    return [{ message, got: values.join(", "), fix, at }];
  }
  const never = impossibleValues(condition);
  if (never === undefined) return base.startsWith("arn") ? remarksOn(values, (value) => noArn(value, at, context)) : [];
  const got = never.values.join(", ");
  // if other values match, or the absence of the key does, the statement still has an effect
  const severity = never.values.length === values.length && !ifExists ? "error" : "warning";
  return [{ at, got, severity, message: `${key} never has the value ${got}.`, fix: `Write ${never.is}.` }];
}

// no resource has this ARN, so it equals nothing
function noArn(value: string, at: Condition["at"], context: LintContext): Remark[] {
  const arn = parseArn(value);
  const wrong = arn === undefined ? undefined : arnFormFault(value, arn, context);
  return wrong === undefined ? [] : [{ ...wrong, title: undefined, at, got: value, severity: "warning" }];
}

function contradictions(conditions: readonly Condition[]): Remark[] {
  if (conditions.length < 2) return [];
  const absent = conditions.filter(
    (c) => demandsAbsence(c) && conditions.some((o) => o.name === c.name && demandsPresence(o)),
  );
  const equal = conditions.filter((c) => c.base === "stringequals" && c.set === undefined);
  const excluded = equal.filter((c) =>
    conditions.some(
      (o) =>
        o.name === c.name &&
        o.base === "stringnotequals" &&
        o.set === undefined &&
        c.values.length > 0 &&
        c.values.every((value) => o.values.includes(value)),
    ),
  );
  const disjoint = equal.filter((c, i) =>
    equal.slice(0, i).some((o) => o.name === c.name && !o.values.some((value) => c.values.includes(value))),
  );
  return [
    ...absent.map(({ key, at }) => ({ at, message: `${key} must be both absent and present.`, got: key })),
    ...excluded.map(({ key, at }) => ({ at, message: `${key} must have a value that is excluded.`, got: key })),
    ...disjoint.map(({ key, at }) => ({ at, message: `${key} must have two values at the same time.`, got: key })),
  ];
}
