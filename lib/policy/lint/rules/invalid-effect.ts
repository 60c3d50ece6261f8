import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../../kinds";
import { statementRule } from "../rule";

export const invalidEffect = statementRule(
  {
    id: "INVALID_EFFECT",
    severity: "error",
    titles: ["Invalid effect"],
    what: "An effect that is neither `Allow` nor `Deny`; capitals count.",
    why: "AWS refuses the policy (MalformedPolicy), and a plan does not tell.",
    fix: "Write Allow or Deny, with a capital.",
    kinds: ALL_KINDS,
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Effect: "allow" }),
  },
  ({ Effect }: { readonly Effect?: string }) =>
    Effect === undefined || Effect === "Allow" || Effect === "Deny"
      ? []
      : [{ at: ["Effect"], message: `An effect is Allow or Deny, not "${Effect}".`, got: Effect }],
);
