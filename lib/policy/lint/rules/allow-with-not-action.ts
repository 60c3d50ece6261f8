import { listOf } from "../../statement";
import { caseWithout } from "../cases";
import { GRANTING_KINDS } from "../../kinds";
import { statementRule, type Remark } from "../rule";
import { isVacuous } from "../vacuous";

const all = { Sid: "AllBut", Effect: "Allow", NotAction: ["iam:*", "organizations:*"], Resource: "*" } as const;

export const allowWithNotAction = statementRule(
  {
    id: "ALLOW_WITH_NOT_ACTION",
    severity: "security",
    what: "An Allow with `NotAction`, which allows every action except those listed.",
    why: "It allows actions of unrelated services and every action that AWS adds in the future.",
    fix: "List the required actions in Action. To forbid a few actions, use a Deny.",
    // an endpoint policy only limits what other policies allow
    kinds: GRANTING_KINDS.filter((kind) => kind !== "endpoint"),
    only: { effect: "Allow" },
    passing: caseWithout("identity", { ...all, Effect: "Deny" }),
    failing: caseWithout("identity", all),
  },
  (statement): Remark[] => {
    const { NotAction } = statement;
    if (NotAction === undefined || isVacuous(statement)) return [];
    const got = listOf(NotAction).join(", ");
    const message = `Everything is allowed but ${got}.`;
    // on named resources it is broad but limited
    const named = listOf(statement.Resource).length > 0 && listOf(statement.Resource).every((arn) => isNamed(arn));
    return [{ message, got, at: ["NotAction"], severity: named ? "suggestion" : "security" }];
  },
);

function isNamed(arn: string): boolean {
  const resource = arn.split(":").slice(5).join(":");
  return /[^*?/:]/.test(resource);
}
