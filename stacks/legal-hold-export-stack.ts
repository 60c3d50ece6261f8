import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import { Faults, show } from "../lib/core";
import { checkLegalHoldExport, LegalHoldExport, specOf, type LegalHoldExportProps } from "../lib/hold";
import { policyForTerraform } from "../lib/policy";
import { GenesyscloudProvider } from "../lib/provider-genesyscloud/provider";
import { addBackend, checkBackend, type BackendProps } from "./backend";

export interface LegalHoldExportStackProps extends LegalHoldExportProps {
  /** Where Terraform keeps its state. */
  readonly backend: BackendProps;
  /**
   * Where the Genesys Cloud provider gets its credentials: the process `environment` (GENESYSCLOUD_OAUTHCLIENT_ID and
   * GENESYSCLOUD_OAUTHCLIENT_SECRET, or GENESYSCLOUD_ACCESS_TOKEN), or sensitive Terraform `variables` of this stack
   * for an app with several organizations, since the environment is one for all of them.
   * @default environment
   */
  readonly genesysCredentials?: string;
  /** Tags for every AWS resource of the stack. @default none */
  readonly tags?: { readonly [name: string]: string };
}

/**
 * A stack with one legal-hold export: providers bound to the account and the region, a backend with locking, outputs
 * without any secret.
 * @throws ConfigError with every fault of the props
 */
export class LegalHoldExportStack extends TerraformStack {
  readonly export: LegalHoldExport;

  constructor(scope: Construct, id: string, props: LegalHoldExportStackProps) {
    super(scope, id);
    const faults = Faults.none();
    checkBackend(props.backend ?? {}, faults.at("backend"));
    checkCredentials(props.genesysCredentials, faults);
    checkLegalHoldExport(props, faults);
    faults.throwIfAny(id);

    addBackend(this, id, props.backend);
    const { target, genesysRegion } = specOf(props);
    new AwsProvider(this, "aws", {
      region: target.region,
      // a plan with another account's credentials fails instead of building there
      allowedAccountIds: [target.accountId],
      defaultTags: props.tags === undefined ? undefined : [{ tags: { ...props.tags } }],
    });
    new GenesyscloudProvider(this, "genesyscloud", {
      awsRegion: genesysRegion.providerRegion,
      ...(props.genesysCredentials === "variables" ? this.credentialVariables() : {}),
    });
    this.export = new LegalHoldExport(this, "export", props);
    this.addOutputs();
  }

  private credentialVariables(): { oauthclientId: string; oauthclientSecret: string } {
    const sensitive = (name: string, description: string) =>
      new TerraformVariable(this, name, { type: "string", sensitive: true, description }).stringValue;
    return {
      oauthclientId: sensitive("genesyscloud_oauthclient_id", "Id of the OAuth client that runs Terraform"),
      oauthclientSecret: sensitive("genesyscloud_oauthclient_secret", "Secret of the OAuth client that runs Terraform"),
    };
  }

  private addOutputs(): void {
    const output = (name: string, value: string, description: string) =>
      new TerraformOutput(this, name, { value, description });
    output("bucket_name", this.export.bucketName, "Evidence bucket");
    output("exporter_role_arn", this.export.exporterRoleArn, "Role that Genesys Cloud assumes");
    output("integration_id", this.export.genesys.integration.integrationId, "integrationId of export jobs");
    for (const [part, document] of Object.entries(this.export.forOwners)) {
      output(`for_owner_${part}`, policyForTerraform(document), `What the owner of this part has to allow (${part})`);
    }
  }
}

function checkCredentials(value: string | undefined, faults: Faults): void {
  if (value === undefined || value === "environment" || value === "variables") return;
  faults.add({
    code: "CREDENTIALS_SOURCE_INVALID",
    field: "genesysCredentials",
    // what was given may be a credential pasted by mistake
    got: typeof value === "string" ? `a text of ${value.length} characters` : show(typeof value),
    allowed: "environment or variables",
    fix: "Credentials are no prop: put them into the provider's environment variables or into Terraform variables.",
  });
}
