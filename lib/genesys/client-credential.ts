import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { IntegrationCredential } from "../provider-genesyscloud/integration-credential";
import type { OauthClient } from "../provider-genesyscloud/oauth-client";
import type { OrganizationGuard } from "./organization-guard";
import { TerraformData } from "./terraform-data";

/** Where the credential of a client is made. */
export interface ClientCredentialPlace {
  readonly name: string;
  readonly guard?: OrganizationGuard;
  readonly provider?: TerraformProvider;
}

/**
 * Puts the secret of a new client into a Genesys Cloud credential, by its id alone: the provider knows the secret in the
 * run that makes the client, adds it to a credential for that id, and forgets it. Told to the client itself
 * (`integration_credential_name`) it would overwrite the secret with nothing at every later change of the client
 * (provider v1.84.1, run).
 * @returns the credential
 */
export function createClientCredential(
  scope: Construct,
  client: OauthClient,
  { name, guard, provider }: ClientCredentialPlace,
): IntegrationCredential {
  const clientAddress = `${client.terraformResourceType}.${client.friendlyUniqueId}`;
  const clientId = `\${${clientAddress}.id}`;
  const credential = new IntegrationCredential(scope, "credential", {
    name,
    credentialTypeName: "pureCloudOAuthClient",
    fields: { clientId },
    lifecycle: {
      precondition: guard && [guard.precondition],
      // a new name would be sent with the fields, and they without the secret
      ignoreChanges: ["name"],
    },
    provider,
  });
  guardSecret(scope, clientAddress, `\${${credential.terraformResourceType}.${credential.friendlyUniqueId}.id}`);
  return credential;
}

/**
 * A credential that is made in a later run than its client has no secret, and nothing says so. Two notes of when a run
 * was planned, one that goes with the client and one that goes with both, are equal only when one run made both. They
 * are written once, so the comparison fails in every plan until the client is replaced.
 */
function guardSecret(scope: Construct, clientAddress: string, credentialId: string): void {
  const clientId = `\${${clientAddress}.id}`;
  const input = "${plantimestamp()}";
  const ignoreChanges = ["input"];
  const clientMade = new TerraformData(scope, "client_made", {
    input,
    triggersReplace: [clientId],
    lifecycle: { ignoreChanges },
  });
  new TerraformData(scope, "secret_stored", {
    input,
    triggersReplace: [clientId, credentialId],
    lifecycle: {
      ignoreChanges,
      postcondition: [
        {
          condition: `\${self.output == ${clientMade.address}.output}`,
          errorMessage:
            "The Genesys Cloud credential was made in another run than its OAuth client, so it does not hold the client's " +
            `secret: data actions would answer 401. Replace the client: terraform apply -replace=${clientAddress}. ` +
            "It gets another id and another secret.",
        },
      ],
    },
  });
}
