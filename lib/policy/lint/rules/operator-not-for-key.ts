import { caseFor, deny, TLS_ONLY } from "../cases";
import type { Condition } from "../condition";
import { ALL_KINDS } from "../../kinds";
import { type Remark, remarksOn, statementRule } from "../rule";
import { conditionsOf } from "../shape";

// what an operator can compare; times may be asked as numbers
const TYPES: readonly { readonly operator: RegExp; readonly types: readonly string[] }[] = [
  { operator: /^numeric/, types: ["Numeric", "Date"] },
  { operator: /^date/, types: ["Date"] },
  { operator: /^(not)?ipaddress$/, types: ["IPAddress"] },
  { operator: /^bool$/, types: ["Bool"] },
  { operator: /^binary/, types: ["Binary"] },
  { operator: /^string/, types: ["String", "ARN"] },
  // values of a text may be ARNs, such as those of an encryption context; whether they are the values tell
  { operator: /^arn/, types: ["ARN", "String"] },
];

const DAYS = "s3:object-lock-remaining-retention-days";

// documented as a text
const TEXT = ["aws:principalarn"];

export const operatorNotForKey = statementRule(
  {
    id: "OPERATOR_NOT_FOR_KEY",
    severity: "error",
    titles: ["Type mismatch"],
    what: "An operator that is not for the type of its key: numbers for a text, a text for an address, a date, a boolean or an ARN; a warning where no export is served.",
    why:
      "The comparison finds equal never, or by the letter: an Allow grants nothing, an exemption written with a negated operator " +
      "exempts nobody. A wildcard in a text crosses the fields of an ARN.",
    fix: "Use the operator for the type of the key.",
    kinds: ALL_KINDS,
    only: { conditions: true },
    passing: caseFor(
      "bucket",
      TLS_ONLY,
      deny("Large", "s3:PutObjectRetention", { NumericGreaterThan: { [DAYS]: "3650" } }),
    ),
    failing: caseFor("bucket", TLS_ONLY, deny("Large", "s3:PutObjectRetention", { StringEquals: { [DAYS]: "3650" } })),
  },
  // AWS only warns; of what protects evidence it must be known that it does
  (statement, { exporter }) =>
    remarksOn(conditionsOf(statement), wrongType).map((remark) => ({
      ...remark,
      severity: remark.severity ?? (exporter === undefined ? "warning" : "error"),
    })),
);

function wrongType({ base, name, key, operator, at, facts }: Condition): Remark[] {
  if (facts === undefined) return [];
  const type = facts.type.replace(/^ArrayOf/, "");
  const got = `${operator} ${key}`;
  if (type === "ARN" && base.startsWith("string") && !TEXT.includes(name)) {
    const message = `${key} is an ARN, which ${operator} compares letter by letter.`;
    const fix = `Use ${operator.replace(/String(Not)?(Equals|Like)(IgnoreCase)?/i, "Arn$1$2")}.`;
    return [{ at, got, message, fix, severity: facts.global ? "warning" : "suggestion" }];
  }
  // a time that is counted in seconds
  if (name === "aws:epochtime" && base.startsWith("date")) return [];
  const wanted = TYPES.find((entry) => entry.operator.test(base))?.types;
  if (wanted === undefined || wanted.includes(type)) return [];
  return [{ at, got, message: `${operator} does not compare values of type ${type}, which ${key} has.` }];
}
