import { Testing } from "cdktf";
import { ConfigError } from "../../lib/core";
import { LegalHoldApplicationStack, type LegalHoldApplicationStackProps } from "../../stacks";
import { nonconforming } from "../support/conforms";
import { mutate } from "../support/mutate";
import { only, synthStack } from "../support/synth";

const base: LegalHoldApplicationStackProps = {
  genesysRegion: "eu-west-1",
  organizationId: "6d0f3b8a-27c9-4e51-b6a4-91d8e0c7f532",
  client: { redirectUris: ["https://discovery.example.com/callback"], scopes: ["recordings", "analytics:readonly"] },
  organizations: [
    { name: "dublin", genesysRegion: "eu-west-1", organizationId: "6d0f3b8a-27c9-4e51-b6a4-91d8e0c7f532" },
    {
      name: "oregon",
      genesysRegion: "us-west-2",
      organizationId: "f81b64d2-c05e-4397-8d2a-3e9a7b14c065",
      roleName: "exports",
    },
  ],
  backend: { local: true },
};
const make = (props = base) => synthStack(new LegalHoldApplicationStack(Testing.app(), "application", props));

test("makes one client for people, and nothing in AWS", () => {
  const stack = make();
  expect(nonconforming(stack)).toEqual([]);
  expect(Object.keys(stack.resource)).toEqual(["genesyscloud_oauth_client"]);
  expect(only(stack, "genesyscloud_oauth_client")).toMatchObject({
    authorized_grant_type: "CODE",
    scopes: ["analytics:readonly", "recordings"],
  });
  expect(Object.keys(stack.provider)).toEqual(["genesyscloud"]);
});

test("says of each organization what its administrator approves", () => {
  const { output } = make();
  expect(Object.keys(output).sort()).toEqual(["client_id", "consent_dublin", "consent_oregon"]);
  const text = String(output["consent_oregon"]!.value);
  for (const part of [
    "f81b64d2-c05e-4397-8d2a-3e9a7b14c065",
    "us-west-2",
    "oauth:client:authorize",
    "analytics:readonly, recordings",
    '"exports"',
  ]) {
    expect(text).toContain(part);
  }
  expect(output["consent_dublin"]!.value).toContain('"legal-hold-export"');
});

test.each<[object, string]>([
  [{ organizations: [] }, "ORGANIZATIONS_MISSING organizations"],
  [{ "organizations.1.name": "dublin" }, "ORGANIZATION_NAME_INVALID organizations[1].name"],
  [{ "organizations.0.roleName": " export" }, "GENESYS_NAME_INVALID organizations[0].roleName"],
  [{ "organizations.0.organizationId": "X" }, "ORGANIZATION_ID_INVALID organizations[0].organizationId"],
  [{ "organizations.0.genesysRegion": "eu-west-9" }, "GENESYS_REGION_UNKNOWN organizations[0].genesysRegion"],
  [{ "client.scopes": null }, "SCOPES_MISSING client.scopes"],
  [{ "client.redirectUris": ["http://a.example"] }, "REDIRECT_URI_INVALID client.redirectUris[0]"],
  [{ "client.grantType": "clientCredentials" }, "GRANT_TYPE_INVALID client.grantType"],
  [{ "client.existingClientId": "e5a7c031-49d8-4b62-8f1e-7a30d2b9c684" }, "CLIENT_NOT_CREATED client.existingClientId"],
  [{ consents: true }, "UNKNOWN_PROPERTY consents"],
])("%j is refused", (set, expected) => {
  let faults: string[] = [];
  try {
    make(mutate(base, set as never));
  } catch (error) {
    faults = (error as ConfigError).faults.map(({ code, field }) => `${code} ${field}`);
  }
  expect(faults).toEqual([expected]);
});
