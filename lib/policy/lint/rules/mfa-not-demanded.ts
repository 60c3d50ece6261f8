import type { PolicyReading } from "../../read";
import { caseWithout, write } from "../cases";
import { demandsAbsence, demandsPresence, type Condition } from "../condition";
import { statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";
import { isVacuous } from "../vacuous";

const PRESENT = "aws:multifactorauthpresent";
const AGE = "aws:multifactorauthage";

const unless = (Condition: NonNullable<Parameters<typeof write>[0]>["Condition"]) =>
  caseWithout("identity", write({ Effect: "Deny", Sid: "MfaOnly", Action: "s3:*", Condition }));

export const mfaNotDemanded = statementRule(
  {
    id: "MFA_NOT_DEMANDED",
    severity: "security",
    what: "A condition that is intended to require MFA but allows requests without it.",
    why:
      "Requests signed with long-term access keys do not have `aws:MultiFactorAuthPresent`; those with temporary " +
      "credentials always have it, as true or false. A condition for one of the two misses the other.",
    fix: 'Deny with BoolIfExists {"aws:MultiFactorAuthPresent": "false"}; allow with Bool {"aws:MultiFactorAuthPresent": "true"}.',
    passing: unless({ BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } }),
    failing: unless({ Bool: { "aws:MultiFactorAuthPresent": "false" } }),
  },
  (statement, _context, policy): Remark[] => {
    if (isVacuous(statement)) return [];
    const lines = mfaLines(statement);
    const faulty = statement.Effect === "Deny" ? lines.filter((line) => sparesOthers(line, policy)) : leaks(lines);
    return faulty.map((line) => ({
      message: messageOf(line, statement.Effect === "Deny"),
      got: `${line.operator} ${line.key}`,
      at: ["Condition", line.operator, line.key],
    }));
  },
);

function mfaLines(statement: PolicyReading["statements"][number]["statement"]): readonly Condition[] {
  return conditionsOf(statement).filter(({ name }) => name === PRESENT || name === AGE);
}

/** A Deny for requests that have the key, or for those that do not, without a second one for the rest. */
function sparesOthers(line: Condition, { statements }: PolicyReading): boolean {
  const lines = statements.flatMap(({ statement }) => (statement.Effect === "Deny" ? mfaLines(statement) : []));
  // with temporary credentials the key is present, and false without MFA
  if (line.name === PRESENT && demandsAbsence(line))
    return !lines.some((other) => meansWithout(other) || (other.name === AGE && demandsAbsence(other)));
  if (!meansWithout(line) || line.ifExists) return false;
  return !lines.some((other) => demandsAbsence(other) || (other.ifExists && meansWithout(other)));
}

// "not with MFA", or "too long ago"
function meansWithout({ name, base, values }: Condition): boolean {
  if (name === AGE) return base.startsWith("numericgreaterthan");
  return /^(bool|stringequals|stringlike)$/.test(base) && values.every((value) => value.toLowerCase() === "false");
}

function leaks(lines: readonly Condition[]): readonly Condition[] {
  if (lines.some((line) => line.base !== "null" && demandsPresence(line))) return [];
  return lines.filter(({ name, base, ifExists, negated, values }) => {
    if (base === "null") return name === PRESENT && values.every((value) => value.toLowerCase() === "false");
    return negated || (ifExists && (name === AGE || values.every((value) => value.toLowerCase() === "true")));
  });
}

function messageOf({ key, operator, base }: Condition, denies: boolean): string {
  if (denies && base === "null")
    return `A request with temporary credentials has ${key} even without MFA, and is not denied.`;
  if (denies) return `A request with long-term access keys does not have ${key} and is not denied.`;
  if (base === "null") return `Every request with temporary credentials has ${key}, with or without MFA.`;
  return `${operator} is met by a request without ${key}, such as one with long-term access keys.`;
}
