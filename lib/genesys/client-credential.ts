import { type TerraformProvider, TerraformResource, type TerraformResourceLifecycle } from "cdktf";
import type { Construct } from "constructs";
import { IntegrationCredential } from "../provider-genesyscloud/integration-credential";
import type { OauthClient } from "../provider-genesyscloud/oauth-client";
import type { OrganizationGuard } from "./organization-guard";

/** Where the credential of a client is made. */
export interface ClientCredentialPlace {
  readonly name: string;
  readonly guard?: OrganizationGuard;
  readonly provider?: TerraformProvider;
}

/**
 * Id of a client whose secret is in a credential. It is another one than without: a client that is deployed has no secret
 * to give, so the apply that first asks for a credential has to make a new client, and an address of its own is what makes
 * every release of Terraform do so.
 */
export const CREDENTIAL_CLIENT_ID = "client_with_credential";

/**
 * Puts the secret of a new client into a Genesys Cloud credential, by its id alone: the provider knows the secret in the
 * run that makes the client, adds it to a credential for that id, and forgets it. Told to the client itself
 * (`integration_credential_name`) it would overwrite the secret with nothing at every later change of the client
 * (provider v1.84.1, run).
 * @returns the credential, and what one run has to make
 */
export function createClientCredential(
  scope: Construct,
  client: OauthClient,
  { name, guard, provider }: ClientCredentialPlace,
): { readonly credential: IntegrationCredential; readonly oneRun: readonly TerraformResource[] } {
  const address = `${client.terraformResourceType}.${client.friendlyUniqueId}`;
  const clientId = `\${${address}.id}`;
  const clientMade = new TerraformData(scope, "client_made", {
    input: PLANNED,
    triggersReplace: [clientId],
    lifecycle: ONCE,
  });
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
  const secretStored = guardSecret(scope, address, credentialId, clientMade);
  return { credential, oneRun: [client, clientMade, credential, secretStored] };
}

// a note of when the run was planned, written once
const PLANNED = "${plantimestamp()}";
const ONCE = { ignoreChanges: ["input"] };

/**
 * A credential that is made in a later run than its client has no secret, and nothing says so. The notes of the two are
 * equal only when one run made both, so the comparison fails in every plan until the client is replaced.
 */
function guardSecret(
  scope: Construct,
  clientAddress: string,
  credentialId: string,
  clientMade: TerraformData,
): TerraformData {
  return new TerraformData(scope, "secret_stored", {
    input: PLANNED,
    triggersReplace: [`\${${clientAddress}.id}`, credentialId],
    lifecycle: {
      ...ONCE,
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

/** What is built into Terraform needs no provider; `DataResource` of cdktf would start Terraform at every synthesis. */
class TerraformData extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly settings: {
      /** A value that is kept, as `output`. */
      readonly input: string;
      /** Values whose change replaces the resource. */
      readonly triggersReplace: readonly string[];
      readonly lifecycle?: TerraformResourceLifecycle;
    },
  ) {
    super(scope, id, { terraformResourceType: "terraform_data", lifecycle: settings.lifecycle });
  }

  /** Where other parts of the stack find it. */
  get address(): string {
    return `${this.terraformResourceType}.${this.friendlyUniqueId}`;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { input: this.settings.input, triggers_replace: [...this.settings.triggersReplace] };
  }
}
