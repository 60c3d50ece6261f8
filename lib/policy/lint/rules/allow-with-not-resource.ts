import { listOf } from "../../statement";
import { caseWithout, OBJECTS } from "../cases";
import { statementRule, type Remark } from "../rule";
import { isVacuous } from "../vacuous";

const all = { Sid: "AllBut", Effect: "Allow", Action: "s3:PutObject", NotResource: OBJECTS } as const;

export const allowWithNotResource = statementRule(
  {
    id: "ALLOW_WITH_NOT_RESOURCE",
    severity: "security",
    what: "An Allow with `NotResource`, which applies to every resource except those listed.",
    why: "It allows the actions on unrelated resources and on every resource that is created in the future.",
    fix: "List the required resources in Resource. To exclude a few resources, use a Deny.",
    kinds: ["identity"],
    only: { effect: "Allow" },
    passing: caseWithout("identity", { ...all, Effect: "Deny" }),
    failing: caseWithout("identity", all),
  },
  (statement): Remark[] => {
    const { NotResource } = statement;
    if (NotResource === undefined || isVacuous(statement)) return [];
    const got = listOf(NotResource).join(", ");
    return [{ message: `The actions are allowed on everything except ${got}.`, got, at: ["NotResource"] }];
  },
);
