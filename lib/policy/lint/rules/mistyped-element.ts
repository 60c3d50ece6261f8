import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../../kinds";
import { placed, policyRule } from "../rule";

export const mistypedElement = policyRule(
  {
    id: "MISTYPED_ELEMENT",
    severity: "error",
    titles: ["Data type mismatch", "Invalid principal format"],
    what: "A member whose value is not of the type that the policy language has there: an object for `Action`, a bare text for `Principal`.",
    why: "AWS refuses the policy (MalformedPolicy), and a plan does not tell.",
    fix: "Write what the policy language has in this place.",
    kinds: ALL_KINDS,
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Action: {} }),
  },
  (policy) =>
    policy.misshapen.map(({ at, got, wanted }) => ({
      ...placed(policy, at),
      title: /Principal$/.test(String(at.at(-1))) ? "Invalid principal format" : "Data type mismatch",
      message: `${at.length === 0 ? "A policy" : String(at.at(-1))} has to be ${wanted}.`,
      got,
      fix: `Write ${wanted}.`,
    })),
);
