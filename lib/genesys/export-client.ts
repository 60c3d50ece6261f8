import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, type ShapeOf } from "../core";
import { OauthClient } from "../provider-genesyscloud/oauth-client";
import { checkClientRoles, checkExportClient } from "./export-client-checks";
import {
  clientOptionsShape,
  DEFAULT_CLIENT_NAME,
  GRANTS,
  type ClientRole,
  type ExportClientOptions,
} from "./export-client-options";
import type { OrganizationGuard } from "./organization-guard";

export interface ExportClientProps extends ExportClientOptions {
  /** Roles of a client-credentials client; at least one. @default none, for an authorization code */
  readonly roles?: readonly ClientRole[];
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

const exportClientShape: ShapeOf<ExportClientProps> = {
  ...clientOptionsShape,
  roles: [{ roleId: "value", divisionId: "value" }],
  guard: "opaque",
  provider: "opaque",
};

/**
 * The OAuth client that runs exports, or one brought along. By default it signs in by client credentials, and its
 * secret goes into a Genesys Cloud credential for data actions and nowhere else.
 *
 * Creating one has a side effect that no plan shows (provider v1.84.1): under a person's token, the client's roles are
 * added to that person.
 * @throws ConfigError when an option does not fit
 */
export class ExportClient extends Construct {
  /** Id of the client; a reference for a new one. */
  readonly clientId: string;
  /** Id of the Genesys Cloud credential that holds the secret; undefined when the secret goes elsewhere. */
  readonly credentialId: string | undefined;
  /** The secret, a reference; only with `secret: "state"`. Every place that it is passed to holds it in clear. */
  readonly clientSecret: string | undefined;

  constructor(scope: Construct, id: string, props: ExportClientProps) {
    super(scope, id);
    const faults = Faults.none();
    const options = checkShape(props, exportClientShape, faults);
    checkExportClient(options, faults);
    if (options.existingClientId === undefined) checkClientRoles(options.grantType, options.roles ?? [], faults);
    faults.throwIfAny(this.node.path);

    const { secret = "genesysCredential", existingClientId } = props;
    if (existingClientId !== undefined) {
      this.clientId = existingClientId;
      return;
    }
    const client = this.createClient(props, secret);
    this.clientId = client.id;
    if (secret === "genesysCredential") this.credentialId = client.integrationCredentialId;
    if (secret === "state") this.clientSecret = client.clientSecret;
  }

  private createClient(props: ExportClientProps, secret: string): OauthClient {
    const { clientName = DEFAULT_CLIENT_NAME, grantType = "clientCredentials", guard } = props;
    const inside = secret === "genesysCredential";
    return new OauthClient(this, "client", {
      name: clientName,
      description: props.description ?? "Exports recordings under legal hold to write-once storage",
      authorizedGrantType: GRANTS[grantType]!,
      accessTokenValiditySeconds: props.tokenLifetimeSeconds ?? 86_400,
      registeredRedirectUris: props.redirectUris && [...props.redirectUris],
      scopes: props.scopes && [...props.scopes].sort(),
      roles: props.roles?.map(({ roleId, divisionId }) => ({ roleId, divisionId })),
      state: "active",
      integrationCredentialName: inside ? (props.credentialName ?? clientName) : undefined,
      exposeClientSecret: secret === "state" ? true : undefined,
      directoryClientSecret: secret === "directory" ? props.secretDirectory : undefined,
      lifecycle: {
        precondition: guard && [guard.precondition],
        postcondition: inside ? [CREDENTIAL_EXISTS] : undefined,
      },
      provider: props.provider,
    });
  }
}

// the provider drops the error of a credential that could not be made, and reports the client as created
const CREDENTIAL_EXISTS = {
  condition: "${try(length(self.integration_credential_id) > 0, false)}",
  errorMessage:
    "Genesys Cloud has the client but not the credential with its secret, and the provider hides the reason. Check that " +
    "whoever runs Terraform holds integrations:integration:add, then replace the client: its secret cannot be read again.",
};
