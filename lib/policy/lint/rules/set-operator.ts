import { malformedStatement } from "../cases";
import { isOperator, type Condition } from "../condition";
import { remarksOn, statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";

const TITLES = {
  missing: "Missing qualifier",
  all: "ForAllValues with single valued key",
  any: "ForAnyValue with single valued key",
};

export const setOperator = statementRule(
  {
    id: "SET_OPERATOR",
    titles: Object.values(TITLES),
    what: "A multivalued key without `ForAnyValue` or `ForAllValues`; or (less severe) one of these with a single-valued key.",
    why:
      "AWS compares a multivalued key only with a set operator. `ForAllValues` with a single-valued key is also met if " +
      "the key is absent, so an Allow also applies to requests without it.",
    fix: "Write ForAnyValue: before the operator to require one of the values, ForAllValues: with Null false to limit all values; use neither with a single-valued key.",
    only: { conditions: true },
    passing: malformedStatement("identity", {
      ...{ Effect: "Deny", Action: "kms:*", Resource: "*" },
      Condition: { "ForAnyValue:StringEquals": { "aws:CalledVia": "athena.amazonaws.com" } },
    }),
    failing: malformedStatement("identity", {
      ...{ Effect: "Deny", Action: "kms:*", Resource: "*" },
      Condition: { StringEquals: { "aws:CalledVia": "athena.amazonaws.com" } },
    }),
  },
  (statement) =>
    remarksOn(conditionsOf(statement), remarks).filter(
      ({ effect }) => effect === undefined || effect === statement.Effect,
    ),
);

function remarks({ facts, base, set, key, operator, at }: Condition): (Remark & { readonly effect?: string })[] {
  const type = base === "null" || !isOperator(base) ? undefined : facts?.type;
  if (type === undefined) return [];
  const several = type.startsWith("ArrayOf");
  const got = `${operator} ${key}`;
  if (several) return set === undefined ? [{ title: TITLES.missing, at, got, message: `${key} is multivalued.` }] : [];
  const message = `${key} has one value.`;
  const fix = `Write ${operator.slice(operator.indexOf(":") + 1)}.`;
  if (set === "any") return [{ title: TITLES.any, at, got, message, fix, severity: "suggestion" }];
  if (set === undefined) return [];
  return [
    { title: TITLES.all, at, got, message, fix, severity: "security", effect: "Allow" },
    { title: TITLES.all, at, got, message, fix, severity: "warning", effect: "Deny" },
  ];
}
