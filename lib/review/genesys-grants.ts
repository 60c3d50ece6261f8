import type { GrantRow } from "./manifest";
import {
  blocksOf,
  dataOf,
  referenced,
  resourcesOf,
  textOf,
  type Attributes,
  type Block,
  type StackJson,
} from "./stack-json";

/** Who holds which permissions in Genesys Cloud. `why` gives a permission's reason by its name. */
export function genesysGrants(stack: StackJson, why: (permission: string) => string): readonly GrantRow[] {
  const clients = resourcesOf(stack, "genesyscloud_oauth_client");
  const held = new Set(clients.flatMap(({ attributes }) => grantsOf(attributes).map(({ role }) => role)));
  const granted = ({ address }: Block) => held.has(address);
  // without a client, who gets a role is decided elsewhere
  const holders = clients.length > 0 ? "people with" : "whoever is granted";
  const holdersOf = (role: Block, existing = "") =>
    `${holders} the ${existing}role "${textOf(role.attributes["name"])}"`;
  return [
    ...clients.flatMap((client) => clientRows(stack, client, why)),
    ...resourcesOf(stack, "genesyscloud_auth_role")
      .filter((role) => !granted(role))
      .flatMap((role) => permissionRows(role, holdersOf(role), WHERE, why)),
    ...dataOf(stack, "genesyscloud_auth_role")
      .filter((role) => !granted(role))
      .map((role) => row(holdersOf(role, "existing "), [EVERYTHING], WHERE, EXISTING, role.address)),
  ];
}

const WHERE = "where the role is granted";
const EVERYTHING = "everything in the role";
const EXISTING = "made elsewhere: what it grants is not in this stack, look it up before you approve";

/** What bounds the clients of a stack, in words. */
export function clientNotes(stack: StackJson): string[] {
  const grants = resourcesOf(stack, "genesyscloud_oauth_client").map(
    ({ attributes }) => attributes["authorized_grant_type"],
  );
  return [
    ...(grants.includes("CLIENT-CREDENTIALS") ? [BY_ROLES] : []),
    ...(grants.includes("CODE") ? [BY_SCOPES] : []),
  ];
}

const BY_ROLES =
  "A client-credentials client has roles and no scopes: its power is what its roles grant, division by division. " +
  "Scopes bound only clients that act for a user.";
const BY_SCOPES =
  "An authorization-code client acts for the person who signs in: it can do what a role of that person grants and one of " +
  "its scopes covers. Scope enforcement for such clients is a setting of the organization.";

interface RoleGrant {
  /** Address of the role, or its literal id. */
  readonly role: string;
  readonly division: string;
}

function grantsOf(client: Attributes): readonly RoleGrant[] {
  return blocksOf(client["roles"]).map(({ role_id, division_id }) => ({
    role: referenced(role_id) ?? textOf(role_id),
    division:
      division_id === undefined
        ? "in the home division"
        : division_id === "*"
          ? "in all divisions"
          : `in division ${textOf(division_id)}`,
  }));
}

function clientRows(stack: StackJson, client: Block, why: (permission: string) => string): readonly GrantRow[] {
  const name = `OAuth client "${textOf(client.attributes["name"])}"`;
  const byRole = grantsOf(client.attributes).flatMap(({ role, division }) => {
    const ours = resourcesOf(stack, "genesyscloud_auth_role").find(({ address }) => address === role);
    if (ours !== undefined) return permissionRows(ours, name, division, why);
    const looked = dataOf(stack, "genesyscloud_auth_role").find(({ address }) => address === role);
    const existing = looked === undefined ? role : textOf(looked.attributes["name"]);
    return [row(name, [`${EVERYTHING} "${existing}"`], division, EXISTING, client.address)];
  });
  const scopes = blocksOf(client.attributes["scopes"]).map(String);
  if (scopes.length === 0) return byRole;
  const reason = "the most that an application may do with the consent of a user, who has to hold the permission too";
  return [
    ...byRole,
    row(
      name,
      scopes.map((scope) => `scope ${scope}`),
      "organizations that consent",
      reason,
      client.address,
    ),
  ];
}

function permissionRows(
  role: Block,
  principal: string,
  resource: string,
  why: (permission: string) => string,
): readonly GrantRow[] {
  return blocksOf(role.attributes["permission_policies"]).flatMap(({ domain, entity_name, action_set }) =>
    blocksOf(action_set).map((action) => {
      const permission = `${textOf(domain)}:${textOf(entity_name)}:${String(action)}`;
      return row(principal, [permission], resource, why(permission), role.address);
    }),
  );
}

function row(principal: string, actions: readonly string[], resource: string, why: string, source: string): GrantRow {
  return {
    plane: "Genesys Cloud",
    principal,
    effect: "Allow",
    actions,
    resources: [resource],
    condition: "",
    why,
    source,
  };
}
