import { isLiteral, isUnresolved, jsonIn, refuseUnusedOptions, show, text, type Faults, type ShapeOf } from "../core";
import { checkGenesysId, checkGenesysName } from "./checks";

/**
 * Options of the integration that writes recordings to S3. No public document gives the names of its type, properties and
 * credential, so each of them can be set.
 * @public
 */
export interface RecordingIntegrationOptions {
  /** Name of a new integration. @default legal-hold-export */
  readonly integrationName?: string;
  /** Id of an existing integration: nothing is created or changed. @default a new integration */
  readonly existingIntegrationId?: string;
  /** Id of an existing credential, which must hold the exporter role's ARN. @default a new credential */
  readonly existingCredentialId?: string;
  /**
   * Whether the integration is enabled. The provider's own default is off, which would make exports fail later and elsewhere;
   * with an enabled integration a wrong name fails the apply.
   * @default true
   */
  readonly enabled?: boolean;
  /** Type id. Unverified. @default aws-s3-recording-bulk-actions-integration, named in the API documentation */
  readonly integrationType?: string;
  /** Type of the credential. Unverified. @default amazonWebServicesARN, by analogy with the AWS Lambda integration */
  readonly credentialType?: string;
  /** Field of the credential that holds the role's ARN. Unverified. @default ARN, by the same analogy */
  readonly credentialField?: string;
  /** Key of the credential in the integration. Unverified. @default AmazonWebServicesARN, by the same analogy */
  readonly credentialKey?: string;
  /**
   * Properties as a JSON object. It replaces all of them, including those set by Genesys Cloud or an administrator.
   * @default left out: the properties set in Genesys Cloud stay
   */
  readonly properties?: string;
  /** Name of the property for the bucket's name, which is then added to `properties`. @default none: not known */
  readonly bucketProperty?: string;
  /** Advanced configuration as a JSON object, which replaces all of it. @default left out, as with properties */
  readonly advanced?: string;
  /** Confirms that the names were compared with the answers of Genesys Cloud, and silences the warning. @default false */
  readonly namesConfirmed?: boolean;
}

const name = text({
  code: "INTEGRATION_NAME_INVALID",
  fits: (given) => /^[\w.-]+$/.test(given),
  allowed: "a name of letters, digits, hyphens, dots and underscores",
  fix: "Copy it from the answer of GET /api/v2/integrations/types or GET /api/v2/integrations/credentials/types.",
});

export const integrationOptionsShape: ShapeOf<RecordingIntegrationOptions> = {
  integrationName: checkGenesysName,
  existingIntegrationId: checkGenesysId,
  existingCredentialId: checkGenesysId,
  enabled: "flag",
  integrationType: name,
  credentialType: name,
  credentialField: name,
  credentialKey: name,
  properties: jsonObject,
  bucketProperty: name,
  advanced: jsonObject,
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

/** Checks the options of a recording integration against each other. */
export function checkRecordingIntegration(options: RecordingIntegrationOptions, faults: Faults): void {
  const { existingIntegrationId, existingCredentialId, bucketProperty, properties } = options;
  const rule = { code: "INTEGRATION_OPTION_UNUSED", because: "existingIntegrationId" };
  if (existingIntegrationId !== undefined) {
    refuseUnusedOptions(faults, options, { ...rule, fields: NEW_ONLY });
    return;
  }
  if (existingCredentialId !== undefined) {
    refuseUnusedOptions(faults, options, { ...rule, fields: CREDENTIAL, because: "existingCredentialId" });
  }
  // the bucket's name is written into them here
  if (bucketProperty !== undefined) isLiteral(faults, "properties", properties);
}

function jsonObject(faults: Faults, field: string, value: unknown): boolean {
  if (isUnresolved(value) || (typeof value === "string" && parsesToObject(value))) return true;
  faults.add({
    code: "INTEGRATION_JSON_INVALID",
    field,
    got: show(value),
    allowed: "a JSON object as text",
    fix: "Write it with JSON.stringify({ … }).",
  });
  return false;
}

function parsesToObject(text: string): boolean {
  const value = jsonIn(text);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
