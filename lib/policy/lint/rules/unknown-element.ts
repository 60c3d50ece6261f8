import { ELEMENTS } from "../../elements";
import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../../kinds";
import { nearest, policyRule, remarksOn, type PlacedRemark } from "../rule";

const OF_POLICY = ["Version", "Id", "Statement"];

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
    ...unknownIn(given, OF_POLICY).map((name) => remark(name, OF_POLICY, "policy")),
    ...remarksOn(statements, ({ index, given: members }) =>
      unknownIn(members, ELEMENTS).map((name) => ({
        ...remark(name, ELEMENTS, "statement"),
        statement: index,
      })),
    ),
  ],
);

function unknownIn(given: { readonly [member: string]: unknown }, known: readonly string[]): readonly string[] {
  // one without a value is none in JSON
  return Object.keys(given).filter((name) => !known.includes(name) && given[name] !== undefined);
}

function remark(name: string, known: readonly string[], where: string): PlacedRemark {
  return { at: [name], message: `No ${where} has a member ${name}.`, got: name, ...nearest(name, known) };
}
