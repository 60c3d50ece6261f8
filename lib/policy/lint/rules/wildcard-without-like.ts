import { bucketCase, EXPORTER, write } from "../cases";
import type { Condition } from "../condition";
import { conditionRule, type Remark } from "../rule";

// the value of these headers may be a literal star
const LITERAL_STAR = ["s3:if-match", "s3:if-none-match"];

const account = { AWS: "arn:aws:iam::111122223333:root" };

export const wildcardWithoutLike = conditionRule(
  {
    id: "WILDCARD_WITHOUT_LIKE",
    titles: ["Wildcard without like operator"],
    what: "A `*` or `?` in a value of an operator that treats it as a literal character; a warning without an exporter.",
    why: "The comparison almost never matches: an Allow has no effect, an exemption with a negated operator exempts no one.",
    fix: "Write patterns with StringLike, ArnLike or ArnEquals, and ${*} for a literal star.",
    passing: bucketCase(
      write({ Principal: account, Condition: { ArnLike: { "aws:PrincipalArn": `${EXPORTER.roleArn}*` } } }),
    ),
    failing: bucketCase(
      write({ Principal: account, Condition: { StringEquals: { "aws:PrincipalArn": `${EXPORTER.roleArn}*` } } }),
    ),
  },
  ({ base, name }) => /^string(not)?equals/.test(base) && !LITERAL_STAR.includes(name),
  // AWS only warns, but a statement that protects evidence must be certain to work
  (condition, _statement, { exporter }) => {
    const severity = exporter === undefined ? "warning" : "error";
    return literalPattern(condition).map((remark) => ({ ...remark, severity }));
  },
);

function literalPattern({ values, operator, at }: Condition): Remark[] {
  return values
    .filter((value) => /[*?]/.test(value) && /[*?]/.test(value.replace(/\$\{[^}]*\}/g, "")))
    .map((got) => ({ at, got, message: `${operator} treats the wildcard in ${got} as a literal character.` }));
}
