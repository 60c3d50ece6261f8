import { isKeyValidFor } from "../../catalog";
import type { PrincipalInfo } from "../evaluate/types";
import { canHave } from "./actions";
import type { Clause } from "./clauses";
import { hostOf } from "./key-rules";

/** Whether a request has a key that an identity provider tells; `untold`: AWS does not say. */
export type Presence = "may" | "never" | "untold";

/** Whether somebody's request can have a key of an identity provider; undefined for another key. @param key in small letters */
export function presenceOf(key: string, { kind, arn = "" }: PrincipalInfo, action: string): Presence | undefined {
  const host = hostOf(key);
  if (host === undefined) return undefined;
  if (kind === "identityProvider") return isOf(host, arn) && canHave(action, key) ? "may" : "never";
  if (kind !== "role") return "never";
  // IAM User Guide, "IAM and AWS STS condition context keys": some keys stay with the session for what it asks for later,
  // AssumeRole among it, for which the authorization data lists them. Of the others nothing is said
  return isKeyValidFor("sts:AssumeRole", key) ? "may" : "untold";
}

/** The first key of some statements of which AWS does not say whether somebody's request has it. */
export function untoldKey(clauses: Iterable<Clause>, info: PrincipalInfo, action: string): string | undefined {
  if (info.kind !== "role") return undefined;
  for (const clause of clauses)
    for (const key of clause.providerKeys) if (presenceOf(key, info, action) === "untold") return key;
  return undefined;
}

function isOf(host: string, provider: string): boolean {
  if (host === "saml") return provider.includes(":saml-provider/");
  return provider === host || provider.toLowerCase().endsWith(`:oidc-provider/${host}`);
}
