import { Annotations, type ITerraformDependable, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, needed, type ShapeOf, show, text } from "../core";
import { keepAsMade } from "../final";
import { Integration } from "../provider-genesyscloud/integration";
import { IntegrationCredential } from "../provider-genesyscloud/integration-credential";
import type { OrganizationGuard } from "./organization-guard";
import {
  checkRecordingIntegration,
  integrationOptionsShape,
  NAMES,
  type RecordingIntegrationOptions,
} from "./recording-integration-options";

/** Props of `RecordingIntegration`. @public */
export interface RecordingIntegrationProps extends RecordingIntegrationOptions {
  /** ARN of the AWS role that Genesys Cloud assumes, which the credential holds. It is not a secret. */
  readonly roleArn: string;
  /** Name of the bucket, for `bucketProperty`. @default none */
  readonly bucketName?: string;
  /** What must exist in AWS before the integration is enabled. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

const recordingIntegrationShape: ShapeOf<RecordingIntegrationProps> = {
  ...integrationOptionsShape,
  roleArn: needed(
    text({
      code: "ROLE_ARN_INVALID",
      fits: (given) => /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(given),
      allowed: "arn:<partition>:iam::<account>:role/<path and name>",
      fix: "Give the ARN of the role that trusts Genesys Cloud.",
    }),
  ),
  bucketName: "value",
  dependsOn: "opaque",
  guard: "opaque",
  provider: "opaque",
};

/**
 * The integration with which Genesys Cloud writes recordings to one bucket, with the credential that names the AWS role,
 * or an existing integration. Warns at synthesis until the names are confirmed.
 * @throws ConfigError when an option is invalid
 * @public
 */
export class RecordingIntegration extends Construct {
  /** Id of the integration, for jobs and export policies; a reference for a new one. */
  readonly integrationId: string;
  /** Id of the credential; undefined for an existing integration. */
  readonly credentialId: string | undefined;

  constructor(scope: Construct, id: string, props: RecordingIntegrationProps) {
    super(scope, id);
    const faults = new Faults();
    const options = checkShape(props, recordingIntegrationShape, faults);
    checkRecordingIntegration(options, faults);
    checkBucketProperty(options, faults);
    faults.throwIfAny(this.node.path);

    if (props.existingIntegrationId !== undefined) {
      this.integrationId = props.existingIntegrationId;
      return;
    }
    this.credentialId = props.existingCredentialId ?? this.createCredential(props).id;
    this.integrationId = this.createIntegration(props, this.credentialId).id;
    const warning = unconfirmedNames(props);
    if (warning !== undefined) Annotations.of(this).addWarning(warning);
    keepAsMade(this);
  }

  private createCredential(props: RecordingIntegrationProps): IntegrationCredential {
    const { integrationName = DEFAULT_INTEGRATION_NAME, guard, provider } = props;
    return new IntegrationCredential(this, "credential", {
      name: integrationName,
      credentialTypeName: props.credentialType ?? NAMES.credentialType,
      fields: { [props.credentialField ?? NAMES.credentialField]: props.roleArn },
      lifecycle: guard && { precondition: [guard.precondition] },
      provider,
    });
  }

  private createIntegration(props: RecordingIntegrationProps, credentialId: string): Integration {
    const { integrationName = DEFAULT_INTEGRATION_NAME, enabled = true, guard, provider } = props;
    return new Integration(this, "integration", {
      integrationType: props.integrationType ?? NAMES.integrationType,
      intendedState: enabled ? "ENABLED" : "DISABLED",
      config: {
        name: integrationName,
        properties: propertiesOf(props),
        advanced: props.advanced,
        credentials: { [props.credentialKey ?? NAMES.credentialKey]: credentialId },
      },
      dependsOn: props.dependsOn && [...props.dependsOn],
      lifecycle: guard && { precondition: [guard.precondition] },
      provider,
    });
  }
}

const DEFAULT_INTEGRATION_NAME = "legal-hold-export";

function propertiesOf(props: RecordingIntegrationProps): string | undefined {
  const { properties, bucketProperty, bucketName } = props;
  if (bucketProperty === undefined) return properties;
  return JSON.stringify({ ...(JSON.parse(properties ?? "{}") as object), [bucketProperty]: bucketName });
}

function checkBucketProperty(props: RecordingIntegrationProps, faults: Faults): void {
  if (props.bucketProperty === undefined || props.bucketName !== undefined) return;
  faults.add({
    code: "BUCKET_NAME_MISSING",
    field: "bucketName",
    got: show(props.bucketName),
    allowed: "the bucket's name, beside bucketProperty",
    fix: "Give bucketName, or write the property into properties yourself.",
  });
}

/**
 * The warning about names that no public document gives, with the calls that return them; undefined once they are
 * confirmed or if none of them is used.
 */
function unconfirmedNames(options: RecordingIntegrationOptions & { readonly bucketName?: string }): string | undefined {
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
