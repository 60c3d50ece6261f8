import { didYouMean, isLiteral, show, type Faults } from "../core";
import { findScope, knownScopes, type OAuthScope } from "./oauth-scopes";
import { findPermission } from "./permissions";
import { findReported } from "./reported-permissions";

const READS = ["read", "view", "readonly", "list", "get"];

/** Words that people write for the domain of a scope. */
const WORDS: { readonly [word: string]: string } = { org: "organization", processautomation: "process-automation" };

/**
 * Checks the name of an OAuth scope. Codes `SCOPE_UNKNOWN`, `TOKEN_NOT_ALLOWED`.
 * @param options.acceptUnknown accept a name that is not on our list, which the platform may have added
 * @returns the scope, or undefined: a fault was recorded, or the name was accepted unknown
 */
export function checkScope(
  faults: Faults,
  field: string,
  value: unknown,
  options: { readonly acceptUnknown?: boolean } = {},
): OAuthScope | undefined {
  if (!isLiteral(faults, field, value)) return undefined;
  const scope = typeof value === "string" ? findScope(value) : undefined;
  if (scope !== undefined) return scope;
  if (options.acceptUnknown === true && typeof value === "string" && /^[a-z][a-z0-9:-]*$/.test(value)) return undefined;
  faults.add({
    code: "SCOPE_UNKNOWN",
    field,
    got: show(value),
    allowed: "a scope of Genesys Cloud: one word such as recordings, or recordings:readonly",
    fix: typeof value === "string" ? fixFor(value) : "Write the scope as text.",
  });
  return undefined;
}

function fixFor(name: string): string {
  const provenance = findPermission(name)?.provenance;
  const isPermission = provenance === "documented" || provenance === "prose";
  const kind = isPermission ? `"${name}" is a permission: put it into a role. ` : "";
  const meant = scopesMeantBy(name);
  if (meant.length > 0) return `${kind}Write ${meant.map((scope) => `"${scope}"`).join(" and ")}.`;
  const close = didYouMean(name, [...knownScopes().keys()]);
  return kind + (findReported(name)?.why ?? (close || "GET /api/v2/oauth/scopes lists the scopes."));
}

function scopesMeantBy(name: string): readonly string[] {
  const reported = findReported(name);
  if (reported !== undefined && reported.scopes.length > 0) return reported.scopes;
  const parts = name.toLowerCase().split(":");
  const word = [parts[0]!, `${parts[0]!}s`, WORDS[parts[0]!] ?? ""].find((w) => knownScopes().has(w));
  if (parts.length < 2 || word === undefined) return [];
  const reading = `${word}:readonly`;
  return [READS.includes(parts.at(-1)!) && knownScopes().has(reading) ? reading : word];
}
