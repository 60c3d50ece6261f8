import { Annotations, type ITerraformDependable, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkAwsRegion } from "../../catalog";
import { checkShape, Faults, needed, text, type ShapeOf } from "../../core";
import { keepAsMade } from "../../final";
import { Integration } from "../../provider-genesyscloud/integration";
import type { OrganizationGuard } from "../organization-guard";
import { checkJobEventSource, jobEventSourceOptionsShape, type JobEventSourceOptions } from "./options";

/** Props of `JobEventSource`. @experimental */
export interface JobEventSourceProps extends JobEventSourceOptions {
  /** AWS account that gets the events, 12 digits. */
  readonly awsAccountId: string;
  /** Region that gets the events. */
  readonly awsRegion: string;
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

const jobEventSourceShape: ShapeOf<JobEventSourceProps> = {
  ...jobEventSourceOptionsShape,
  awsAccountId: needed(
    text({
      code: "ACCOUNT_ID_INVALID",
      fits: (given) => /^\d{12}$/.test(given),
      allowed: "12 digits, as text",
      fix: "Give the AWS account that the event bus is in.",
    }),
  ),
  awsRegion: needed(checkAwsRegion),
  guard: "opaque",
  provider: "opaque",
};

/**
 * The integration that sends events of Genesys Cloud to Amazon EventBridge, where a rule can pass them to an SNS topic.
 * Its type and properties are those of a published Genesys module. In AWS the partner event source must be associated with
 * an event bus before anything arrives.
 * @throws ConfigError when an option is invalid
 * @experimental
 */
export class JobEventSource extends Construct {
  /** Id of the integration, a reference. */
  readonly integrationId: string;
  /** Suffix of the partner event source's name in AWS. */
  readonly sourceSuffix: string;
  /** What the event bus in AWS must wait for. */
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: JobEventSourceProps) {
    super(scope, id);
    const faults = new Faults();
    const options = checkShape(props, jobEventSourceShape, faults);
    checkJobEventSource(options, faults);
    faults.throwIfAny(this.node.path);

    const { name = "legal-hold-events", topics, guard, provider } = props;
    this.sourceSuffix = props.sourceSuffix ?? "legal-hold";
    const integration = new Integration(this, "integration", {
      integrationType: "amazon-eventbridge-source",
      intendedState: "ENABLED",
      config: {
        name,
        properties: JSON.stringify({
          awsAccountId: props.awsAccountId,
          awsAccountRegion: props.awsRegion,
          eventSourceSuffix: this.sourceSuffix,
          eventFilter: [...topics],
        }),
      },
      lifecycle: guard && { precondition: [guard.precondition] },
      provider,
    });
    this.integrationId = integration.id;
    this.dependables = [integration];
    Annotations.of(this).addWarning(
      "No public list has a topic for recording jobs: compare with GET /api/v2/notifications/availabletopics, and cancel a " +
        "job of your own to see that its event arrives.",
    );
    keepAsMade(this);
  }
}
