import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { IntegrationCredential } from "../provider-genesyscloud/integration-credential";
import type { OauthClient } from "../provider-genesyscloud/oauth-client";
import type { OrganizationGuard } from "./organization-guard";
import { TerraformData } from "./terraform-data";

/** Where the credential of a client is made. */
export interface ClientCredentialPlace {
  readonly name: string;
  /** The note of when the client was made. */
  readonly clientMade: TerraformData;
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
  { name, clientMade, guard, provider }: ClientCredentialPlace,
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
  const credentialId = `\${${credential.terraformResourceType}.${credential.friendlyUniqueId}.id}`;
  guardSecret(scope, clientAddress, credentialId, clientMade);
  return credential;
}

/**
 * Notes when the run was planned that made a client. Every new client has one, with a credential or not: whether a
 * credential that is asked for later is of the same run can only be told by it.
 */
export function noteClientMade(scope: Construct, client: OauthClient): TerraformData {
  const clientId = `\${${client.terraformResourceType}.${client.friendlyUniqueId}.id}`;
  return new TerraformData(scope, "client_made", { input: PLANNED, triggersReplace: [clientId], lifecycle: ONCE });
}

// a note is written once
const PLANNED = "${plantimestamp()}";
const ONCE = { ignoreChanges: ["input"] };

/**
 * A credential that is made in a later run than its client has no secret, and nothing says so. The notes of the two are
 * equal only when one run made both, so the comparison fails in every plan until the client is replaced. A client of an
 * earlier release, which named its credential itself, has no note: it is known by the id of that credential.
 */
function guardSecret(scope: Construct, clientAddress: string, credentialId: string, clientMade: TerraformData): void {
  new TerraformData(scope, "secret_stored", {
    input: PLANNED,
    triggersReplace: [`\${${clientAddress}.id}`, credentialId],
    lifecycle: {
      ...ONCE,
      postcondition: [
        {
          condition:
            `\${self.output == ${clientMade.address}.output && ` +
            `try(length(${clientAddress}.integration_credential_id), 0) == 0}`,
          errorMessage:
            "The Genesys Cloud credential was made in another run than its OAuth client, so it does not hold the client's " +
            `secret: data actions would answer 401. Replace the client: terraform apply -replace=${clientAddress}. ` +
            "It gets another id and another secret.",
        },
      ],
    },
  });
}
