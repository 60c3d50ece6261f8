import type { Condition } from "./condition";
import { literalStart } from "./patterns";

/**
 * Issuers of OpenID tokens that serve many customers from one address, with the claim that tells customers apart; in
 * lower case. A role without a condition on the claim trusts every customer. IAM refuses such roles for issuers that it
 * knows (IAM user guide, "Identity-provider controls for shared OIDC providers").
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

/** The issuer of a federated principal in lower case; undefined for other providers, such as SAML. */
export function issuerOf(federated: string): string | undefined {
  const provider = /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/.exec(federated)?.[1] ?? federated;
  return provider.startsWith("arn:") ? undefined : provider.toLowerCase();
}

/** The widest value of a condition on a shared issuer: 0 one customer, 1 all whose name begins with it, 2 all. */
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
