import { ExportClient, type ExportClientProps } from "../../lib/genesys";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth, type Synthesized } from "../support/synth";

const roleId = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";
const base: ExportClientProps = { roles: [{ roleId }] };
const user: ExportClientProps = {
  grantType: "authorizationCode",
  redirectUris: ["https://evidence.example.com/callback"],
  scopes: ["recordings"],
};

interface Made {
  readonly client: ExportClient;
  readonly resource: { readonly [name: string]: unknown };
  readonly stack: Synthesized;
}

function make(props: ExportClientProps): Made {
  let client!: ExportClient;
  const stack = synth((scope) => (client = new ExportClient(scope, "client", props)));
  expect(nonconforming(stack)).toEqual([]);
  return { client, stack, resource: only(stack, "genesyscloud_oauth_client") };
}

function warningsOf(client: ExportClient): string[] {
  return client.node.metadata.filter(({ type }) => type === "@cdktf/warn").map(({ data }) => String(data));
}

test("by default it signs in for itself, with its roles and without scopes, for a day", () => {
  const { resource } = make(base);
  expect(resource).toMatchObject({
    authorized_grant_type: "CLIENT-CREDENTIALS",
    access_token_validity_seconds: 86400,
    roles: [{ role_id: roleId }],
    state: "active",
  });
  expect(resource).not.toHaveProperty("scopes");
});

test("a role can be held in one division, or in all", () => {
  const roles = [
    { roleId, divisionId: "*" },
    { roleId, divisionId: roleId },
  ];
  expect(make({ roles }).resource["roles"]).toEqual([
    { role_id: roleId, division_id: "*" },
    { role_id: roleId, division_id: roleId },
  ]);
});

test("by default the secret stays where it is made, and nothing of the stack holds it", () => {
  const { client, resource, stack } = make(base);
  for (const door of ["integration_credential_name", "expose_client_secret", "directory_client_secret"])
    expect(resource).not.toHaveProperty(door);
  expect(Object.keys(stack.resource)).toEqual(["genesyscloud_oauth_client"]);
  expect([client.credentialId, client.clientSecret]).toEqual([undefined, undefined]);
});

test("a credential that is asked for is a resource of its own, knows the client by its id, and is guarded", () => {
  const { client, resource, stack } = make({ ...base, clientName: "evidence", secret: "genesysCredential" });
  expect(resource).not.toHaveProperty("integration_credential_name");
  const address = `genesyscloud_oauth_client.${Object.keys(stack.resource["genesyscloud_oauth_client"]!)[0]!}`;
  expect(only(stack, "genesyscloud_integration_credential")).toMatchObject({
    name: "evidence",
    credential_type_name: "pureCloudOAuthClient",
    fields: { clientId: `\${${address}.id}` },
    lifecycle: { ignore_changes: ["name"] },
  });
  expect(client.credentialId).toMatch(/TfToken/);
  const [credential] = Object.keys(stack.resource["genesyscloud_integration_credential"]!);
  const [made, stored] = Object.entries(stack.resource["terraform_data"]!);
  const note = { input: "${plantimestamp()}", lifecycle: { ignore_changes: ["input"] } };
  expect(made![1]).toMatchObject({ ...note, triggers_replace: [`\${${address}.id}`] });
  expect(stored![1]).toMatchObject({
    ...note,
    triggers_replace: [`\${${address}.id}`, `\${genesyscloud_integration_credential.${credential!}.id}`],
    lifecycle: {
      postcondition: [
        {
          condition: `\${self.output == terraform_data.${made![0]}.output}`,
          error_message: expect.stringContaining(`terraform apply -replace=${address}`) as unknown,
        },
      ],
    },
  });
});

test("the other two places for the secret, acknowledged, are taken alone", () => {
  const state = make({ ...base, secret: "state", acknowledgeSecretExposure: true });
  expect(state.resource).toMatchObject({ expose_client_secret: true });
  expect(state.resource).not.toHaveProperty("integration_credential_name");
  expect(state.client.clientSecret).toMatch(/TfToken/);
  expect(state.client.credentialId).toBeUndefined();

  const secretDirectory = "/run/secrets/genesys";
  const file = make({ ...base, secret: "directory", secretDirectory, acknowledgeSecretExposure: true });
  expect(file.resource).toMatchObject({ directory_client_secret: secretDirectory });
  expect(file.resource).not.toHaveProperty("expose_client_secret");
  expect(warningsOf(file.client)).toEqual([expect.stringContaining("everybody on the machine can read")]);
  expect(warningsOf(state.client)).toEqual([]);
});

test("an application for people has scopes and addresses, and no roles", () => {
  const { resource } = make({ ...user, scopes: ["recordings", "analytics:readonly"] });
  expect(resource).toMatchObject({
    authorized_grant_type: "CODE",
    registered_redirect_uris: ["https://evidence.example.com/callback"],
    scopes: ["analytics:readonly", "recordings"],
  });
  expect(resource).not.toHaveProperty("roles");
});

test("a client brought along is taken as it is", () => {
  let clientId = "";
  const stack = synth((scope) => {
    clientId = new ExportClient(scope, "client", { existingClientId: roleId }).clientId;
  });
  expect(clientId).toBe(roleId);
  expect(stack.resource).toBeUndefined();
});

const open = { acknowledgeSecretExposure: true };
const cases: [ExportClientProps, string[]][] = [
  [{}, ["ROLES_MISSING roles"]],
  [{ roles: [{ roleId: "admin" }] }, ["GENESYS_ID_INVALID roles[0].roleId"]],
  [{ roles: [{ roleId, divisionId: "Home" }] }, ["GENESYS_ID_INVALID roles[0].divisionId"]],
  [{ ...base, scopes: ["recordings"] }, ["SCOPES_WITH_CLIENT_CREDENTIALS scopes"]],
  [{ ...base, redirectUris: ["https://a.example"] }, ["REDIRECT_URIS_WITH_CLIENT_CREDENTIALS redirectUris"]],
  [{ ...user, roles: [{ roleId }] }, ["ROLES_WITH_AUTHORIZATION_CODE roles"]],
  [{ ...user, scopes: [] }, ["SCOPES_MISSING scopes"]],
  [{ ...user, scopes: ["recording:read"] }, ["SCOPE_UNKNOWN scopes[0]"]],
  [{ ...user, redirectUris: undefined }, ["REDIRECT_URIS_MISSING redirectUris"]],
  [{ ...user, redirectUris: ["http://a.example"] }, ["REDIRECT_URI_INVALID redirectUris[0]"]],
  [{ ...user, redirectUris: ["https://a.example/#x"] }, ["REDIRECT_URI_INVALID redirectUris[0]"]],
  [{ ...user, redirectUris: ["https://*.example/x"] }, ["REDIRECT_URI_INVALID redirectUris[0]"]],
  [{ ...base, grantType: "clientCredential" as never }, ["GRANT_TYPE_INVALID grantType"]],
  [{ ...base, clientName: "" }, ["GENESYS_NAME_INVALID clientName"]],
  [{ ...base, tokenLifetimeSeconds: 299 }, ["TOKEN_LIFETIME_INVALID tokenLifetimeSeconds"]],
  [{ ...base, tokenLifetimeSeconds: 38_880_001 }, ["TOKEN_LIFETIME_INVALID tokenLifetimeSeconds"]],
  [{ ...base, secret: "vault" as never }, ["SECRET_INVALID secret"]],
  [{ ...base, secret: "state" }, ["SECRET_EXPOSURE_NOT_ACKNOWLEDGED acknowledgeSecretExposure"]],
  [{ ...base, secret: "directory", ...open }, ["SECRET_DIRECTORY_INVALID secretDirectory"]],
  [{ ...base, secret: "state", credentialName: "x", ...open }, ["SECRET_OPTION_UNUSED credentialName"]],
  [{ ...base, secretDirectory: "/x" }, ["SECRET_OPTION_UNUSED secretDirectory"]],
  [{ ...base, credentialName: "x" }, ["SECRET_OPTION_UNUSED credentialName"]],
  [{ ...base, secret: "none", secretDirectory: "/x" }, ["SECRET_OPTION_UNUSED secretDirectory"]],
  [{ ...base, secret: "genesysCredential", credentialName: " " }, ["GENESYS_NAME_INVALID credentialName"]],
  [{ existingClientId: "mine" }, ["GENESYS_ID_INVALID existingClientId"]],
  [{ existingClientId: roleId, scopes: ["recordings"] }, ["CLIENT_OPTION_WITHOUT_NEW_CLIENT scopes"]],
];

test.each(cases)("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new ExportClient(scope, "client", props))).toEqual(expected);
});

test("the bounds of the token lifetime are allowed", () => {
  for (const tokenLifetimeSeconds of [300, 38_880_000]) {
    expect(make({ ...base, tokenLifetimeSeconds }).resource["access_token_validity_seconds"]).toBe(
      tokenLifetimeSeconds,
    );
  }
});
