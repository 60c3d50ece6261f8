import { NAMES, type RecordingIntegrationOptions } from "./recording-integration-options";

/**
 * The warning about names that no public document gives, with the calls that give them; undefined once they are
 * confirmed or nothing of them is used.
 */
export function unconfirmedNames(
  options: RecordingIntegrationOptions & { readonly bucketName?: string },
): string | undefined {
  if (options.namesConfirmed || options.existingIntegrationId !== undefined) return undefined;
  const type = options.integrationType ?? NAMES.integrationType;
  const credential = options.existingCredentialId
    ? "the credential key"
    : `the credential type "${options.credentialType ?? NAMES.credentialType}" and its field and key`;
  return [
    `No public document confirms the integration type "${type}", its properties, or ${credential}.`,
    namesBucket(options)
      ? ""
      : "No property names the bucket: which one does is not known, so it is left to `bucketProperty` or `properties`.",
    "Before the first apply, compare with your organization (permission integrations:integration:view):",
    `GET /api/v2/integrations/types, GET /api/v2/integrations/types/${type}/configschemas/properties (and /advanced), ` +
      "GET /api/v2/integrations/credentials/types.",
    "Then set what differs, and namesConfirmed: true.",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function namesBucket(options: RecordingIntegrationOptions & { readonly bucketName?: string }): boolean {
  const { bucketProperty, bucketName, properties = "{}" } = options;
  return bucketProperty !== undefined || (bucketName !== undefined && properties.includes(bucketName));
}
