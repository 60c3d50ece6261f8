import { ownOf } from "../../../core";
import { malformedStatement } from "../cases";
import { policyRule, remarksOn } from "../rule";

const PAIRS = [
  ["Action", "NotAction"],
  ["Resource", "NotResource"],
  ["Principal", "NotPrincipal"],
] as const;

export const elementCombination = policyRule(
  {
    id: "ELEMENT_COMBINATION",
    titles: ["Unsupported element combination"],
    what: "`Action` with `NotAction`, `Resource` with `NotResource` or `Principal` with `NotPrincipal` in one statement.",
    why: "AWS refuses the policy (MalformedPolicy), and a plan does not show it.",
    fix: "Keep one of the two elements.",
    passing: malformedStatement("identity", { Action: undefined, NotAction: "s3:DeleteObject", Effect: "Deny" }),
    failing: malformedStatement("identity", { NotAction: "s3:DeleteObject" }),
  },
  ({ statements }) =>
    remarksOn(statements, ({ index, given }) =>
      PAIRS.filter(([one, other]) => ownOf(given, other) !== undefined && ownOf(given, one) !== undefined).map(
        ([one, other]) => ({
          statement: index,
          at: [other],
          message: `A statement can have ${one} or ${other}, not both.`,
          got: `${one}, ${other}`,
        }),
      ),
    ),
);
