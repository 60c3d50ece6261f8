import { listOf } from "../../statement";
import { caseWithout, OBJECTS } from "../cases";
import { statementRule, type Remark } from "../rule";
import { isVacuous } from "../vacuous";

const all = { Sid: "AllBut", Effect: "Allow", Action: "s3:PutObject", NotResource: OBJECTS } as const;

export const allowWithNotResource = statementRule(
  {
    id: "ALLOW_WITH_NOT_RESOURCE",
    severity: "security",
    what: "An Allow with `NotResource`: on every resource but those named.",
    why: "It grants the actions on resources that nobody listed, and on those that are made tomorrow.",
    fix: "List in Resource what is needed. To keep a few resources out use a Deny.",
    kinds: ["identity"],
    only: { effect: "Allow" },
    passing: caseWithout("identity", { ...all, Effect: "Deny" }),
    failing: caseWithout("identity", all),
  },
  (statement): Remark[] => {
    const { NotResource } = statement;
    if (NotResource === undefined || isVacuous(statement)) return [];
    const got = listOf(NotResource).join(", ");
    return [{ message: `The actions are allowed on everything but ${got}.`, got, at: ["NotResource"] }];
  },
);
