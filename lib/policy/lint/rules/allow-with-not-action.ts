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
    what: "An Allow with `NotAction`: of every action but those named.",
    why: "It grants actions that nobody listed, of services that nobody thought of, and those that AWS adds tomorrow.",
    fix: "List in Action what is needed. To forbid a few actions use a Deny.",
    // the policy of an endpoint only bounds what others grant
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
    // on resources that are named it is wide but bounded
    const named = listOf(statement.Resource).length > 0 && listOf(statement.Resource).every((arn) => isNamed(arn));
    return [{ message, got, at: ["NotAction"], severity: named ? "suggestion" : "security" }];
  },
);

function isNamed(arn: string): boolean {
  const resource = arn.split(":").slice(5).join(":");
  return /[^*?/:]/.test(resource);
}
