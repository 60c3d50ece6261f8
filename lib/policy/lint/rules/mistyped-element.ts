import { malformedStatement } from "../cases";
import { placed, policyRule } from "../rule";

export const mistypedElement = policyRule(
  {
    id: "MISTYPED_ELEMENT",
    titles: ["Data type mismatch", "Invalid principal format"],
    what: "An element whose value has the wrong type: an object for `Action`, a plain string for `Principal`.",
    why: "AWS refuses the policy (MalformedPolicy), and a plan does not show it.",
    fix: "Write a value of the type that the policy language requires.",
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Action: {} }),
  },
  (policy) =>
    policy.misshapen.map(({ at, got, wanted }) => ({
      ...placed(policy, at),
      title: /Principal$/.test(String(at.at(-1))) ? "Invalid principal format" : "Data type mismatch",
      message: `${at.length === 0 ? "A policy" : String(at.at(-1))} must be ${wanted}.`,
      got,
      fix: `Write ${wanted}.`,
    })),
);
