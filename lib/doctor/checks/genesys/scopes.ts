import { findReported, findScope } from "../../../catalog";
import { valueOf } from "../../answer";
import type { Check } from "../check";

const NEEDED = "recordings";

export const scopes: Check = {
  id: "SCOPE_MISSING",
  severity: "error",
  what: "The token acts for a person and lacks a scope that exports require.",
  why: "Such a token is limited by both the person's roles and its scopes; without the scope, the calls get a 403.",
  fix: "Add the scope to the client, have the organization consent, and request a new token.",
  find: ({ genesys, intent }) => {
    const token = valueOf(genesys?.token);
    // a client-credentials client has roles and no scopes (documented); a token of the web application lists no scopes
    if (token === undefined || intent.observer || token.scopes.length === 0) return [];
    if (token.grantType === undefined || /client.?credentials/i.test(token.grantType)) return [];
    if (token.scopes.includes(NEEDED)) return [];
    const weaker = token.scopes.includes(`${NEEDED}:readonly`) ? ` It has ${NEEDED}:readonly, which is read-only.` : "";
    return [{ where: "GET /api/v2/tokens/me", what: `The token lacks the scope ${NEEDED}.${weaker}` }];
  },
};

export const unknownScopes: Check = {
  id: "SCOPE_UNKNOWN",
  severity: "error",
  what: "The stack's client or the live client has a scope that the platform does not list.",
  why: "A scope that does not exist grants nothing: the call that it was intended for gets a 403.",
  fix: "Replace it with the documented scope. GET /api/v2/oauth/scopes lists them.",
  find: ({ genesys, expected }) => {
    const listed = valueOf(genesys?.scopes);
    if (listed === undefined) return [];
    const live = valueOf(genesys?.clients)?.flatMap((client) => client.scopes) ?? [];
    const given = new Set([...(expected.genesys.client?.scopes ?? []), ...live]);
    return [...given]
      .filter((scope) => !listed.includes(scope))
      .map((scope) => ({
        where: "GET /api/v2/oauth/scopes",
        what: `The platform has no scope "${scope}".`,
        ...fixFor(scope),
      }));
  },
};

function fixFor(scope: string): { readonly fix?: string } {
  const reported = findReported(scope);
  if (reported !== undefined && reported.scopes.length > 0)
    return { fix: `Use ${reported.scopes.join(", ")}. ${reported.why}` };
  return findScope(scope) === undefined
    ? {}
    : { fix: "It is a documented scope that this region does not have: ask Genesys." };
}
