import { failureOf, valueOf } from "../../answer";
import type { ClientFacts, TokenFacts } from "../../genesys";
import { clean } from "../../text";
import { isRefusal } from "../../unread";
import { callWords, type Check, type Hit } from "../check";

export const tokenStale: Check = {
  id: "TOKEN_STALE",
  severity: "error",
  what: "The token is, or may be, older than the last change of its client's roles or scopes.",
  why: "A token keeps the permissions with which it was issued: calls that require a permission granted later still get a 403 (reported).",
  fix: "Request a new token; shorten the client's token lifetime if this happens often.",
  find: ({ genesys }) => {
    const token = valueOf(genesys?.token);
    if (genesys === undefined || token === undefined) return [];
    const own = valueOf(genesys.ownClient) ?? undefined;
    const differing = own === undefined ? undefined : differenceOf(token, own);
    if (differing !== undefined) return [{ where: "GET /api/v2/tokens/me", what: differing }];
    return ageHits(token, lastChange(valueOf(genesys.me) ?? []), own?.lifetimeSeconds, genesys.at);
  },
};

export const token: Check = {
  id: "TOKEN_REFUSED",
  hidesRest: true,
  severity: "error",
  what: "Genesys Cloud refuses the identity.",
  why: "Without a valid token, every call ends in a 401 and nothing else can be checked.",
  fix: "Check GENESYSCLOUD_REGION and the client or token in the environment: ids, secrets and tokens belong to one region.",
  find: ({ genesys }) => {
    const failure = failureOf(genesys?.token);
    return failure !== undefined && isRefusal(failure) ? [{ where: failure.call, what: callWords(failure) }] : [];
  },
};

export const region: Check = {
  id: "REGION_MISMATCH",
  hidesRest: true,
  severity: "error",
  what: "The environment names another region than the stack.",
  why: "An organization belongs to one region, so the stack would be applied where its organization does not exist.",
  fix: "Set GENESYSCLOUD_REGION to the region of the stack, or correct genesysRegion in the props.",
  find: ({ genesys, expected }) => {
    const wanted = expected.genesys.region;
    if (genesys === undefined || wanted === undefined || wanted === genesys.region) return [];
    return [
      { where: "GENESYSCLOUD_REGION", what: `The calls went to ${genesys.region}; the stack expects ${wanted}.` },
    ];
  },
};

export const organization: Check = {
  id: "ORGANIZATION_MISMATCH",
  hidesRest: true,
  severity: "error",
  what: "The token belongs to another organization than the stack.",
  why: "Genesys Cloud sends its organization id as the external id. The role refuses another one, so every upload ends in a 403.",
  fix: "Sign in to the organization of the stack, or correct organizationId in the props and deploy again.",
  find: ({ genesys, expected }) => {
    const token = valueOf(genesys?.token);
    const wanted = expected.genesys.organizationId;
    const live = valueOf(genesys?.organizationId) ?? token?.organizationId;
    if (token === undefined || wanted === undefined || live === undefined || live === wanted) return [];
    const home = token.homeOrganizationId;
    const guest =
      home === wanted ? " The signed-in user belongs to the stack's organization but acts in another one." : "";
    return [
      {
        where: "GET /api/v2/organizations/me",
        what: `The organization is ${clean(live)}; the stack is for ${wanted}.${guest}`,
      },
    ];
  },
};

function differenceOf(token: TokenFacts, client: ClientFacts): string | undefined {
  const differ = (a: readonly string[], b: readonly string[]) => [...a].sort().join() !== [...b].sort().join();
  if (differ(token.roleDivisions, client.roleDivisions))
    return "The token has other roles or divisions than its client has now.";
  if (token.scopes.length > 0 && client.scopes.length > 0 && differ(token.scopes, client.scopes)) {
    return `The token has the scopes ${token.scopes.join(", ")}, and its client has ${client.scopes.join(", ")} now.`;
  }
  return undefined;
}

function lastChange(grants: readonly { readonly grantedAt: string | undefined }[]): number | undefined {
  const times = grants.map(({ grantedAt }) => Date.parse(grantedAt ?? "")).filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : Math.max(...times);
}

function ageHits(token: TokenFacts, changed: number | undefined, lifetime: number | undefined, at: string): Hit[] {
  if (changed === undefined) return [];
  const where = "GET /api/v2/authorization/subjects/me";
  const when = new Date(changed).toISOString();
  if (token.issuedAt !== undefined) {
    if (Date.parse(token.issuedAt) >= changed) return [];
    return [{ where, what: `The token was issued at ${token.issuedAt}; a role was granted at ${when}.` }];
  }
  // the platform does not return the age of a given token, but its lifetime is an upper limit
  const seconds = token.lifetimeSeconds ?? lifetime ?? 86_400;
  if (changed <= Date.parse(at) - seconds * 1000) return [];
  const what = `A role was granted at ${when}. The age of the given token is unknown; it may be up to ${seconds} s.`;
  return [
    {
      where,
      what,
      severity: "warning",
      fix: "Request a new token, or set --token-issued-at to the time when it was issued.",
    },
  ];
}
