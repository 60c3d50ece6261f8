import { didYouMean } from "../../../core";
import { namesOf } from "../../read";
import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../kinds";
import { policyRule, type PlacedRemark } from "../rule";

const OF_POLICY = ["Version", "Id", "Statement"];
const OF_STATEMENT = [
  ...["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"],
];

export const unknownElement = policyRule(
  {
    id: "UNKNOWN_ELEMENT",
    severity: "error",
    titles: ["Invalid policy element"],
    what: "A member that no policy or statement has, such as `Actions`; capitals count.",
    why: "AWS refuses the policy (MalformedPolicy), and a plan does not tell.",
    fix: "Use the name that the policy language has, or take the member out.",
    kinds: ALL_KINDS,
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Conditions: { Bool: { "aws:SecureTransport": "true" } } }),
  },
  ({ given, statements }) => [
    ...namesOf(given).flatMap((name) => remark(name, OF_POLICY, "policy")),
    ...statements.flatMap(({ index, given: members }) =>
      namesOf(members).flatMap((name) =>
        remark(name, OF_STATEMENT, "statement").map((one) => ({ ...one, statement: index })),
      ),
    ),
  ],
);

function remark(name: string, known: readonly string[], where: string): PlacedRemark[] {
  if (known.includes(name)) return [];
  const hint = didYouMean(name, known);
  const fix = hint === "" ? {} : { fix: hint };
  return [{ at: [name], message: `No ${where} has a member ${name}.`, got: name, ...fix }];
}
