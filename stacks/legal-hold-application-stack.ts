import { TerraformOutput } from "cdktf";
import type { Construct } from "constructs";
import { checkGenesysRegion, GenesysRegion } from "../lib/catalog";
import { checkShape, checkText, Faults, needed, show, type ShapeOf } from "../lib/core";
import {
  checkExportClient,
  checkGenesysName,
  checkOrganizationId,
  clientOptionsShape,
  ExportClient,
  OrganizationGuard,
  type ExportClientOptions,
} from "../lib/genesys";
import { addBackend, backendShape, checkBackend, type BackendProps } from "./backend";
import { addGenesysProvider, credentialsSource } from "./genesys-provider";
import { LiteralStack } from "./literal-stack";

/** Props of `LegalHoldApplicationStack`. @public */
export interface LegalHoldApplicationStackProps {
  /** Genesys Cloud region of the organization that the application belongs to, such as `eu-west-2`. */
  readonly genesysRegion: string;
  /** Id of that organization, a lower-case UUID. */
  readonly organizationId: string;
  /** The application's client: redirect URIs, scopes, place of its secret. Its grant is `authorizationCode`. */
  readonly client: ExportClientOptions;
  /** The organizations whose people use the application. */
  readonly organizations: readonly ConsentingOrganization[];
  /** Makes a plan fail against any other organization. @default true */
  readonly verifyOrganization?: boolean;
  /** Where Terraform stores its state. */
  readonly backend: BackendProps;
  /** Where the Genesys Cloud provider gets its credentials, as for `LegalHoldExportStack`. @default environment */
  readonly genesysCredentials?: "environment" | "variables";
}

/** An organization whose people use the application. @public */
export interface ConsentingOrganization {
  /** Name of the output with its consent: letters, digits, underscores. */
  readonly name: string;
  readonly genesysRegion: string;
  readonly organizationId: string;
  /** Role that its people need to run exports there. @default legal-hold-export */
  readonly roleName?: string;
}

const applicationShape: ShapeOf<LegalHoldApplicationStackProps> = {
  genesysRegion: "value",
  organizationId: needed(checkOrganizationId),
  client: clientOptionsShape,
  organizations: [
    {
      name: "value",
      genesysRegion: "value",
      organizationId: needed(checkOrganizationId),
      roleName: checkGenesysName,
    },
  ],
  verifyOrganization: "flag",
  backend: backendShape,
  genesysCredentials: credentialsSource,
};

/**
 * One application for several organizations: an authorization-code client, and for each organization an output with what its
 * administrator must consent to. The provider has no resource for consent: an administrator gives it by hand. The exports
 * are separate stacks, one for each organization, with `genesys.client.existingClientId`.
 * @throws ConfigError with every fault of the props
 * @public
 */
export class LegalHoldApplicationStack extends LiteralStack {
  readonly client: ExportClient;

  constructor(scope: Construct, id: string, props: LegalHoldApplicationStackProps) {
    super(scope, id);
    const faults = new Faults();
    const options = checkShape(props, applicationShape, faults);
    checkApplication(options, faults);
    faults.throwIfAny(id);

    addBackend(this, id, props.backend);
    const { organizationId, verifyOrganization = true, client } = props;
    addGenesysProvider(this, GenesysRegion.fromString(props.genesysRegion).providerRegion, props.genesysCredentials);
    const guard = verifyOrganization ? new OrganizationGuard(this, "organization", { organizationId }) : undefined;
    this.client = new ExportClient(this, "client", { ...client, grantType: "authorizationCode", guard });
    new TerraformOutput(this, "client_id", {
      value: this.client.clientId,
      description: "existingClientId of each organization's export",
    });
    for (const organization of props.organizations) {
      new TerraformOutput(this, `consent_${organization.name}`, {
        value: consent(organization, client.scopes ?? []),
        description: "What this organization's administrator has to do by hand",
      });
    }
  }
}

function consent(organization: ConsentingOrganization, scopes: readonly string[]): string {
  const { genesysRegion, organizationId, roleName = "legal-hold-export" } = organization;
  return (
    `Organization ${organizationId} (${genesysRegion}): somebody with oauth:client:authorize approves the client for the ` +
    `scopes ${[...scopes].sort().join(", ")}, and grants the role "${roleName}" to the people who sign in. A token can do ` +
    "what both allow; one that was issued before keeps what it had."
  );
}

function checkApplication(props: LegalHoldApplicationStackProps, faults: Faults): void {
  checkGenesysRegion(faults, "genesysRegion", props.genesysRegion);
  const { client = {}, organizations = [] } = props;
  const grant = client.grantType;
  if (grant !== undefined && grant !== "authorizationCode") {
    faults.at("client").addAndClose({
      code: "GRANT_TYPE_INVALID",
      field: "grantType",
      got: show(grant),
      allowed: "authorizationCode",
      fix: "Leave grantType out: a client that acts for itself belongs to one organization.",
    });
  }
  if (client.existingClientId !== undefined) {
    faults.at("client").add({
      code: "CLIENT_NOT_CREATED",
      field: "existingClientId",
      got: show(client.existingClientId),
      allowed: "a new client",
      fix: "Leave the stack out, and name the client in each organization's export.",
    });
  } else checkExportClient({ ...client, grantType: "authorizationCode" }, faults.at("client"));
  checkOrganizations(organizations, faults);
  checkBackend(props.backend ?? {}, faults.at("backend"));
}

function checkOrganizations(organizations: readonly ConsentingOrganization[], faults: Faults): void {
  if (organizations.length === 0) {
    const fix = "Name the organizations whose people use the application.";
    faults.add({ code: "ORGANIZATIONS_MISSING", field: "organizations", got: "none", allowed: "at least one", fix });
  }
  organizations.forEach(({ name, genesysRegion }, i) => {
    const at = faults.at(`organizations[${i}]`);
    checkGenesysRegion(at, "genesysRegion", genesysRegion);
    checkText(at, {
      code: "ORGANIZATION_NAME_INVALID",
      field: "name",
      value: name,
      fits: (text) => /^[A-Za-z]\w*$/.test(text) && organizations.findIndex((one) => one.name === text) === i,
      allowed: "letters, digits and underscores, each name once",
      fix: "Choose a short name for the output.",
    });
  });
}
