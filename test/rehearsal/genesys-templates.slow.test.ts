import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { ExportActions, ServiceNowAction } from "../../lib/genesys";
import { GenesyscloudProvider } from "../../lib/provider-genesyscloud/provider";
import { rehearse } from "../../lib/rehearsal";
import { describeWithTerraform } from "./support/terraform";

const id = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";

interface Plan {
  readonly planned_values: {
    readonly root_module: {
      readonly resources: readonly {
        readonly type: string;
        readonly values: {
          readonly name: string;
          readonly config_request: readonly { readonly [name: string]: unknown }[];
        };
      }[];
    };
  };
}

describeWithTerraform("what Terraform reads of the templates of data actions", () => {
  let out: string;
  beforeAll(() => (out = mkdtempSync(join(tmpdir(), "templates-"))));
  afterAll(() => rmSync(out, { recursive: true }));

  test("is Velocity, with every reference of its own left for Genesys Cloud", async () => {
    const app = new App({ outdir: out });
    const stack = new TerraformStack(app, "templates");
    new GenesyscloudProvider(stack, "genesyscloud");
    const props = { recordingIntegrationId: id, credentialId: id, includeSensitiveData: true };
    new ExportActions(stack, "actions", props);
    new ServiceNowAction(stack, "servicenow", { instance: "example", existingCredentialId: id });
    app.synth();

    const { ok, planJson } = await rehearse({ stackDir: join(out, "stacks", "templates") });
    expect(ok).toBe(true);
    const requests = (planJson as Plan).planned_values.root_module.resources
      .filter(({ type }) => type === "genesyscloud_integration_action")
      .map(({ values }) => [values.name, values.config_request[0]!] as const);
    const byName = Object.fromEntries(requests);
    expect(byName["legal-hold-actions get job"]).toMatchObject({
      request_url_template: "/api/v2/recording/jobs/$esc.url(${input.jobId})",
    });
    expect(byName["legal-hold-actions protect"]).toMatchObject({
      request_template: '{"conversationIds":["$esc.jsonString(${input.conversationId})"]}',
    });
    expect(byName["legal-hold-actions create job"]!["request_template"]).toContain(
      '"includeRecordingsWithSensitiveData":#if("$!{input.includeSensitiveData}" == "true")true#{else}false#end',
    );
    expect(requests).toHaveLength(6);
    expect(JSON.stringify(byName)).not.toContain("$${");
  });
});
