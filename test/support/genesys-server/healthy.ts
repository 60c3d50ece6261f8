import { documentedPermissionNames, knownScopes, legalHoldExport } from "../../../lib/catalog";
import { genesysNeeds, type ExpectedClient, type Expectation } from "../../../lib/doctor";
import type { OrganizationState, RoleState } from "./state";

export const HOME = "home-division";
export const LONG_AGO = "2026-01-05T08:00:00.000Z";
export const OPERATOR = { id: "0b6e1f2a-operator", secret: "operator-secret-not-to-be-seen" };
export const EXPORTER = { id: "7c9d3e4b-exporter", secret: "exporter-secret-not-to-be-seen" };

/** An organization in which everything is as a stack says, with one operator who may look and run exports. */
export function healthyOrganization({ genesys, aws }: Expectation): OrganizationState {
  const type = genesys.integration?.type ?? "";
  const [credentialKey = "", credentialType = ""] = [
    genesys.integration?.credentialKeys[0],
    genesys.integration?.credentialType,
  ];
  const [bucketProperty = "bucketName"] = genesys.integration?.properties ?? [];
  const exportRole = roleWith("role-export", genesys.needed);
  const operatorRole = roleWith("role-operator", [
    ...legalHoldExport.permissions.map(({ name }) => name),
    ...genesys.needed,
    ...genesysNeeds.map(({ name }) => name),
  ]);
  return {
    id: genesys.organizationId ?? "",
    name: "Example",
    region: genesys.region ?? "",
    homeDivisionId: HOME,
    permissions: documentedPermissionNames().map((name) => {
      const [domain = "", entityType = "", action = ""] = name.split(":");
      return { domain, entityType, action, divisionAware: ["recording", "analytics"].includes(domain) };
    }),
    scopes: [...knownScopes().keys()],
    roles: [exportRole, operatorRole],
    clients: [
      client(OPERATOR, "operator", [{ roleId: operatorRole.id, divisionId: "*", grantMadeAt: LONG_AGO }]),
      exporter(genesys.client, exportRole.id),
    ],
    integrationTypes: [
      { id: "custom-rest-actions", name: "Web Services Data Actions", credentials: {} },
      { id: type, name: "S3", credentials: { [credentialKey]: { required: true, credentialTypes: [credentialType] } } },
    ],
    schemas: {
      [`${type}/properties`]: {
        properties: { [bucketProperty]: { type: "string" } },
        required: [...(genesys.integration?.properties ?? [])],
      },
      [`${type}/advanced`]: { properties: {}, required: [] },
    },
    credentialTypes: [{ id: credentialType, name: credentialType, properties: { ARN: {} }, required: ["ARN"] }],
    credentials: [
      {
        id: "credential-role",
        name: "legal-hold-export",
        type: { id: credentialType, name: credentialType },
        credentialFields: { ARN: aws?.roleArn ?? "" },
      },
      {
        id: "credential-client",
        name: genesys.client?.credentialName ?? "",
        type: { id: "pureCloudOAuthClient", name: "pureCloudOAuthClient" },
        credentialFields: { clientId: EXPORTER.id, clientSecret: EXPORTER.secret },
      },
    ],
    integrations: [
      {
        id: "integration-1",
        name: genesys.integration?.name ?? "",
        integrationType: { id: type },
        intendedState: "ENABLED",
        reportedState: { code: "ACTIVE" },
        config: {
          properties: { [bucketProperty]: aws?.bucketName },
          advanced: {},
          credentials: { [credentialKey]: { id: "credential-role" } },
        },
      },
    ],
    audits: [],
    accessPolicies: [],
    networks: [],
    jobs: [],
    detailsJobs: [],
    started: [],
    protectedIds: new Set(),
    conversations: new Map(),
    unsettled: new Map(),
  };
}

function exporter(expected: ExpectedClient | undefined, roleId: string) {
  const divisionId = expected?.grants[0]?.divisionId ?? HOME;
  return {
    ...client(EXPORTER, expected?.name ?? "", [{ roleId, divisionId, grantMadeAt: LONG_AGO }]),
    ...(expected?.clientCredentials === false ? { authorizedGrantType: "CODE" } : {}),
    scope: [...(expected?.scopes ?? [])],
    accessTokenValiditySeconds: expected?.lifetimeSeconds ?? 86_400,
  };
}

function client(
  who: typeof OPERATOR,
  name: string,
  roleDivisions: OrganizationState["clients"][number]["roleDivisions"],
) {
  const common = {
    authorizedGrantType: "CLIENT-CREDENTIALS",
    scope: [],
    state: "active",
    accessTokenValiditySeconds: 86_400,
  };
  return { ...who, ...common, name, roleDivisions };
}

/** A role that grants permissions. */
export function roleWith(id: string, permissions: readonly string[]): RoleState {
  return {
    id,
    name: id,
    policies: [...new Set(permissions)].map((name) => {
      const [domain = "", entityName = "", action = ""] = name.split(":");
      return { domain, entityName, actions: [action] };
    }),
  };
}
