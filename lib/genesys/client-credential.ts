import { type TerraformProvider, TerraformResource, type TerraformResourceLifecycle } from "cdktf";
import type { Construct } from "constructs";
import { IntegrationCredential } from "../provider-genesyscloud/integration-credential";
import type { OauthClient } from "../provider-genesyscloud/oauth-client";
import type { OrganizationGuard } from "./organization-guard";

/** Where the credential of a client is created. */
export interface ClientCredentialPlace {
  readonly name: string;
  readonly guard?: OrganizationGuard;
  readonly provider?: TerraformProvider;
}

/**
 * Construct id of a client whose secret is in a credential. It differs from the id without a credential: the secret of a
 * deployed client is not available, so the apply that adds a credential must create a new client, and a separate resource
 * address has that effect in every release of Terraform.
 */
export const CREDENTIAL_CLIENT_ID = "client_with_credential";

/**
 * Puts the secret of a new client into a Genesys Cloud credential that has only the client's id: the provider knows the secret
 * in the run that creates the client, adds it to a credential with that id, and forgets it. If the client itself named the
 * credential (`integration_credential_name`), every later change of the client would erase the secret (provider v1.84.1,
 * run).
 * @returns the credential, and what must be created in the same run
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
      // a rename would send the fields again, without the secret
      ignoreChanges: ["name"],
    },
    provider,
  });
  const credentialId = `\${${credential.terraformResourceType}.${credential.friendlyUniqueId}.id}`;
  const secretStored = guardSecret(scope, address, credentialId, clientMade);
  return { credential, oneRun: [client, clientMade, credential, secretStored] };
}

// the time at which the run was planned, written once
const PLANNED = "${plantimestamp()}";
const ONCE = { ignoreChanges: ["input"] };

/**
 * A credential that is created in a later run than its client has no secret, and nothing shows that. The notes of the two are
 * equal only if one run created both, so the comparison fails in every plan until the client is replaced.
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

/** Terraform's built-in `terraform_data`, which needs no provider; cdktf's `DataResource` would start Terraform at every synthesis. */
class TerraformData extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly settings: {
      /** A value that is stored, as `output`. */
      readonly input: string;
      /** Values whose change replaces the resource. */
      readonly triggersReplace: readonly string[];
      readonly lifecycle?: TerraformResourceLifecycle;
    },
  ) {
    super(scope, id, { terraformResourceType: "terraform_data", lifecycle: settings.lifecycle });
  }

  /** Resource address for other parts of the stack. */
  get address(): string {
    return `${this.terraformResourceType}.${this.friendlyUniqueId}`;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { input: this.settings.input, triggers_replace: [...this.settings.triggersReplace] };
  }
}
