import { malformedStatement } from "../cases";
import { statementRule } from "../rule";

export const invalidEffect = statementRule(
  {
    id: "INVALID_EFFECT",
    titles: ["Invalid effect"],
    what: "An effect other than `Allow` or `Deny`; it is case-sensitive.",
    why: "AWS refuses the policy (MalformedPolicy), and a plan does not show it.",
    fix: "Write Allow or Deny, capitalized.",
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Effect: "allow" }),
  },
  ({ Effect }: { readonly Effect?: string }) =>
    Effect === undefined || Effect === "Allow" || Effect === "Deny"
      ? []
      : [{ at: ["Effect"], message: `The effect must be Allow or Deny, not "${Effect}".`, got: Effect }],
);
