import { findConditionKey } from "../../catalog";
import { hasForeignLetter } from "./letters";

// prefixes of keys that are no service's: what SAML, Cognito and IAM Identity Center say of a caller
const PREFIXES = ["saml", "identitycenter", "cognito-identity-auth", "cognito-identity-unauth", "catalog"];

/** Whether a condition key is what an identity provider says of a caller, such as `token.actions.githubusercontent.com:sub`. */
export function isProviderKey(key: string): boolean {
  const provider = key.slice(0, key.lastIndexOf(":")).toLowerCase();
  return provider.includes(".") || PREFIXES.some((prefix) => key.toLowerCase().startsWith(`${prefix}:`));
}

/** Whether a condition key, in lower case, is not of the form service:name. */
export function hasNoForm(name: string): boolean {
  return !/^[^:\s]+:\S/.test(name) || name.endsWith(":");
}

/** Whether a condition key has a letter that no key of AWS has; the key of a tag in it may have any. */
export function hasForeignName(key: string): boolean {
  return hasForeignLetter(key.split("/")[0]!);
}

/** Whether a condition key, in lower case, is about a tag and does not say which: `aws:ResourceTag` alone. */
export function lacksTag(name: string): boolean {
  const start = name.replace(/\/$/, "");
  return (
    !start.includes("/") &&
    findConditionKey(start) === undefined &&
    findConditionKey(`${start}/x`)?.key.endsWith("/<key>") === true
  );
}
