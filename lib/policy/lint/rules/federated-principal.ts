import { malformedStatement } from "../cases";
import { PRINCIPAL_KINDS } from "../../kinds";
import { type Remark, remarksOn, statementRule } from "../rule";
import { shapeOf } from "../shape";

const NOT_HERE = "Federated principal not supported";
const SYNTAX = "Invalid federated principal syntax in role trust policy";

const PROVIDER = /^arn:[a-z-]+:iam::\d{12}:(saml-provider|oidc-provider)\/./;
// providers that IAM knows without a provider resource in the account
const KNOWN = ["accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com"];

const federated = { Federated: "arn:aws:iam::111122223333:saml-provider/directory" };

export const federatedPrincipal = statementRule(
  {
    id: "FEDERATED_PRINCIPAL",
    titles: [NOT_HERE, SYNTAX],
    what: "An identity provider as principal outside a trust policy, or one that IAM does not know.",
    why: "AWS refuses the policy (Invalid principal in policy).",
    fix: "In a trust policy, name the ARN of the account's SAML or OpenID Connect provider; elsewhere, name the role that its users assume.",
    kinds: PRINCIPAL_KINDS,
    passing: malformedStatement("trust", {
      Principal: federated,
      Action: "sts:AssumeRoleWithSAML",
      Resource: undefined,
      Condition: { StringEquals: { "SAML:aud": "https://signin.aws.amazon.com/saml" } },
    }),
    failing: malformedStatement("bucket", { Principal: federated }),
  },
  (statement, { kind }) =>
    remarksOn(shapeOf(statement).principals, ({ type, value, at }): Remark[] => {
      if (type !== "Federated") return [];
      if (kind !== "trust") {
        const message = `A policy of this kind takes no identity provider as principal.`;
        return [{ title: NOT_HERE, at, got: value, message }];
      }
      if (PROVIDER.test(value) || KNOWN.includes(value)) return [];
      return [{ title: SYNTAX, at, got: value, message: `${value} is not an identity provider that IAM knows.` }];
    }),
);
