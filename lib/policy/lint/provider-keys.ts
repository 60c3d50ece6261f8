// prefixes of keys that are no service's: what SAML, Cognito and IAM Identity Center say of a caller
const PREFIXES = ["saml", "identitycenter", "cognito-identity-auth", "cognito-identity-unauth", "catalog"];

/** Whether a condition key is what an identity provider says of a caller, such as `token.actions.githubusercontent.com:sub`. */
export function isProviderKey(key: string): boolean {
  const provider = key.slice(0, key.lastIndexOf(":")).toLowerCase();
  return provider.includes(".") || PREFIXES.some((prefix) => key.toLowerCase().startsWith(`${prefix}:`));
}
