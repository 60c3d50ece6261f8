import { caseFor, write } from "../cases";
import { demandsPresence } from "../condition";
import { GRANTING_KINDS } from "../../kinds";
import { statementRule } from "../rule";
import { conditionsOf } from "../shape";

const tags = { "ForAllValues:StringEquals": { "s3:RequestObjectTagKeys": "case" } };

export const absentKeyAdmitted = statementRule(
  {
    id: "ABSENT_KEY_ADMITTED",
    severity: "warning",
    what: "An Allow with `ForAllValues`, which is also met if the key is absent.",
    why: "A request without the key has no value that fails the comparison, so it is allowed: the condition limits less than intended.",
    fix: 'Add Null {"<key>": "false"} to the same statement, or use ForAnyValue.',
    kinds: GRANTING_KINDS,
    only: { effect: "Allow", conditions: true },
    passing: caseFor("identity", write({ Condition: { ...tags, Null: { "s3:RequestObjectTagKeys": "false" } } })),
    failing: caseFor("identity", write({ Condition: tags })),
  },
  (statement) => {
    const conditions = conditionsOf(statement);
    return conditions
      .filter((c) => c.set === "all" && !conditions.some((other) => other.name === c.name && demandsPresence(other)))
      .map(({ key, operator, at }) => ({
        at,
        message: `A request without ${key} is also allowed.`,
        got: `${operator} ${key}`,
      }));
  },
);
