import { actions } from "./action-names";

/** What the user or client that runs Terraform must hold to manage a resource of a type. */
export interface DeployerNeed {
  readonly permissions: readonly string[];
  /** OAuth scopes, for a deployer that has scopes: a user's token, not client credentials. */
  readonly scopes: readonly string[];
}

const INTEGRATION: DeployerNeed = {
  permissions: actions("integrations:integration", "add delete edit view"),
  scopes: ["integrations"],
};

/**
 * By Terraform resource type: permissions and scopes from the pages of the provider (v1.84.1), with wildcards expanded. For
 * types without an entry the pages list none, which does not mean that they need none.
 *
 * In addition, a deployer with client credentials can only grant a role that it holds itself, and a deployer with a user's
 * token gains every role that it gives to a new OAuth client, without a trace in the plan.
 */
export const deployerNeeds: { readonly [resourceType: string]: DeployerNeed } = {
  genesyscloud_oauth_client: {
    permissions: [
      ...actions("oauth:client", "add delete edit view"),
      ...actions("authorization:grant", "add view"),
      ...INTEGRATION.permissions,
    ],
    scopes: ["oauth", "authorization", "integrations", "user-basic-info"],
  },
  genesyscloud_auth_role: {
    permissions: actions("authorization:role", "add delete edit view"),
    scopes: ["authorization"],
  },
  genesyscloud_integration: INTEGRATION,
  genesyscloud_integration_credential: INTEGRATION,
  genesyscloud_integration_action: {
    permissions: [
      ...actions("integrations:action", "add delete edit view"),
      ...actions("integrations:actionFunction", "edit view"),
      "bridge:actions:view",
      "integrations:integration:view",
    ],
    scopes: ["integrations", "upload"],
  },
  genesyscloud_integration_custom_auth_action: {
    permissions: [
      ...actions("integrations:action", "edit view"),
      "bridge:actions:view",
      "integrations:integration:view",
    ],
    scopes: ["integrations"],
  },
  genesyscloud_flow: {
    permissions: [
      "architect:dependencyTracking:view",
      ...actions("architect:flow", "delete search unlock view"),
      ...actions("architect:flowLogLevel", "add delete edit view"),
      ...actions("architect:job", "create view"),
      ...actions("architect:jobExport", "create view"),
    ],
    scopes: ["architect"],
  },
  genesyscloud_architect_ivr: {
    permissions: actions("routing:callRoute", "add delete edit view"),
    scopes: ["architect"],
  },
  genesyscloud_processautomation_trigger: {
    permissions: actions("processautomation:trigger", "add delete edit view"),
    scopes: ["process-automation"],
  },
  genesyscloud_recording_media_retention_policy: {
    permissions: [
      ...actions("recording:retentionPolicy", "add delete edit view"),
      "quality:evaluationForm:view",
      "quality:surveyForm:view",
    ],
    scopes: ["recordings", "quality"],
  },
  genesyscloud_user_roles: { permissions: actions("authorization:grant", "add delete view"), scopes: [] },
};

/**
 * By type of data source: what a lookup needs. The provider's pages list nothing for data sources; these are the permissions
 * of the API calls behind them (documented), and the read-only form of the scope.
 */
export const deployerReads: { readonly [dataType: string]: DeployerNeed } = {
  genesyscloud_auth_role: { permissions: ["authorization:role:view"], scopes: ["authorization:readonly"] },
};
