import type { Statement } from "../../statement";
import { coversAction } from "../actions";
import { caseWithout, trust } from "../cases";
import { demandsPresence, type Condition } from "../condition";
import { issuerOf, SHARED_ISSUERS, widest } from "../issuers";
import { federatedPrincipals } from "../principals";
import { type Remark, remarksOn, statementRule } from "../rule";
import { conditionsOf } from "../shape";
import { isVacuous } from "../vacuous";

const GITHUB = "token.actions.githubusercontent.com";
const COGNITO = "cognito-identity.amazonaws.com";
const TITLES = { github: "Missing github repo condition key", provider: "Missing condition key for oidc principal" };
const AT = ["Principal", "Federated"];
const ACTION = "sts:AssumeRoleWithWebIdentity";

const github = (more: { readonly [claim: string]: string }) =>
  trust({
    Sid: "Pipeline",
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${GITHUB}` },
    Action: ACTION,
    Condition: { StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com", ...more } },
  });

export const webIdentityUnbound = statementRule(
  {
    id: "WEB_IDENTITY_UNBOUND",
    titles: Object.values(TITLES),
    what: "A trust policy for an OpenID Connect provider that does not limit the tokens.",
    why:
      "GitHub, GitLab and others issue tokens to all their customers from one URL: without a condition on `sub`, every workflow " +
      "of any customer can assume the role. IAM refuses such a trust policy for known providers.",
    fix: "Add StringEquals, or StringLike with the full name of the organization, on the provider's :sub.",
    kinds: ["trust"],
    only: { effect: "Allow" },
    passing: caseWithout("trust", github({ [`${GITHUB}:sub`]: "repo:example/evidence:ref:refs/heads/main" })),
    failing: caseWithout("trust", github({})),
  },
  (statement): readonly Remark[] => {
    if (!coversAction(statement, ACTION) || isVacuous(statement)) return [];
    return remarksOn(federatedPrincipals(statement), (principal): Remark[] => {
      const issuer = issuerOf(principal);
      if (issuer === undefined) return [];
      const claim = SHARED_ISSUERS[issuer];
      return claim === undefined ? ownIssuer(statement, principal, issuer) : sharedIssuer(statement, issuer, claim);
    });
  },
);

function sharedIssuer(statement: Statement, issuer: string, claim: string): Remark[] {
  const key = `${issuer}:${claim}`;
  const lines = comparisonsOf(statement, key);
  if (lines.length === 0) {
    const message = `Whoever gets a token of ${issuer} may assume the role: nothing is said of ${key}.`;
    const title = issuer === GITHUB ? TITLES.github : TITLES.provider;
    return [{ title, message, got: issuer, at: AT, fix: `Add StringEquals or StringLike on ${key}.` }];
  }
  const widths = lines.map((line) => ({ line, ...widest(line) }));
  // all conditions must be met, so the narrowest counts
  const { line, value, width } = widths.reduce((best, next) => (next.width < best.width ? next : best));
  if (width === 0) return issuer === COGNITO ? guests(statement) : [];
  const at = ["Condition", line.operator, line.key];
  if (width === 2) return [{ message: `${value} matches every customer of ${issuer}.`, got: value, at }];
  const message = `${value} takes in other customers of ${issuer} whose name begins so.`;
  return [{ message, got: value, at, severity: "security", fix: "Write the full name, up to its / or :." }];
}

// documented: Cognito developer guide, "Identity pools security best practices"
function guests(statement: Statement): Remark[] {
  const key = `${COGNITO}:amr`;
  const message = `Guests of the identity pool may assume the role too, if it has guests: nothing is said of ${key}.`;
  const fix = `Add ForAnyValue:StringLike on ${key} with authenticated, or unauthenticated for a role of guests.`;
  return comparisonsOf(statement, key).length > 0 ? [] : [{ message, got: COGNITO, at: AT, severity: "security", fix }];
}

// for a provider that serves one company or one cluster
function ownIssuer(statement: Statement, principal: string, issuer: string): Remark[] {
  const names = comparisonsOf(statement, `${issuer}:`);
  const cluster = /^oidc\.eks\.[^/]+\/id\//.test(issuer);
  if (names.some(({ name }) => !cluster || name.endsWith(":sub"))) return [];
  const who = cluster ? "every service account of the cluster" : "whoever gets a token of it, for whatever application";
  const message = `The provider is trusted for ${who}.`;
  return [{ title: TITLES.provider, message, got: principal, at: AT, severity: "security" }];
}

function comparisonsOf(statement: Statement, start: string): readonly Condition[] {
  const about = conditionsOf(statement).filter(({ name, base }) => name.startsWith(start) && base.startsWith("string"));
  return about.filter(demandsPresence);
}
