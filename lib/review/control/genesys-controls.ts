import { blocksOfType, symbolOf, type ReviewBlock, type ReviewStack } from "../input";
import { blocksOf, type Attributes } from "../stack-json";
import type { InventoryControl } from "../types";
import { canonical } from "./canonical";
import { first, isOn, numberOrNull, rowsFor, textOrNull, type Found } from "./subjects";

/** Settings of clients, credentials, integrations and retention policies in Genesys Cloud. */
export function genesysControls(stack: ReviewStack): readonly InventoryControl[] {
  const each = (type: string, words: string, read: (block: ReviewBlock) => readonly Found[]) =>
    blocksOfType(stack, type).flatMap((block) => rowsFor(`${words} "${nameOf(block)}"`, read(block)));
  return [
    ...each("genesyscloud_oauth_client", "OAuth client", client),
    ...each("genesyscloud_integration_credential", "credential", credential),
    ...each("genesyscloud_integration", "integration", integration),
    ...each("genesyscloud_recording_media_retention_policy", "retention policy", retentionPolicy),
  ];
}

function nameOf({ address, attributes }: ReviewBlock): string {
  return (
    textOrNull(attributes["name"]) ?? textOrNull(first(attributes["config"])["name"]) ?? symbolOf(`${address}.name`)
  );
}

function client({ attributes, address }: ReviewBlock): readonly Found[] {
  const exposed = [
    ...(isOn(attributes["expose_client_secret"]) ? ["Terraform state, in clear"] : []),
    ...(attributes["directory_client_secret"] === undefined ? [] : ["a file on the deploying machine"]),
  ];
  return [
    // documented default of the provider
    ["tokenLifetime", numberOrNull(attributes["access_token_validity_seconds"]) ?? 86_400, address],
    ["secretExposure", exposed, address],
    ["grantType", textOrNull(attributes["authorized_grant_type"]), address],
    ["clientActive", attributes["state"] !== "inactive", address],
    ["redirectUris", blocksOf(attributes["registered_redirect_uris"]).map(String).sort(), address],
  ];
}

// only an ARN and the id of another object are shown: any other field may be a secret
function credential({ attributes, address }: ReviewBlock): readonly Found[] {
  const fields = attributes["fields"];
  const entries = typeof fields === "object" && fields !== null ? Object.entries(fields as Attributes) : [];
  const isArn = (value: unknown) => typeof value === "string" && /^(arn:|<)/.test(value);
  const arns = entries.filter(([, value]) => isArn(value)).map(([, value]) => String(value));
  return [
    ["credentialTarget", arns.length === 0 ? null : arns.sort().join(", "), address],
    [
      "credentialFields",
      entries
        .filter(([, value]) => !isArn(value))
        .map(([name]) => name)
        .sort(),
      address,
    ],
  ];
}

function integration({ attributes, address }: ReviewBlock): readonly Found[] {
  const { credentials, properties, advanced } = first(attributes["config"]);
  const settings = { type: attributes["integration_type"], credentials, properties, advanced };
  return [
    ["integrationEnabled", attributes["intended_state"] !== "DISABLED", address],
    ["integrationSettings", canonical(settings), address],
  ];
}

function retentionPolicy({ attributes, address }: ReviewBlock): readonly Found[] {
  const media = blocksOf(attributes["media_policies"]).flatMap((policies) => Object.entries(policies));
  const deleting = media.flatMap(([medium, policy]) =>
    blocksOf(policy).flatMap((one) => {
      const actions = first(one["actions"]);
      const deletes = isOn(actions["delete_recording"]) || isOn(actions["always_delete"]);
      return deletes || actions["retention_duration"] !== undefined ? [medium.replace(/_policy$/, "")] : [];
    }),
  );
  return [
    ["policyEnabled", attributes["enabled"] !== false, address],
    ["deletesRecordings", [...new Set(deleting)].sort(), address],
    ["policyScope", canonical(attributes["media_policies"] ?? null), address],
  ];
}
