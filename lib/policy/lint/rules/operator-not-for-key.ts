import { bucketCase, deny } from "../cases";
import type { Condition } from "../condition";
import { type Remark, remarksOn, statementRule } from "../rule";
import { conditionsOf } from "../shape";

// types that an operator can compare; dates may be numeric
const TYPES: readonly { readonly operator: RegExp; readonly types: readonly string[] }[] = [
  { operator: /^numeric/, types: ["Numeric", "Date"] },
  { operator: /^date/, types: ["Date"] },
  { operator: /^(not)?ipaddress$/, types: ["IPAddress"] },
  { operator: /^bool$/, types: ["Bool"] },
  { operator: /^binary/, types: ["Binary"] },
  { operator: /^string/, types: ["String", "ARN"] },
  // string values may be ARNs, such as in an encryption context, which the values show
  { operator: /^arn/, types: ["ARN", "String"] },
];

const DAYS = "s3:object-lock-remaining-retention-days";

// documented as a string
const TEXT = ["aws:principalarn"];

export const operatorNotForKey = statementRule(
  {
    id: "OPERATOR_NOT_FOR_KEY",
    titles: ["Type mismatch"],
    what: "An operator that does not match the type of its key: a numeric operator for a string, a string operator for an address, date, boolean or ARN (a suggestion for a whole ARN); a warning without an exporter.",
    why:
      "The comparison never matches, or only literally: an Allow has no effect, an exemption with a negated operator " +
      "exempts no one. A wildcard in a string spans the fields of an ARN.",
    fix: "Use an operator for the type of the key.",
    only: { conditions: true },
    passing: bucketCase(deny("Large", "s3:PutObjectRetention", { NumericGreaterThan: { [DAYS]: "3650" } })),
    failing: bucketCase(deny("Large", "s3:PutObjectRetention", { StringEquals: { [DAYS]: "3650" } })),
  },
  // AWS only warns, but a statement that protects evidence must be certain to work
  (statement, { exporter }) =>
    remarksOn(conditionsOf(statement), wrongType).map((remark) => ({
      ...remark,
      severity: remark.severity ?? (exporter === undefined ? "warning" : "error"),
    })),
);

function wrongType({ base, name, key, operator, at, facts, values }: Condition): Remark[] {
  if (facts === undefined) return [];
  const type = facts.type.replace(/^ArrayOf/, "");
  const got = `${operator} ${key}`;
  if (type === "ARN" && base.startsWith("string") && !TEXT.includes(name)) {
    const message = `${key} is an ARN, which ${operator} compares letter by letter.`;
    const fix = `Use ${operator.replace(/String(Not)?(Equals|Like)(IgnoreCase)?/i, "Arn$1$2")}.`;
    // AWS recommends ARN operators, but its own samples compare whole ARNs as texts, which has the same result
    const isWhole = !/ignorecase$/.test(base) && !values.some((value) => /[*?]/.test(value));
    return [{ at, got, message, fix, severity: facts.global && !isWhole ? "warning" : "suggestion" }];
  }
  // a time in seconds
  if (name === "aws:epochtime" && base.startsWith("date")) return [];
  const wanted = TYPES.find((entry) => entry.operator.test(base))?.types;
  if (wanted === undefined || wanted.includes(type)) return [];
  return [{ at, got, message: `${operator} does not compare values of type ${type}, which ${key} has.` }];
}
