import { listOf, type Statement } from "../../statement";
import { coversAction } from "../actions";
import { caseWithout, write } from "../cases";
import { demandsPresence } from "../condition";
import { coversAllServices, fits } from "../patterns";
import { statementRule, type Remark } from "../rule";
import { conditionsOf } from "../shape";
import { isVacuous } from "../vacuous";

const pass = { Sid: "Pass", Action: "iam:PassRole", Resource: "*" };

const TITLES = {
  resource: "Pass role with star in resource",
  action: "Pass role with star in action and resource",
  others: "Pass role with NotResource",
};

// conditions on the role, or on the service to which it may be passed
const NARROWS = /^(iam:(passedtoservice|associatedresourcearn|resourcetag\/.+)|aws:resourcetag\/.+)$/;

export const passRoleEverywhere = statementRule(
  {
    id: "PASS_ROLE_EVERYWHERE",
    severity: "security",
    titles: Object.values(TITLES),
    what: "An Allow of `iam:PassRole` on every role, for any service.",
    why: "A principal that can pass any role to a function or instance gains the permissions of the most powerful one.",
    fix: "Name the roles, or limit the services with StringEquals iam:PassedToService.",
    kinds: ["identity"],
    only: { effect: "Allow" },
    passing: caseWithout(
      "identity",
      write({ ...pass, Condition: { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } } }),
    ),
    failing: caseWithout("identity", write(pass)),
  },
  (statement): Remark[] => {
    if (!coversAction(statement, "iam:PassRole") || isVacuous(statement)) return [];
    // ALLOW_WITH_NOT_ACTION reports an Allow with NotAction
    if (statement.NotAction !== undefined || conditionsOf(statement).some(narrows)) return [];
    const given = listOf(statement.Action).filter((action) => fits(action.toLowerCase(), "iam:passrole"));
    const star = given.every((action) => /[*?]/.test(action)) ? given[0] : undefined;
    const action = star === undefined ? "iam:PassRole" : `${star}, which takes in iam:PassRole,`;
    return openResources(statement).map(({ got, at }) => ({
      title: at[0] === "NotResource" ? TITLES.others : star === undefined ? TITLES.resource : TITLES.action,
      message: `${action} is allowed on ${at[0] === "NotResource" ? "every role that is not listed" : "every role"}.`,
      got,
      at,
    }));
  },
);

function narrows(condition: ReturnType<typeof conditionsOf>[number]): boolean {
  return NARROWS.test(condition.name) && demandsPresence(condition) && !condition.values.some(coversAllServices);
}

type Place = Pick<Remark, "at"> & { readonly got: string; readonly at: readonly (string | number)[] };

function openResources({ Resource, NotResource }: Statement): readonly Place[] {
  if (NotResource !== undefined) return [{ got: listOf(NotResource).join(", "), at: ["NotResource"] }];
  const open = listOf(Resource).find(coversEveryRole);
  return open === undefined ? [] : [{ got: open, at: ["Resource"] }];
}

function coversEveryRole(resource: string): boolean {
  const anyAccount = resource.replace(/^(arn:)[^:*]+(:iam::)\d{12}:/, "$1aws$2000000000000:");
  return fits(anyAccount, "arn:aws:iam::000000000000:role/any/of-them");
}
