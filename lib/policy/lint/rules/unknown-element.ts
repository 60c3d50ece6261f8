import { ELEMENTS } from "../../elements";
import { malformedStatement } from "../cases";
import { nearest, policyRule, remarksOn, type PlacedRemark } from "../rule";

const OF_POLICY = ["Version", "Id", "Statement"];

export const unknownElement = policyRule(
  {
    id: "UNKNOWN_ELEMENT",
    titles: ["Invalid policy element"],
    what: "An element that the policy language does not have, such as `Actions`; names are case-sensitive.",
    why: "AWS refuses the policy (MalformedPolicy), and a plan does not show it.",
    fix: "Use the name in the policy language, or remove the element.",
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Conditions: { Bool: { "aws:SecureTransport": "true" } } }),
  },
  ({ given, statements }) => [
    ...unknownIn(given, OF_POLICY).map((name) => remark(name, OF_POLICY, "policy")),
    ...remarksOn(statements, ({ index, given: members }) =>
      unknownIn(members, ELEMENTS).map((name) => ({ ...remark(name, ELEMENTS, "statement"), statement: index })),
    ),
  ],
);

function unknownIn(given: { readonly [member: string]: unknown }, known: readonly string[]): readonly string[] {
  // undefined members do not appear in JSON
  return Object.keys(given).filter((name) => !known.includes(name) && given[name] !== undefined);
}

function remark(name: string, known: readonly string[], where: string): PlacedRemark {
  return { at: [name], message: `A ${where} has no element ${name}.`, got: name, ...nearest(name, known) };
}
