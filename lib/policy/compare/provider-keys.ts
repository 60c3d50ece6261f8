import { isKeyValidFor } from "../../catalog";
import type { PrincipalInfo } from "../evaluate/types";
import { canHave } from "./actions";
import type { Clause } from "./clauses";
import { hostOf } from "./key-rules";

/** Whether a request has a key from an identity provider; `untold`: not documented. */
export type Presence = "may" | "never" | "untold";

/**
 * Whether a caller's request can have a key from an identity provider; undefined for other keys. @param key in lower
 * case
 */
export function presenceOf(key: string, { kind, arn = "" }: PrincipalInfo, action: string): Presence | undefined {
  const host = hostOf(key);
  if (host === undefined) return undefined;
  if (kind === "identityProvider") return isOf(host, arn) && canHave(action, key) ? "may" : "never";
  if (kind !== "role") return "never";
  // IAM User Guide, "IAM and AWS STS condition context keys": some keys stay with the session for later requests,
  // AssumeRole among them, for which the authorization data lists them. For others this is not documented
  return isKeyValidFor("sts:AssumeRole", key) ? "may" : "untold";
}

/** The first key of some statements for which it is not documented whether a caller's request has it. */
export function undocumentedKey(clauses: Iterable<Clause>, info: PrincipalInfo, action: string): string | undefined {
  if (info.kind !== "role") return undefined;
  for (const clause of clauses)
    for (const key of clause.providerKeys) if (presenceOf(key, info, action) === "untold") return key;
  return undefined;
}

function isOf(host: string, provider: string): boolean {
  if (host === "saml") return provider.includes(":saml-provider/");
  return provider === host || provider.toLowerCase().endsWith(`:oidc-provider/${host}`);
}
