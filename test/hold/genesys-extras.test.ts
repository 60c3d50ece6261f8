import { LegalHoldExport, type GenesysOptions, type LegalHoldExportProps } from "../../lib/hold";
import { nonconforming } from "../support/conforms";
import { london } from "../support/london";
import { only, synth, type Synthesized } from "../support/synth";

const base = withoutBackend(london());
const id = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";

// the backend belongs to the stack
function withoutBackend(props: LegalHoldExportProps): LegalHoldExportProps {
  return Object.fromEntries(Object.entries(props).filter(([name]) => name !== "backend")) as never;
}

function make(genesys: GenesysOptions = {}): Synthesized {
  const stack = synth((scope) => void new LegalHoldExport(scope, "export", { ...base, genesys }));
  expect(nonconforming(stack)).toEqual([]);
  return stack;
}

const all: GenesysOptions = {
  exportActions: {},
  serviceNow: { instance: "example", existingCredentialId: id },
  holdTagging: { queueName: "Legal", phoneNumbers: ["+442071234567"] },
  jobNotification: {
    trigger: { topicName: "v2.example", workflowId: id },
    eventBridge: { topics: ["v2.example"] },
    emails: ["legal@example.com"],
  },
};
const TYPES = [
  "genesyscloud_integration_action",
  "genesyscloud_flow",
  "genesyscloud_architect_ivr",
  "genesyscloud_processautomation_trigger",
];

test("nothing of it is made unless asked for", () => {
  const { resource } = make();
  for (const type of TYPES) expect(resource).not.toHaveProperty(type);
});

test("switched on, no other resource changes but the client, which has its secret in a credential", () => {
  const before = make();
  const after = make(all);
  const { genesyscloud_oauth_client: client, ...others } = before.resource;
  for (const [type, byId] of Object.entries(others)) expect(after.resource[type]).toMatchObject(byId);
  expect(Object.values(after.resource["genesyscloud_oauth_client"]!)).toEqual(Object.values(client!));
  for (const type of TYPES) expect(after.resource).toHaveProperty(type);
});

test("the actions act as the export's client, on the export's integration", () => {
  const { resource } = make({ exportActions: { withoutWorkflow: true } });
  const [client] = Object.keys(resource["genesyscloud_oauth_client"]!);
  const [credential] = Object.entries(resource["genesyscloud_integration_credential"]!).find(
    ([, one]) => one["credential_type_name"] === "pureCloudOAuthClient",
  )!;
  expect(resource["genesyscloud_integration_credential"]![credential]).toMatchObject({
    fields: { clientId: `\${genesyscloud_oauth_client.${client}.id}` },
  });
  const integrations = Object.entries(resource["genesyscloud_integration"]!);
  const [, actions] = integrations.find(([, one]) => one["integration_type"] === "purecloud-data-actions")!;
  expect(actions["config"]).toMatchObject({
    credentials: { pureCloudOAuthClient: `\${genesyscloud_integration_credential.${credential}.id}` },
  });
  const [recording] = integrations.find(([, one]) => String(one["integration_type"]).startsWith("aws-s3"))!;
  expect(JSON.stringify(resource["genesyscloud_integration_action"])).toContain(
    `\${genesyscloud_integration.${recording}.id}`,
  );
});

test("a credential with the client's secret exists only where data actions of ours use it, or it is asked for", () => {
  const kinds = (genesys: GenesysOptions) =>
    Object.values(make(genesys).resource["genesyscloud_integration_credential"]!).map(
      (one) => one["credential_type_name"],
    );
  const [recording, withSecret] = [["amazonWebServicesARN"], ["pureCloudOAuthClient", "amazonWebServicesARN"]];
  expect(kinds({})).toEqual(recording);
  expect(kinds({ exportActions: { existingCredentialId: id } })).toEqual(recording);
  expect(kinds({ exportActions: { existingIntegrationId: id } })).toEqual(recording);
  expect(kinds({ exportActions: {} })).toEqual(withSecret);
  expect(kinds({ exportActions: {}, client: { credentialName: "actions" } })).toEqual(withSecret);
  expect(kinds({ client: { secret: "genesysCredential" } })).toEqual(withSecret);
});

test("the bus in AWS is that of the event source, for this organization", () => {
  const stack = make(all);
  const bus = `aws.partner/genesys.com/cloud/${base.organizationId}/legal-hold-export`;
  const sources = Object.values(stack.resource["genesyscloud_integration"]!);
  const source = sources.find((one) => one["integration_type"] === "amazon-eventbridge-source")!;
  expect(JSON.parse((source["config"] as { properties: string }).properties)).toMatchObject({
    awsAccountId: base.awsAccountId,
    awsAccountRegion: "eu-west-2",
    eventSourceSuffix: "legal-hold-export",
  });
  const made = only(stack, "aws_cloudwatch_event_bus");
  expect(made).toMatchObject({ name: bus, event_source_name: bus });
  expect(made["depends_on"]).toEqual([
    expect.stringMatching(/^genesyscloud_integration\.export_job_events_/),
    // where it leaves what its key refuses
    expect.stringMatching(/^aws_sqs_queue_policy\.export_job_topic_dead_letters_policy_/),
  ]);
});

test("with ServiceNow beside it, the workflow waits for the action that it reports by", () => {
  const waits = (genesys: GenesysOptions) => only(make(genesys), "genesyscloud_flow")["depends_on"] as string[];
  const { exportActions, serviceNow } = all;
  expect(waits({ exportActions }).filter((address) => address.includes("servicenow"))).toHaveLength(0);
  expect(waits({ exportActions, serviceNow }).filter((address) => address.includes("servicenow"))).toHaveLength(2);
});

test("everything is called after the export, and checked against the organization", () => {
  const { resource } = make(all);
  for (const type of TYPES) {
    for (const one of Object.values(resource[type]!)) {
      expect(JSON.stringify(one["lifecycle"])).toContain(base.organizationId);
      if (type !== "genesyscloud_flow") expect(one["name"]).toMatch(/^legal-hold-export/);
    }
  }
});
