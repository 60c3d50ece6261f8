import { shaped, type Answer } from "../answer";
import type { GenesysClient, Token } from "../http";
import { at, entriesAt, listAt, membersOf, numberAt, textAt, textsAt } from "../shape";
import type { ClientFacts, GrantFacts, PermissionFacts, TokenFacts } from "./facts";

const ME = "/api/v2/tokens/me";

/** Reads the token: client, organization, scopes. Needs no permission (documented). */
export async function readToken(client: GenesysClient, token: Token, issuedAt?: string): Promise<Answer<TokenFacts>> {
  const answer = await client.get(ME);
  return shaped(answer, `GET ${ME}`, (body) => {
    if (membersOf(body) === undefined) return undefined;
    const own = textsAt(body, "authorizedScope");
    return {
      organizationId: textAt(body, "organization", "id"),
      homeOrganizationId: textAt(body, "homeOrganization", "id"),
      clientId: textAt(body, "OAuthClient", "id"),
      grantType: textAt(body, "OAuthClient", "authorizedGrantType"),
      scopes: own.length > 0 ? own : textsAt(body, "OAuthClient", "scope"),
      roleDivisions: roleDivisionsIn(at(body, "OAuthClient")),
      issuedAt: token.issuedAt ?? issuedAt,
      lifetimeSeconds: token.lifetimeSeconds,
    };
  });
}

/** Reads the id of what has an address of its own, such as the home division. */
export async function readId(client: GenesysClient, path: string): Promise<Answer<string>> {
  return shaped(await client.get(path), `GET ${path}`, (body) => textAt(body, "id"));
}

/** Reads the grants of a subject; `me` needs no permission (documented). */
export async function readGrants(client: GenesysClient, subject: string): Promise<Answer<readonly GrantFacts[]>> {
  const path = `/api/v2/authorization/subjects/${encodeURIComponent(subject)}`;
  const needs = subject === "me" ? undefined : "authorization:grant:view";
  return shaped(await client.get(path, {}, needs), `GET ${path}`, (body) =>
    Array.isArray(at(body, "grants")) ? listAt(body, "grants").flatMap(grantsIn) : undefined,
  );
}

function grantsIn(grant: unknown): GrantFacts[] {
  const divisionId = textAt(grant, "division", "id");
  if (divisionId === undefined) return [];
  return listAt(grant, "role", "policies").flatMap((policy) => {
    const domain = textAt(policy, "domain");
    const entity = textAt(policy, "entityName");
    if (domain === undefined || entity === undefined) return [];
    const condition = textAt(policy, "condition");
    const conditional = condition !== undefined && condition !== "";
    const grantedAt = textAt(grant, "grantMadeAt");
    return [{ divisionId, domain, entity, actions: textsAt(policy, "actions"), conditional, grantedAt }];
  });
}

/** Reads the permissions that the organization knows. Needs no permission (documented). */
export async function readPermissions(client: GenesysClient): Promise<Answer<readonly PermissionFacts[]>> {
  const path = "/api/v2/authorization/permissions";
  return shaped(await client.list(path), `GET ${path}`, (domains) => {
    const found = domains.flatMap((domain) => entriesAt(domain, "permissionMap")).flatMap(([, list]) => listAt(list));
    return found.flatMap((permission) => {
      const parts = ["domain", "entityType", "action"].map((name) => textAt(permission, name));
      if (parts.some((part) => part === undefined)) return [];
      return [{ name: parts.join(":"), divisionAware: at(permission, "divisionAware") === true }];
    });
  });
}

/** Reads the names of the scopes. Needs no permission (documented). */
export async function readScopes(client: GenesysClient): Promise<Answer<readonly string[]>> {
  const path = "/api/v2/oauth/scopes";
  return shaped(await client.get(path), `GET ${path}`, (body) =>
    Array.isArray(at(body, "entities"))
      ? listAt(body, "entities").flatMap((scope) => textAt(scope, "id") ?? [])
      : undefined,
  );
}

/** Reads the clients that match a predicate. */
export async function readClients(
  client: GenesysClient,
  wanted: (one: { readonly id: string | undefined; readonly name: string | undefined }) => boolean,
): Promise<Answer<readonly (ClientFacts & { readonly name: string })[]>> {
  const path = "/api/v2/oauth/clients";
  return shaped(await client.list(path, {}, "oauth:client:view"), `GET ${path}`, (clients) =>
    clients
      .filter((one) => wanted({ id: textAt(one, "id"), name: textAt(one, "name") }))
      .flatMap((one) => clientIn(one).map((facts) => ({ ...facts, name: textAt(one, "name") ?? "" }))),
  );
}

function clientIn(body: unknown): ClientFacts[] {
  const id = textAt(body, "id");
  if (id === undefined) return [];
  return [
    {
      id,
      grantType: textAt(body, "authorizedGrantType"),
      state: textAt(body, "state"),
      scopes: textsAt(body, "scope"),
      roleDivisions: roleDivisionsIn(body),
      lifetimeSeconds: numberAt(body, "accessTokenValiditySeconds"),
    },
  ];
}

function roleDivisionsIn(body: unknown): readonly string[] {
  return listAt(body, "roleDivisions")
    .map((grant) => `${textAt(grant, "roleId") ?? "?"}/${textAt(grant, "divisionId") ?? "?"}`)
    .sort();
}
