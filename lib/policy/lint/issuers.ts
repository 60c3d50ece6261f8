import type { Condition } from "./condition";
import { literalStart } from "./patterns";

/**
 * Issuers of OpenID tokens that serve customers of all kinds from one address, and the claim that tells the customers
 * apart; in lower case. Who asks for no such claim trusts every customer of the issuer. IAM refuses roles that trust one
 * that it knows without it (IAM user guide, "Identity-provider controls for shared OIDC providers").
 */
export const SHARED_ISSUERS: { readonly [issuer: string]: string } = {
  "token.actions.githubusercontent.com": "sub",
  "vstoken.actions.githubusercontent.com": "sub",
  "oidc-configuration.audit-log.githubusercontent.com": "sub",
  "gitlab.com": "sub",
  "app.terraform.io": "sub",
  "agent.buildkite.com": "sub",
  "oidc.codefresh.io": "sub",
  "scalr.io": "sub",
  "proidc.upbound.io": "sub",
  "api.pulumi.com/oidc": "aud",
  "oidc.vercel.com": "aud",
  "cognito-identity.amazonaws.com": "aud",
  "accounts.google.com": "aud",
  "www.amazon.com": "app_id",
  "graph.facebook.com": "app_id",
};

/** The issuer of a federated principal in lower case; undefined for one that is no OpenID provider, such as SAML. */
export function issuerOf(federated: string): string | undefined {
  const provider = /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/.exec(federated)?.[1] ?? federated;
  return provider.startsWith("arn:") ? undefined : provider.toLowerCase();
}

/** How many customers of a shared issuer a condition takes in: 0 one, 1 all whose name begins so, 2 all. */
export function widest({ base, values }: Condition): { readonly value: string; readonly width: number } {
  const patterns = /like$/.test(base);
  const all = values.map((value) => ({ value, width: patterns ? widthOf(value) : 0 }));
  return all.reduce((worst, next) => (next.width > worst.width ? next : worst), { value: "", width: 0 });
}

function widthOf(pattern: string): number {
  const start = literalStart(pattern);
  if (start === pattern || /^[^:]+:[^:/]+[:/@]/.test(start)) return 0;
  return /^[^:]+:[^:/]+/.test(start) || !/^$|:/.test(start) ? (start.endsWith(":") ? 2 : 1) : 2;
}
