import type { Statement } from "../../statement";
import { coversAction } from "../actions";
import { caseWithout, trust } from "../cases";
import { demandsPresence, type Condition } from "../condition";
import { issuerOf, SHARED_ISSUERS, widthOf } from "../issuers";
import { federatedPrincipals } from "../principals";
import { type Remark, remarksOn, statementRule } from "../rule";
import { conditionsOf } from "../shape";
import { isVacuous } from "../vacuous";

const GITHUB = "token.actions.githubusercontent.com";
const TITLES = { github: "Missing github repo condition key", provider: "Missing condition key for oidc principal" };
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
    severity: "error",
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
  const lines = conditionsOf(statement).filter((c) => c.name === key && isComparison(c));
  if (lines.length === 0) {
    const message = `Whoever gets a token of ${issuer} may assume the role: nothing is said of ${key}.`;
    const title = issuer === GITHUB ? TITLES.github : TITLES.provider;
    return [
      { title, message, got: issuer, at: ["Principal", "Federated"], fix: `Add StringEquals or StringLike on ${key}.` },
    ];
  }
  const widths = lines.map((line) => ({ line, ...widest(line) }));
  // all conditions must be met, so the narrowest counts
  const { line, value, width } = widths.reduce((best, next) => (next.width < best.width ? next : best));
  if (width === 0) return [];
  const at = ["Condition", line.operator, line.key];
  if (width === 2) return [{ message: `${value} matches every customer of ${issuer}.`, got: value, at }];
  const message = `${value} takes in other customers of ${issuer} whose name begins so.`;
  return [{ message, got: value, at, severity: "security", fix: "Write the full name, up to its / or :." }];
}

/** 0: one customer; 1: all customers with this name prefix; 2: all. */
function widest({ base, values }: Condition): { readonly value: string; readonly width: number } {
  const patterns = /like$/.test(base);
  const all = values.map((value) => ({ value, width: patterns ? widthOf(value) : 0 }));
  return all.reduce((worst, next) => (next.width > worst.width ? next : worst), { value: "", width: 0 });
}

// for a provider that serves one company or one cluster
function ownIssuer(statement: Statement, principal: string, issuer: string): Remark[] {
  const names = conditionsOf(statement).filter((c) => c.name.startsWith(`${issuer}:`) && isComparison(c));
  const cluster = /^oidc\.eks\.[^/]+\/id\//.test(issuer);
  const missing = names.length === 0 || (cluster && !names.some(({ name }) => name.endsWith(":sub")));
  if (!missing) return [];
  const who = cluster ? "every service account of the cluster" : "whoever gets a token of it, for whatever application";
  const message = `The provider is trusted for ${who}.`;
  return [{ title: TITLES.provider, message, got: principal, at: ["Principal", "Federated"], severity: "security" }];
}

function isComparison(condition: Condition): boolean {
  return condition.base.startsWith("string") && demandsPresence(condition);
}
