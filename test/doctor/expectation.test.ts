import { expectationOf } from "../support/doctor-pair";

const ARN = "arn:aws:iam::111122223333:role/exporter";

type Named = { readonly [id: string]: { readonly [name: string]: unknown } };

const stack = (integrations: Named, credentials: Named) => ({
  provider: { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] },
  resource: { genesyscloud_integration: integrations, genesyscloud_integration_credential: credentials },
});

const told = { credential_type_name: "amazonWebServicesARN", fields: { ARN } };
const client = {
  credential_type_name: "pureCloudOAuthClient",
  fields: { clientId: "${genesyscloud_oauth_client.c.id}" },
};
const actions = {
  integration_type: "purecloud-data-actions",
  config: {
    name: "actions",
    credentials: { pureCloudOAuthClient: "${genesyscloud_integration_credential.client.id}" },
  },
};
const recordings = {
  integration_type: "example-recordings",
  config: { name: "recordings", credentials: { anyKey: "${genesyscloud_integration_credential.told.id}" } },
};

test("of several integrations the one that is told a role is that of the recordings, wherever it stands", () => {
  for (const integrations of [
    { actions, recordings },
    { recordings, actions },
  ]) {
    const { integration } = expectationOf(stack(integrations, { client, told })).genesys;
    expect(integration).toMatchObject({ name: "recordings", credentialKeys: ["anyKey"], credentialFields: ["ARN"] });
  }
});

test("integrations for other ends are not taken for it", () => {
  expect(expectationOf(stack({ actions }, { client })).genesys.integration).toBeUndefined();
});
