import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { RecordingIntegration, type RecordingIntegrationProps } from "../../lib/genesys";
import { GenesyscloudProvider } from "../../lib/provider-genesyscloud/provider";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth, type Synthesized } from "../support/synth";

const roleArn = "arn:aws:iam::111122223333:role/legal-hold-export";
const id = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";
const base: RecordingIntegrationProps = { roleArn };

function make(props: Partial<RecordingIntegrationProps> = {}): Synthesized {
  const stack = synth((scope) => void new RecordingIntegration(scope, "integration", { ...base, ...props }));
  expect(nonconforming(stack)).toEqual([]);
  return stack;
}

function config(props: Partial<RecordingIntegrationProps>): { readonly [name: string]: unknown } {
  return only(make(props), "genesyscloud_integration")["config"] as { readonly [name: string]: unknown };
}

/** The warnings that a whole synthesis leaves for the command line to print. */
function warnings(props: Partial<RecordingIntegrationProps>): string[] {
  const outdir = mkdtempSync(join(tmpdir(), "integration-"));
  try {
    const app = new App({ outdir });
    const stack = new TerraformStack(app, "test");
    new GenesyscloudProvider(stack, "genesyscloud");
    new RecordingIntegration(stack, "integration", { ...base, ...props });
    app.synth();
    const manifest = JSON.parse(readFileSync(join(outdir, "manifest.json"), "utf8")) as {
      readonly stacks: { readonly test: { readonly annotations: readonly { level: string; message: string }[] } };
    };
    return manifest.stacks.test.annotations.map(({ level, message }) => `${level} ${message}`);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

test("the credential holds the role's ARN and nothing else, and the integration refers to it", () => {
  const stack = make();
  const [credential] = Object.keys(stack.resource["genesyscloud_integration_credential"]!);
  expect(only(stack, "genesyscloud_integration_credential")).toMatchObject({ fields: { ARN: roleArn } });
  expect(only(stack, "genesyscloud_integration")).toMatchObject({
    integration_type: "aws-s3-recording-bulk-actions-integration",
    intended_state: "ENABLED",
    config: {
      credentials: { AmazonWebServicesARN: `\${genesyscloud_integration_credential.${credential}.id}` },
    },
  });
  // what is not given is left out: whatever was sent would replace what an administrator or the platform set
  expect(config({})).not.toHaveProperty("properties");
  expect(config({})).not.toHaveProperty("advanced");
});

test("every unverified name can be set", () => {
  const stack = make({
    integrationType: "s3-export",
    credentialType: "awsRole",
    credentialField: "roleArn",
    credentialKey: "awsRole",
    properties: '{"region":"eu-west-2"}',
    advanced: '{"a":1}',
  });
  expect(only(stack, "genesyscloud_integration_credential")).toMatchObject({
    credential_type_name: "awsRole",
    fields: { roleArn },
  });
  expect(only(stack, "genesyscloud_integration")).toMatchObject({
    integration_type: "s3-export",
    config: { credentials: { awsRole: expect.anything() as unknown }, advanced: '{"a":1}' },
  });
  expect(config({ properties: '{"region":"eu-west-2"}' })["properties"]).toBe('{"region":"eu-west-2"}');
});

test("the bucket goes into the property that was named, beside the others", () => {
  const named = { bucketProperty: "bucketName", bucketName: "example-evidence", properties: '{"region":"eu-west-2"}' };
  expect(JSON.parse(config(named)["properties"] as string)).toEqual({
    region: "eu-west-2",
    bucketName: "example-evidence",
  });
  expect(config({ bucketName: "example-evidence" })).not.toHaveProperty("properties");
});

test("a credential or a whole integration brought along is used as it is", () => {
  const stack = make({ existingCredentialId: id });
  expect(Object.keys(stack.resource)).toEqual(["genesyscloud_integration"]);
  expect(only(stack, "genesyscloud_integration")).toMatchObject({
    config: { credentials: { AmazonWebServicesARN: id } },
  });
  let integrationId = "";
  const none = synth((scope) => {
    const whole = new RecordingIntegration(scope, "integration", { ...base, existingIntegrationId: id });
    integrationId = whole.integrationId;
  });
  expect(none.resource).toBeUndefined();
  expect(integrationId).toBe(id);
});

test("it can be left switched off, and waits for what has to exist first", () => {
  const stack = synth((scope) => {
    const first = new RecordingIntegration(scope, "a", { ...base, enabled: false });
    const dependsOn = [{ fqn: "aws_iam_role_policy.exporter" }];
    new RecordingIntegration(scope, "b", { ...base, existingCredentialId: first.credentialId, dependsOn });
  });
  const [a, b] = Object.values(stack.resource["genesyscloud_integration"]!);
  expect(a).toMatchObject({ intended_state: "DISABLED" });
  expect(b).toMatchObject({ intended_state: "ENABLED", depends_on: ["aws_iam_role_policy.exporter"] });
});

describe("the warning", () => {
  test("names the calls that confirm the names, and the bucket that no property names", () => {
    const [warning, ...others] = warnings({ bucketName: "example-evidence" });
    expect(others).toEqual([]);
    expect(warning).toMatch(/^@cdktf\/warn /);
    for (const call of [
      "types",
      "types/aws-s3-recording-bulk-actions-integration/configschemas/properties",
      "credentials/types",
    ]) {
      expect(warning).toContain(`GET /api/v2/integrations/${call}`);
    }
    expect(warning).toContain("No property names the bucket");
  });

  test.each([
    { bucketName: "example-evidence", properties: '{"s3":"example-evidence"}' },
    { bucketName: "example-evidence", bucketProperty: "bucket" },
  ])("says nothing of the bucket with %j", (props) => {
    expect(warnings(props)).toEqual([expect.not.stringContaining("No property names the bucket")]);
  });

  test.each([{ namesConfirmed: true }, { existingIntegrationId: id }])("is silent with %j", (props) => {
    expect(warnings(props)).toEqual([]);
  });
});

const cases: [Partial<RecordingIntegrationProps>, string[]][] = [
  [{ roleArn: "arn:aws:iam::111122223333:user/x" }, ["ROLE_ARN_INVALID roleArn"]],
  [{ integrationName: "a\nb" }, ["GENESYS_NAME_INVALID integrationName"]],
  [{ existingIntegrationId: "x" }, ["GENESYS_ID_INVALID existingIntegrationId"]],
  [{ existingIntegrationId: id, properties: "{}" }, ["INTEGRATION_OPTION_UNUSED properties"]],
  [{ existingCredentialId: "x" }, ["GENESYS_ID_INVALID existingCredentialId"]],
  [{ existingCredentialId: id, credentialType: "x" }, ["INTEGRATION_OPTION_UNUSED credentialType"]],
  [{ integrationType: "a b" }, ["INTEGRATION_NAME_INVALID integrationType"]],
  [{ credentialField: "" }, ["INTEGRATION_NAME_INVALID credentialField"]],
  [{ properties: "bucket" }, ["INTEGRATION_JSON_INVALID properties"]],
  [{ properties: "[]" }, ["INTEGRATION_JSON_INVALID properties"]],
  [{ advanced: "null" }, ["INTEGRATION_JSON_INVALID advanced"]],
  [{ bucketProperty: "bucket" }, ["BUCKET_NAME_MISSING bucketName"]],
  [{ bucketProperty: "b", bucketName: "n", properties: "${jsonencode(x)}" }, ["TOKEN_NOT_ALLOWED properties"]],
];

test.each(cases)("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new RecordingIntegration(scope, "integration", { ...base, ...props }))).toEqual(
    expected,
  );
});
