import { checkText, isLiteral, isUnresolved, refuseUnusedOptions, show, type Faults, type ShapeOf } from "../core";
import { checkGenesysId, checkGenesysName } from "./checks";

/**
 * Choices about the integration that writes recordings to S3. No public document gives the names that its type,
 * properties and credential have, so every one of them can be set.
 * @public
 */
export interface RecordingIntegrationOptions {
  /** Name of a new integration. @default legal-hold-export */
  readonly integrationName?: string;
  /** Id of an integration brought along: nothing is created or changed. @default a new integration */
  readonly existingIntegrationId?: string;
  /** Id of a credential brought along, which has to hold the exporter role's ARN. @default a new credential */
  readonly existingCredentialId?: string;
  /**
   * Whether the integration is switched on. The provider's own default is off, which would make exports fail later and
   * elsewhere; switched on, a wrong name fails the apply.
   * @default true
   */
  readonly enabled?: boolean;
  /** Type id. Unverified. @default aws-s3-recording-bulk-actions-integration, named by the API documentation */
  readonly integrationType?: string;
  /** Type of the credential. Unverified. @default amazonWebServicesARN, by analogy with the AWS Lambda integration */
  readonly credentialType?: string;
  /** Field of the credential that takes the role's ARN. Unverified. @default ARN, by the same analogy */
  readonly credentialField?: string;
  /** Key of the credential in the integration. Unverified. @default AmazonWebServicesARN, by the same analogy */
  readonly credentialKey?: string;
  /**
   * Properties as a JSON object. What is given replaces all of them, with whatever Genesys Cloud or an administrator set.
   * @default left out: what is set in Genesys Cloud stays
   */
  readonly properties?: string;
  /** Name of the property that takes the bucket's name, which is then added to `properties`. @default none: not known */
  readonly bucketProperty?: string;
  /** Advanced configuration as a JSON object; what is given replaces all of it. @default left out, as with properties */
  readonly advanced?: string;
  /** Says that the names were compared with what Genesys Cloud answers, and silences the warning. @default false */
  readonly namesConfirmed?: boolean;
}

export const integrationOptionsShape: ShapeOf<RecordingIntegrationOptions> = {
  integrationName: "value",
  existingIntegrationId: "value",
  existingCredentialId: "value",
  enabled: "flag",
  integrationType: "value",
  credentialType: "value",
  credentialField: "value",
  credentialKey: "value",
  properties: "text",
  bucketProperty: "value",
  advanced: "text",
  namesConfirmed: "flag",
};

export const NAMES = {
  integrationType: "aws-s3-recording-bulk-actions-integration",
  credentialType: "amazonWebServicesARN",
  credentialField: "ARN",
  credentialKey: "AmazonWebServicesARN",
};

const CREDENTIAL = ["credentialType", "credentialField"];
const NEW_ONLY = (
  "integrationName existingCredentialId enabled integrationType credentialType credentialField credentialKey " +
  "properties bucketProperty advanced namesConfirmed"
).split(" ");

/** Checks the choices about a recording integration. */
export function checkRecordingIntegration(options: RecordingIntegrationOptions, faults: Faults): void {
  const { existingIntegrationId, existingCredentialId, integrationName } = options;
  const rule = { code: "INTEGRATION_OPTION_UNUSED", because: "existingIntegrationId" };
  if (existingIntegrationId !== undefined) {
    checkGenesysId(faults, "existingIntegrationId", existingIntegrationId);
    refuseUnusedOptions(faults, options, { ...rule, fields: NEW_ONLY });
    return;
  }
  if (existingCredentialId !== undefined) {
    checkGenesysId(faults, "existingCredentialId", existingCredentialId);
    refuseUnusedOptions(faults, options, { ...rule, fields: CREDENTIAL, because: "existingCredentialId" });
  }
  if (integrationName !== undefined) checkGenesysName(faults, "integrationName", integrationName);
  for (const field of [...(Object.keys(NAMES) as (keyof typeof NAMES)[]), "bucketProperty"] as const) {
    if (options[field] !== undefined) checkName(faults, field, options[field]);
  }
  const { properties, advanced, bucketProperty } = options;
  if (bucketProperty === undefined || isLiteral(faults, "properties", properties))
    checkJson(faults, "properties", properties);
  checkJson(faults, "advanced", advanced);
}

function checkName(faults: Faults, field: string, value: string): void {
  checkText(faults, {
    code: "INTEGRATION_NAME_INVALID",
    field,
    value,
    fits: (text) => /^[\w.-]+$/.test(text),
    allowed: "a name of letters, digits, hyphens, dots and underscores",
    fix: "Copy it from the answer of GET /api/v2/integrations/types or GET /api/v2/integrations/credentials/types.",
  });
}

function checkJson(faults: Faults, field: string, value: string | undefined): void {
  if (value === undefined || isUnresolved(value) || parsesToObject(value)) return;
  faults.add({
    code: "INTEGRATION_JSON_INVALID",
    field,
    got: show(value),
    allowed: "a JSON object as text",
    fix: "Write it with JSON.stringify({ … }).",
  });
}

function parsesToObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
