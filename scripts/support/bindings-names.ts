/** The provider the bindings are for, as a Terraform configuration names it. */
export const PROVIDER = "mypurecloud/genesyscloud";

/** Version the schema was read from. */
export const VERSION = "1.84.1";

/** What the bindings ask Terraform for: that release or a newer one of the same major version. */
export const VERSION_RANGE = `~> ${VERSION.split(".").slice(0, 2).join(".")}`;

/**
 * What gets bindings: exactly what the library uses. Add a name, then run the script with `--from <full schema>`,
 * because the committed schema holds no more than this list. Names are without the `genesyscloud_` prefix.
 */
export const RESOURCES = [
  "architect_ivr",
  "auth_role",
  "flow",
  "integration",
  "integration_action",
  "integration_credential",
  "integration_custom_auth_action",
  "oauth_client",
  "processautomation_trigger",
  "recording_media_retention_policy",
];

export const DATA_SOURCES = [
  "auth_division",
  "auth_division_home",
  "auth_role",
  "integration",
  "integration_credential",
  "oauth_client",
  "organizations_me",
];

/**
 * Of these resources the bindings have the nested blocks that are named, at any depth, and no others: what the library
 * never sets would be most of the download. `schema.json` keeps them all, and `addOverride` reaches them.
 */
export const BLOCKS: { readonly [resource: string]: ReadonlySet<string> } = {
  recording_media_retention_policy: new Set([
    ...["media_policies", "call_policy", "chat_policy", "email_policy", "message_policy"],
    ...["actions", "integration_export", "conditions"],
  ]),
};
