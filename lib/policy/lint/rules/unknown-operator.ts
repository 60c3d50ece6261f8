import { didYouMean } from "../../../core";
import { caseFor, deny, TLS_ONLY } from "../cases";
import { ALL_KINDS } from "../kinds";
import { OPERATORS, parseOperator } from "../operators";
import { shapeRule } from "../rule";

const KNOWN = new Set(OPERATORS.map((operator) => operator.toLowerCase()));

export const unknownOperator = shapeRule(
  {
    id: "UNKNOWN_OPERATOR",
    severity: "error",
    what: "A condition operator that the policy language does not have.",
    why: "AWS rejects the policy, after a plan that was green.",
    fix: "Use an operator of the policy language.",
    kinds: ALL_KINDS,
    passing: caseFor("bucket", TLS_ONLY),
    failing: caseFor(
      "bucket",
      TLS_ONLY,
      deny("Held", "s3:PutObject", { StringEqualz: { "s3:object-lock-legal-hold": "OFF" } }),
    ),
  },
  ({ operators }) =>
    operators
      .filter((operator) => !isOperator(operator))
      .map((operator) => {
        const hint = didYouMean(operator.split(":").at(-1)!, OPERATORS);
        return {
          at: ["Condition", operator],
          message: `${operator} is not a condition operator.`,
          got: operator,
          ...(hint === "" ? {} : { fix: hint }),
        };
      }),
);

function isOperator(operator: string): boolean {
  const { base, set, ifExists } = parseOperator(operator);
  return KNOWN.has(base) && !(base === "null" && (ifExists || set !== undefined));
}
