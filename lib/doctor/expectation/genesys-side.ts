import { legalHoldExport } from "../../catalog";
import { jsonIn } from "../../core";
import {
  blocksOf,
  blocksOfType,
  dataOfType,
  first,
  providersOf,
  symbolOf,
  type Attributes,
  type Block,
  type Stack,
  unique,
} from "../../stack";
import { literal } from "./literal";

/** A Genesys Cloud role and the permissions that the stack assigns to it. */
export interface ExpectedRole {
  readonly name: string;
  readonly permissions: readonly string[];
}

/** A role that is granted to the client. */
export interface ExpectedGrant {
  /** Permissions of the role; empty for an existing role, because they are not in the stack. */
  readonly permissions: readonly string[];
  /** Id of the division, `*` for all, undefined for the home division. */
  readonly divisionId: string | undefined;
}

export interface ExpectedClient {
  readonly name: string;
  readonly clientCredentials: boolean;
  /** Grant type, as the provider names it. */
  readonly grantType: string | undefined;
  readonly scopes: readonly string[];
  readonly lifetimeSeconds: number | undefined;
  /** Name of the Genesys Cloud credential that contains its secret. */
  readonly credentialName: string | undefined;
  readonly grants: readonly ExpectedGrant[];
}

export interface ExpectedIntegration {
  /** Id of an existing integration; nothing else is known about it. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly enabled: boolean;
  readonly properties: readonly string[];
  /** Property values that are known strings. */
  readonly values: { readonly [property: string]: string };
  readonly credentialKeys: readonly string[];
  readonly credentialName: string | undefined;
  readonly credentialType: string | undefined;
  readonly credentialFields: readonly string[];
}

/** The Genesys Cloud side of the stack. */
export interface ExpectedGenesys {
  readonly region: string | undefined;
  readonly organizationId: string | undefined;
  readonly roles: readonly ExpectedRole[];
  readonly client: ExpectedClient | undefined;
  readonly integration: ExpectedIntegration | undefined;
  /** Permissions that an identity needs to run exports. */
  readonly needed: readonly string[];
}

/** Reads the Genesys Cloud side of a stack. */
export function expectedGenesys(stack: Stack, organizationId: string | undefined): ExpectedGenesys {
  const roles = blocksOfType(stack, "genesyscloud_auth_role").map(({ attributes }) => ({
    name: literal(attributes["name"]) ?? "",
    permissions: permissionsOf(attributes),
  }));
  const clients = blocksOfType(stack, "genesyscloud_oauth_client").map((client) => clientOf(stack, client));
  const [client] = clients;
  const granted = client?.grants.flatMap(({ permissions }) => permissions) ?? [];
  return {
    region: literal(providersOf(stack, "genesyscloud")[0]?.["aws_region"]),
    organizationId: organizationId ?? guardedOrganization(stack),
    roles,
    client,
    integration: integrationOf(stack),
    needed: granted.length > 0 ? unique(granted) : legalHoldExport.permissions.map(({ name }) => name),
  };
}

function permissionsOf(role: Attributes): readonly string[] {
  return blocksOf(role["permission_policies"]).flatMap(({ domain, entity_name, action_set }) =>
    blocksOf(action_set).map((action) => `${String(domain)}:${String(entity_name)}:${String(action)}`),
  );
}

function clientOf(stack: Stack, { address, attributes }: Block): ExpectedClient {
  const roles = [...blocksOfType(stack, "genesyscloud_auth_role"), ...dataOfType(stack, "genesyscloud_auth_role")];
  const credential = credentials(stack).find(({ attributes: own }) =>
    isThing(address, attributes, first(own["fields"])["clientId"]),
  );
  const lifetime = attributes["access_token_validity_seconds"];
  return {
    name: literal(attributes["name"]) ?? "",
    clientCredentials: attributes["authorized_grant_type"] === "CLIENT-CREDENTIALS",
    grantType: literal(attributes["authorized_grant_type"]),
    scopes: blocksOf(attributes["scopes"]).map(String),
    lifetimeSeconds: typeof lifetime === "number" ? lifetime : undefined,
    credentialName: literal(credential?.attributes["name"] ?? attributes["integration_credential_name"]),
    grants: blocksOf(attributes["roles"]).map(({ role_id, division_id }) => ({
      permissions: permissionsOf(
        roles.find((role) => isThing(role.address, role.attributes, role_id))?.attributes ?? {},
      ),
      divisionId: literal(division_id),
    })),
  };
}

// types with another purpose: data actions, web services, events
const OTHER_TYPES = ["purecloud-data-actions", "custom-rest-actions", "amazon-eventbridge-source"];

function credentialsUsedBy(stack: Stack, { attributes }: Block): readonly Block[] {
  const used: readonly unknown[] = Object.values(first(first(attributes["config"])["credentials"]));
  return credentials(stack).filter((own) => used.some((one) => isThing(own.address, own.attributes, one)));
}

// if there are several, the one that is configured with an AWS role
function recordingIntegration(stack: Stack): Block | undefined {
  const all = blocksOfType(stack, "genesyscloud_integration");
  const isTold = ({ attributes }: Block) =>
    Object.values(first(attributes["fields"])).some((value) => /^arn:[^:]*:iam:/.test(String(value)));
  return (
    all.find((block) => credentialsUsedBy(stack, block).some(isTold)) ??
    all.find(({ attributes }) => !OTHER_TYPES.includes(String(attributes["integration_type"])))
  );
}

function integrationOf(stack: Stack): ExpectedIntegration | undefined {
  const block = recordingIntegration(stack);
  if (block === undefined) {
    const id = literal(stack.outputs.get("integration_id"));
    const unknown = {
      name: undefined,
      type: undefined,
      properties: [],
      values: {},
      credentialKeys: [],
      credentialFields: [],
    };
    return id === undefined
      ? undefined
      : { id, enabled: true, credentialName: undefined, credentialType: undefined, ...unknown };
  }
  const config = first(block.attributes["config"]);
  const properties = (jsonIn(String(config["properties"])) ?? {}) as object;
  const [credential] = credentialsUsedBy(stack, block);
  return {
    id: undefined,
    name: literal(config["name"]),
    type: literal(block.attributes["integration_type"]),
    enabled: block.attributes["intended_state"] === "ENABLED",
    properties: Object.keys(properties),
    values: Object.fromEntries(
      Object.entries(properties).flatMap(([name, value]) => (literal(value) ? [[name, String(value)] as const] : [])),
    ),
    credentialKeys: Object.keys(first(config["credentials"])),
    credentialName: literal(credential?.attributes["name"]),
    credentialType: literal(credential?.attributes["credential_type_name"]),
    credentialFields: Object.keys(first(credential?.attributes["fields"])),
  };
}

function credentials(stack: Stack): readonly Block[] {
  return blocksOfType(stack, "genesyscloud_integration_credential");
}

// by its id, or by the placeholder for an id that is known only after apply
function isThing(address: string, { id }: Attributes, reference: unknown): boolean {
  return reference !== undefined && (reference === symbolOf(`${address}.id`) || reference === id);
}

// the organization id in the stack's precondition
function guardedOrganization(stack: Stack): string | undefined {
  const begins = dataOfType(stack, "genesyscloud_organizations_me").map(({ address }) =>
    symbolOf(`${address}.id == "`).slice(0, -1),
  );
  const blocks = [...stack.resources.values()].flat();
  const conditions = blocks.flatMap(({ meta }) =>
    blocksOf(first(meta?.["lifecycle"])["precondition"]).map(({ condition }) => String(condition)),
  );
  const ids = conditions.flatMap((condition) =>
    begins.filter((begin) => condition.startsWith(begin)).map((begin) => condition.slice(begin.length)),
  );
  return ids.find((id) => id.endsWith(ENDS))?.slice(0, -ENDS.length);
}

const ENDS = symbolOf('"').slice(1);
