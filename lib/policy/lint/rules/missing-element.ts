import { demandedOf } from "../../elements";
import { ownOf } from "../../../core";
import { malformedStatement } from "../cases";
import { policyRule, type PlacedRemark } from "../rule";

export const missingElement = policyRule(
  {
    id: "MISSING_ELEMENT",
    titles: ["Missing statement", "Missing effect", "Missing action", "Missing resource", "Missing principal"],
    what: "A policy without statements, or a statement without effect, action, resource or, in a resource policy, principal.",
    why: "AWS refuses the policy (MalformedPolicy), and a plan does not show it. KMS accepts such a key policy, but the statement has no effect.",
    fix: "Add the missing element.",
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Resource: undefined }),
  },
  ({ given, statements, misshapen }, { kind }) => {
    if (misshapen.some(({ at }) => at.length === 0)) return [];
    if (statements.length === 0) {
      const at = ownOf(given, "Statement") === undefined ? [] : ["Statement"];
      return [{ at, title: "Missing statement", message: "The policy has no statement.", fix: "Add a Statement." }];
    }
    const found: PlacedRemark[] = [];
    const demanded = demandedOf(kind);
    for (const { index, given: members } of statements) {
      for (const names of demanded) {
        if (names.some((name) => ownOf(members, name) !== undefined)) continue;
        const title = `Missing ${names[0]!.toLowerCase()}`;
        const message = `The statement has no ${names.join(" or ")}.`;
        found.push({ statement: index, title, message, fix: `Add ${names[0]}.` });
      }
    }
    return found;
  },
);
