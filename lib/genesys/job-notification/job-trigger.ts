import { Annotations, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, type ShapeOf } from "../../core";
import { keepAsMade } from "../../final";
import { triggerBinding } from "../optional-bindings";
import type { OrganizationGuard } from "../organization-guard";
import { checkJobTrigger, ENDS, jobTriggerOptionsShape, type JobTriggerOptions } from "./options";

/** Props of `JobTrigger`. @experimental */
export interface JobTriggerProps extends JobTriggerOptions {
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

const jobTriggerShape: ShapeOf<JobTriggerProps> = {
  ...jobTriggerOptionsShape,
  guard: "opaque",
  provider: "opaque",
};

/**
 * Starts a workflow when an export job ends, including failed and cancelled jobs. Warns at synthesis, since no public list
 * has a topic for recording jobs.
 * @throws ConfigError when an option is invalid, code `JOB_FAILURE_SILENT` among them
 * @experimental
 */
export class JobTrigger extends Construct {
  /** Id of the trigger, a reference. */
  readonly triggerId: string;

  constructor(scope: Construct, id: string, props: JobTriggerProps) {
    super(scope, id);
    const faults = new Faults();
    checkJobTrigger(checkShape(props, jobTriggerShape, faults), faults);
    faults.throwIfAny(this.node.path);

    const { topicName, workflowId, states = ENDS, stateJsonPath = "state", guard } = props;
    const { dataFormat = "TopLevelPrimitives" } = props;
    const { ProcessautomationTrigger } = triggerBinding();
    this.triggerId = new ProcessautomationTrigger(this, "trigger", {
      name: props.name ?? "legal-hold-job-end",
      description: "Tells how an export of recordings under legal hold ended",
      topicName,
      enabled: true,
      target: { id: workflowId, type: "Workflow", workflowTargetSettings: { dataFormat } },
      matchCriteria: JSON.stringify([{ jsonPath: stateJsonPath, operator: "In", values: [...states] }]),
      lifecycle: guard && { precondition: [guard.precondition] },
      provider: props.provider,
    }).id;
    Annotations.of(this).addWarning(
      `No public list confirms that "${topicName}" tells of recording jobs, or that "${stateJsonPath}" is their state. ` +
        "Compare with GET /api/v2/processautomation/triggers/topics, and cancel a job of your own to see that it is told.",
    );
    keepAsMade(this);
  }
}
