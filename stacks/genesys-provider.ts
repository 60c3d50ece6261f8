import { TerraformVariable, type TerraformStack } from "cdktf";
import { word } from "../lib/core";
import { GenesyscloudProvider } from "../lib/provider-genesyscloud/provider";

/**
 * Gives the stack its Genesys Cloud provider.
 * @param region the provider's `aws_region`
 * @param credentials `environment` or `variables`
 */
export function addGenesysProvider(stack: TerraformStack, region: string, credentials: string | undefined): void {
  new GenesyscloudProvider(stack, "genesyscloud", {
    awsRegion: region,
    ...(credentials === "variables" ? credentialVariables(stack) : {}),
  });
}

function credentialVariables(stack: TerraformStack): { oauthclientId: string; oauthclientSecret: string } {
  const sensitive = (name: string, description: string) =>
    new TerraformVariable(stack, name, { type: "string", sensitive: true, description }).stringValue;
  return {
    oauthclientId: sensitive("genesyscloud_oauthclient_id", "Id of the OAuth client that runs Terraform"),
    oauthclientSecret: sensitive("genesyscloud_oauthclient_secret", "Secret of the OAuth client that runs Terraform"),
  };
}

/** Where the provider's credentials come from. Code `CREDENTIALS_SOURCE_INVALID`. */
export const credentialsSource = word(
  "CREDENTIALS_SOURCE_INVALID",
  ["environment", "variables"],
  "Credentials are no prop: put them into the provider's environment variables or into Terraform variables.",
  // hidden, because a credential may have been pasted by mistake
  true,
);
