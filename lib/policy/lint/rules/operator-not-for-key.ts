import { findConditionKey } from "../../../catalog";
import { caseFor, EXPORTER, TLS_ONLY, write } from "../cases";
import { conditionsOf, type Condition } from "../conditions";
import { ALL_KINDS } from "../kinds";
import { statementRule, type Remark } from "../rule";
import { byShape, type ConditionLine } from "../shape";

// the value of these headers may be a star that means itself
const LITERAL_STAR = ["s3:if-match", "s3:if-none-match"];

// types of a key that an operator can compare; the others compare any text
const TYPES: readonly { readonly operator: RegExp; readonly types: readonly string[] }[] = [
  // AWS keeps times as numbers too
  { operator: /^numeric/, types: ["Numeric", "Date"] },
  { operator: /^date/, types: ["Date", "Numeric"] },
  { operator: /^(not)?ipaddress$/, types: ["IPAddress"] },
];

const account = { AWS: "arn:aws:iam::111122223333:root" };

export const operatorNotForKey = statementRule(
  {
    id: "OPERATOR_NOT_FOR_KEY",
    severity: "error",
    what: "An operator that cannot compare the values of its key, or a pattern where the operator takes values literally.",
    why: "The comparison never finds equal: an Allow grants nothing, an exemption written with a negated operator exempts nobody.",
    fix: "Use the operator for the type of the key; write patterns with StringLike, ArnLike or ArnEquals.",
    kinds: ALL_KINDS,
    passing: caseFor(
      "bucket",
      TLS_ONLY,
      write({ Principal: account, Condition: { ArnLike: { "aws:PrincipalArn": `${EXPORTER.roleArn}*` } } }),
    ),
    failing: caseFor(
      "bucket",
      TLS_ONLY,
      write({ Principal: account, Condition: { StringEquals: { "aws:PrincipalArn": `${EXPORTER.roleArn}*` } } }),
    ),
  },
  (statement) => {
    const wrong = wrongTypes(statement);
    return conditionsOf(statement).flatMap((condition, i) => [...wrong[i]!, ...literalPattern(condition)]);
  },
);

const wrongTypes = byShape(({ lines }) => lines.map(wrongType));

function wrongType({ base, name, key, operator, at }: ConditionLine): Remark[] {
  const type = findConditionKey(name)?.type.replace(/^ArrayOf/, "");
  if (type === undefined) return [];
  const wanted = TYPES.find((entry) => entry.operator.test(base))?.types;
  const text = base.startsWith("string") && type === "IPAddress";
  if (!text && (wanted === undefined || wanted.includes(type))) return [];
  return [
    {
      at,
      message: `${operator} does not compare values of type ${type}, which ${key} has.`,
      got: `${operator} ${key}`,
    },
  ];
}

function literalPattern({ base, name, values, operator, at }: Condition): Remark[] {
  if (!values.some((value) => /[*?]/.test(value))) return [];
  if (!/^string(not)?equals/.test(base) || LITERAL_STAR.includes(name)) return [];
  const patterns = values.filter((value) => /[*?]/.test(value.replace(/\$\{[^}]*\}/g, "")));
  return patterns.map((value) => ({
    at,
    message: `${operator} takes the wildcard in ${value} as a plain character.`,
    got: value,
  }));
}
