import { EXPORTER, caseFor, TLS_ONLY, write } from "../cases";
import { conditionsOf, type Condition } from "../conditions";
import { ALL_KINDS } from "../kinds";
import { statementRule, type Remark } from "../rule";

// the value of these headers may be a star that means itself
const LITERAL_STAR = ["s3:if-match", "s3:if-none-match"];

const account = { AWS: "arn:aws:iam::111122223333:root" };

export const wildcardWithoutLike = statementRule(
  {
    id: "WILDCARD_WITHOUT_LIKE",
    severity: "error",
    titles: ["Wildcard without like operator"],
    what: "A `*` or `?` in a value of an operator that takes it for a plain character; a warning where no export is served.",
    why: "The comparison hardly ever finds equal: an Allow grants nothing, an exemption written with a negated operator exempts nobody.",
    fix: "Write patterns with StringLike, ArnLike or ArnEquals, and ${*} for a star that means itself.",
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
  (statement, { exporter }) => {
    // AWS only warns; of what protects evidence it must be known that it does
    const severity = exporter === undefined ? "warning" : "error";
    return conditionsOf(statement).flatMap((condition) =>
      literalPattern(condition).map((remark) => ({ ...remark, severity })),
    );
  },
);

function literalPattern({ base, name, values, operator, at }: Condition): Remark[] {
  if (!/^string(not)?equals/.test(base) || LITERAL_STAR.includes(name)) return [];
  return values
    .filter((value) => /[*?]/.test(value) && /[*?]/.test(value.replace(/\$\{[^}]*\}/g, "")))
    .map((value) => ({ at, got: value, message: `${operator} takes the wildcard in ${value} as a plain character.` }));
}
