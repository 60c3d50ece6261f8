import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, type ShapeOf } from "../../core";
import { keepAsMade } from "../../final";
import { Integration } from "../../provider-genesyscloud/integration";
import { IntegrationCredential } from "../../provider-genesyscloud/integration-credential";
import { createDataAction, literalForTerraform } from "../data-actions";
import { customAuthActionBinding } from "../optional-bindings";
import type { OrganizationGuard } from "../organization-guard";
import { openIncident, updateIncident } from "./actions";
import { checkServiceNow, CREDENTIALS, serviceNowOptionsShape, type ServiceNowOptions } from "./options";

/** Props of `ServiceNowAction`. @experimental */
export interface ServiceNowActionProps extends ServiceNowOptions {
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

const serviceNowActionShape: ShapeOf<ServiceNowActionProps> = {
  ...serviceNowOptionsShape,
  guard: "opaque",
  provider: "opaque",
};

/**
 * Two data actions that open and update a ServiceNow incident about a hold. Their contracts require `legalHoldStatus` and
 * `legalHoldScope`, and every input is escaped. The host is part of the action, not an input, so no caller can send the
 * credentials elsewhere.
 * @throws ConfigError when an option is invalid
 * @experimental
 */
export class ServiceNowAction extends Construct {
  /** Id of the web services integration; a reference for a new one. */
  readonly integrationId: string;
  /** Heading under which Architect lists the actions. */
  readonly category: string;
  /** Name of the action that opens an incident, for flows. */
  readonly openActionName: string;
  /** Ids of the actions, references. */
  readonly actionIds: { readonly open: string; readonly update: string };
  /** What a flow that calls the actions must wait for. */
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ServiceNowActionProps) {
    super(scope, id);
    const faults = new Faults();
    checkServiceNow(checkShape(props, serviceNowActionShape, faults), faults);
    faults.throwIfAny(this.node.path);

    const { name = "legal-hold-servicenow", instance, guard, provider } = props;
    const { statusColumn = "u_legal_hold_status", scopeColumn = "u_legal_hold_scope" } = props;
    const oauth = props.credentialType === "userDefinedOAuth";
    this.category = props.category ?? name;
    this.integrationId = props.existingIntegrationId ?? this.createIntegration(props, name);
    // the owner of an existing integration manages its credentials
    if (oauth && props.existingIntegrationId === undefined) this.createSignIn(props, name);
    const { integrationId, category } = this;
    const place = { integrationId, category, timeoutSeconds: props.timeoutSeconds ?? 20, guard, provider };
    // Genesys Cloud adds the basicAuth header itself (documented)
    const headers: { readonly [header: string]: string } = oauth ? { Authorization: BEARER } : {};
    const table = { instance, statusColumn, scopeColumn, headers };
    this.openActionName = `${name} open incident`;
    const open = createDataAction(this, "open", openIncident(this.openActionName, table), place);
    const update = createDataAction(this, "update", updateIncident(`${name} update incident`, table), place);
    this.actionIds = { open: open.id, update: update.id };
    this.dependables = [open, update];
    keepAsMade(this);
  }

  private createIntegration(props: ServiceNowActionProps, name: string): string {
    const { credentialType = "basicAuth", guard, provider } = props;
    return new Integration(this, "integration", {
      integrationType: "custom-rest-actions",
      intendedState: "ENABLED",
      config: {
        name,
        // the key is the name of the type (documented by a public module)
        credentials: { [credentialType]: props.existingCredentialId ?? this.createCredential(props, name) },
      },
      lifecycle: guard && { precondition: [guard.precondition] },
      provider,
    }).id;
  }

  private createCredential(props: ServiceNowActionProps, name: string): string {
    const { credentialType = "basicAuth", newCredential = {}, guard, provider } = props;
    const fields = CREDENTIALS[credentialType as keyof typeof CREDENTIALS];
    return new IntegrationCredential(this, "credential", {
      name,
      credentialTypeName: credentialType,
      fields: {
        ...Object.fromEntries(fields.map((field) => [field, newCredential[field]!])),
        ...(credentialType === "userDefinedOAuth"
          ? { loginUrl: `https://${props.instance}.service-now.com/oauth_token.do` }
          : {}),
      },
      lifecycle: guard && { precondition: [guard.precondition] },
      provider,
    }).id;
  }

  private createSignIn({ guard, provider }: ServiceNowActionProps, name: string): void {
    const { IntegrationCustomAuthAction } = customAuthActionBinding();
    new IntegrationCustomAuthAction(this, "sign_in", {
      integrationId: this.integrationId,
      name: `${name} sign in`,
      configRequest: {
        requestUrlTemplate: literalForTerraform("${credentials.loginUrl}"),
        requestType: "POST",
        requestTemplate: literalForTerraform(SIGN_IN),
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
      },
      configResponse: {
        translationMap: { accessToken: "$.access_token" },
        successTemplate: literalForTerraform('{"access_token":${accessToken}}'),
      },
      lifecycle: guard && { precondition: [guard.precondition] },
      provider,
    });
  }
}

const BEARER = "Bearer ${authResponse.access_token}";

// in the body, so that no header is composed of escaped parts
const SIGN_IN =
  'grant_type=client_credentials&client_id=$esc.url("${credentials.clientId}")&client_secret=$esc.url("${credentials.clientSecret}")';
