import { Annotations, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, type ShapeOf } from "../core";
import { keepAsMade } from "../final";
import { OauthClient } from "../provider-genesyscloud/oauth-client";
import { createClientCredential, CREDENTIAL_CLIENT_ID } from "./client-credential";
import {
  checkClientRoles,
  checkExportClient,
  clientOptionsShape,
  clientRoleShape,
  DEFAULT_CLIENT_NAME,
  GRANTS,
  type ClientRole,
  type ExportClientOptions,
} from "./export-client-options";
import type { OrganizationGuard } from "./organization-guard";

/** Props of `ExportClient`. @public */
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
  roles: [clientRoleShape],
  guard: "opaque",
  provider: "opaque",
};

/**
 * The OAuth client that runs exports, or an existing one. By default it uses client credentials, and its secret stays in
 * Genesys Cloud, where it is created.
 *
 * It can start any recording job, DELETE included, since Genesys Cloud requires the same permissions for both. Its limits:
 * a conversation that is protected from deletion is not deleted, and its role applies only in the granted division.
 *
 * Creating one has a side effect that no plan shows (provider v1.84.1): with a person's token, the client's roles are
 * also granted to that person.
 * @throws ConfigError when an option is invalid
 * @public
 */
export class ExportClient extends Construct {
  /** Id of the client; a reference for a new one. */
  readonly clientId: string;
  /** Id of the Genesys Cloud credential that holds the secret; undefined unless `secret` is `genesysCredential`. */
  readonly credentialId: string | undefined;
  /** The secret, a reference; only with `secret: "state"`. Every resource that it is passed to holds it in clear text. */
  readonly clientSecret: string | undefined;

  constructor(scope: Construct, id: string, props: ExportClientProps) {
    super(scope, id);
    const faults = new Faults();
    const options = checkShape(props, exportClientShape, faults);
    checkExportClient(options, faults);
    if (options.existingClientId === undefined) checkClientRoles(options.grantType, options.roles ?? [], faults);
    faults.throwIfAny(this.node.path);

    const { secret = "none", existingClientId } = props;
    if (existingClientId !== undefined) {
      this.clientId = existingClientId;
      return;
    }
    const client = this.createClient(props, secret);
    this.clientId = client.id;
    if (secret === "genesysCredential") {
      const { clientName = DEFAULT_CLIENT_NAME, credentialName: name = clientName, guard, provider } = props;
      const { credential, oneRun } = createClientCredential(this, client, { name, guard, provider });
      this.credentialId = credential.id;
      keepAsMade(this, { oneRun });
      return;
    }
    if (secret === "state") this.clientSecret = client.clientSecret;
    if (secret === "directory") Annotations.of(this).addWarning(READABLE);
    keepAsMade(this);
  }

  private createClient(props: ExportClientProps, secret: string): OauthClient {
    const { clientName = DEFAULT_CLIENT_NAME, grantType = "clientCredentials", guard } = props;
    return new OauthClient(this, secret === "genesysCredential" ? CREDENTIAL_CLIENT_ID : "client", {
      name: clientName,
      description: props.description ?? "Exports recordings under legal hold to write-once storage",
      authorizedGrantType: GRANTS[grantType]!,
      accessTokenValiditySeconds: props.tokenLifetimeSeconds ?? 86_400,
      registeredRedirectUris: props.redirectUris && [...props.redirectUris],
      scopes: props.scopes && [...props.scopes].sort(),
      roles: props.roles?.map(({ roleId, divisionId }) => ({ roleId, divisionId })),
      state: "active",
      exposeClientSecret: secret === "state" ? true : undefined,
      directoryClientSecret: secret === "directory" ? props.secretDirectory : undefined,
      lifecycle: guard && { precondition: [guard.precondition] },
      provider: props.provider,
    });
  }
}

const READABLE =
  "secretDirectory: the provider writes the client's secret into a file that everybody on the machine can read (mode 0755). " +
  "Move it and take the mode away as soon as the apply ends, or let somebody renew the secret in Genesys Cloud.";
