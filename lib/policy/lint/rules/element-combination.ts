import { own } from "../../read";
import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../kinds";
import { policyRule } from "../rule";

export const elementCombination = policyRule(
  {
    id: "ELEMENT_COMBINATION",
    severity: "error",
    titles: ["Unsupported element combination"],
    what: "`Action` with `NotAction`, `Resource` with `NotResource` or `Principal` with `NotPrincipal` in one statement.",
    why: "AWS refuses the policy (MalformedPolicy), and a plan does not tell.",
    fix: "Keep one of the two members.",
    kinds: ALL_KINDS,
    passing: malformedStatement("identity", { Action: undefined, NotAction: "s3:DeleteObject", Effect: "Deny" }),
    failing: malformedStatement("identity", { NotAction: "s3:DeleteObject" }),
  },
  ({ statements }) =>
    statements.flatMap(({ index, given }) =>
      ["Action", "Resource", "Principal"]
        .filter((name) => own(given, name) !== undefined && own(given, `Not${name}`) !== undefined)
        .map((name) => ({
          statement: index,
          at: [`Not${name}`],
          message: `A statement has ${name} or Not${name}, not both.`,
          got: `${name}, Not${name}`,
        })),
    ),
);
