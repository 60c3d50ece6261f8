import { listOf } from "../../statement";
import { malformedStatement } from "../cases";
import { coversAction } from "../actions";
import { statementRule, type Remark } from "../rule";
import { shapeOf } from "../shape";

const MISMATCH = "Mismatched action for principal";
const ANYWHERE = "Missing action for roles anywhere trust policy";

// SetContext, TagSession and SetSourceIdentity may accompany each of these
const ASSUME = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"] as const;
const FOR_ANYWHERE = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];

const openId = { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" };
const subject = {
  StringEquals: {
    "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
    "token.actions.githubusercontent.com:sub": "repo:example/evidence:ref:refs/heads/main",
  },
};

export const actionNotForPrincipal = statementRule(
  {
    id: "ACTION_NOT_FOR_PRINCIPAL",
    titles: [MISMATCH, ANYWHERE],
    what: "A trust policy whose principal cannot call its action: sts:AssumeRole for an identity provider, or a web identity action for an account.",
    why: "The statement lets no one assume the role; IAM refuses some of these policies.",
    fix: "Use AssumeRoleWithSAML for a SAML provider, AssumeRoleWithWebIdentity for an OpenID Connect provider, AssumeRole for all other principals.",
    kinds: ["trust"],
    only: { effect: "Allow" },
    passing: malformedStatement("trust", {
      ...{ Principal: openId, Action: "sts:AssumeRoleWithWebIdentity" },
      ...{ Resource: undefined, Condition: subject },
    }),
    failing: malformedStatement("trust", {
      ...{ Principal: openId, Action: "sts:AssumeRole" },
      ...{ Resource: undefined, Condition: subject },
    }),
  },
  (statement): Remark[] => {
    const items = shapeOf(statement).principals;
    const wanted = new Set(items.map(({ type, value }) => actionFor(type, value)));
    const anywhere = items.filter(({ value }) => value === "rolesanywhere.amazonaws.com");
    const missing = FOR_ANYWHERE.filter((action) => !coversAction(statement, action));
    return [
      ...listOf<string>(statement.Action).flatMap((action, i): Remark[] => {
        const named = ASSUME.find((one) => one.toLowerCase() === action.toLowerCase());
        if (named === undefined || wanted.size === 0 || wanted.has(named)) return [];
        const at = typeof statement.Action === "string" ? ["Action"] : ["Action", i];
        const message = `${named} is not what this principal calls: that is ${[...wanted].join(" or ")}.`;
        return [{ title: MISMATCH, at, got: action, message, fix: `Write ${[...wanted].join(" or ")}.` }];
      }),
      ...(missing.length === 0 ? [] : anywhere).map(({ at, value }) => {
        const message = `IAM Roles Anywhere also needs ${missing.join(", ")}.`;
        return { title: ANYWHERE, at, got: value, message, fix: `Add ${missing.join(", ")}.` };
      }),
    ];
  },
);

function actionFor(type: string, value: string): (typeof ASSUME)[number] {
  if (type !== "Federated") return "sts:AssumeRole";
  return value.includes(":saml-provider/") ? "sts:AssumeRoleWithSAML" : "sts:AssumeRoleWithWebIdentity";
}
