import { join } from "node:path";
import { GenesyscloudProvider } from "../../lib/provider-genesyscloud/provider";
import { CustodianRole, ExportClient, ExportPolicy, ExportRole, RecordingIntegration } from "../../lib/genesys";
import { synth } from "../support/synth";

const bindings = join(__dirname, "..", "..", "lib", "provider-genesyscloud");
const policyBinding = join(bindings, "recording-media-retention-policy", "index.ts");
const queueIds = ["5d1e7b34-8a20-4f96-b3c1-9e0d6a7f4285"];
const roleArn = "arn:aws:iam::111122223333:role/legal-hold-export";

test("the binding of the retention policy is loaded by the first policy, not by the room", () => {
  expect(Object.keys(require.cache)).toContain(join(bindings, "oauth-client", "index.ts"));
  expect(Object.keys(require.cache)).not.toContain(policyBinding);
  synth((scope) => void new ExportPolicy(scope, "policy", { integrationId: queueIds[0]!, queueIds }));
  expect(Object.keys(require.cache)).toContain(policyBinding);
});

test("the logical ids stay as they are: a changed one replaces the role or the client, and its secret", () => {
  const { resource } = synth((scope) => {
    const { roleId } = new ExportRole(scope, "export_role");
    new CustodianRole(scope, "custodian_role");
    new ExportClient(scope, "client", { roles: [{ roleId }] });
    const { integrationId } = new RecordingIntegration(scope, "integration", { roleArn });
    new ExportPolicy(scope, "policy", { integrationId, queueIds });
  });
  const ids = Object.entries(resource).flatMap(([type, byId]) => Object.keys(byId).map((id) => `${type}.${id}`));
  expect(ids).toEqual([
    "genesyscloud_auth_role.custodian_role_0C0DC7E5",
    "genesyscloud_auth_role.export_role_D99AB38C",
    "genesyscloud_integration.integration_D48D335D",
    "genesyscloud_integration_credential.integration_credential_5ED82C61",
    "genesyscloud_oauth_client.client_423832FC",
    "genesyscloud_recording_media_retention_policy.policy_03D53757",
  ]);
});

test("every resource and look-up goes to the provider that was passed", () => {
  const stack = synth((scope) => {
    const provider = new GenesyscloudProvider(scope, "other", { alias: "other" });
    new ExportRole(scope, "looked_up", { existingRoleName: "Recording Administrator", provider });
    const { roleId } = new ExportRole(scope, "export_role", { provider });
    new CustodianRole(scope, "custodian_role", { provider });
    new ExportClient(scope, "client", { roles: [{ roleId }], provider });
    const { integrationId } = new RecordingIntegration(scope, "integration", { roleArn, provider });
    new ExportPolicy(scope, "policy", { integrationId, queueIds, provider });
  });
  // what is built into Terraform has no provider
  const { terraform_data: _, ...resources } = stack.resource;
  const all = [...Object.values(resources), ...Object.values(stack.data)].flatMap((byId) => Object.values(byId));
  expect(all).toHaveLength(7);
  for (const object of all) expect(object["provider"]).toBe("genesyscloud.other");
});
