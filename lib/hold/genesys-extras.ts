import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { JobEvents } from "../aws";
import {
  ExportActions,
  HoldTaggingFlow,
  JobEventSource,
  JobTrigger,
  ServiceNowAction,
  type ExportClient,
  type OrganizationGuard,
  type RecordingIntegration,
} from "../genesys";
import { jobEventsInput } from "./job-events";
import type { GenesysOptions } from "./props";
import type { ExportSpec } from "./spec";

/** The optional parts of the Genesys Cloud side; each is undefined unless configured. */
export interface GenesysExtras {
  readonly exportActions: ExportActions | undefined;
  readonly serviceNow: ServiceNowAction | undefined;
  readonly holdTagging: HoldTaggingFlow | undefined;
  readonly jobTrigger: JobTrigger | undefined;
  readonly jobEventSource: JobEventSource | undefined;
  /** The AWS side of it: bus, rule and topic. */
  readonly jobEvents: JobEvents | undefined;
}

/** What the optional parts depend on. */
export interface GenesysBase {
  readonly genesys: GenesysOptions;
  readonly spec: ExportSpec;
  readonly client: ExportClient;
  readonly integration: RecordingIntegration;
  readonly guard: OrganizationGuard | undefined;
  readonly provider: TerraformProvider | undefined;
  readonly awsProvider: TerraformProvider | undefined;
  readonly operationsKeyArn: string | undefined;
}

export function createGenesysExtras(scope: Construct, base: GenesysBase): GenesysExtras {
  const { genesys, spec, client, integration, guard, provider, awsProvider, operationsKeyArn } = base;
  const { name } = spec;
  const common = { guard, provider };
  const { exportActions, serviceNow, holdTagging, jobNotification = {} } = genesys;
  const { trigger, eventBridge } = jobNotification;

  const incidents =
    serviceNow && new ServiceNowAction(scope, "servicenow", { name: `${name}-servicenow`, ...serviceNow, ...common });
  const job = jobEventsInput(genesys, spec);
  const jobEventSource =
    job &&
    new JobEventSource(scope, "job_events", {
      name: `${name}-events`,
      ...eventBridge!,
      sourceSuffix: job.sourceSuffix,
      awsAccountId: job.accountId,
      awsRegion: job.region,
      ...common,
    });
  const jobEvents =
    job &&
    jobEventSource &&
    new JobEvents(scope, "job_topic", {
      ...job,
      topics: eventBridge!.topics,
      emails: jobNotification.emails ?? [],
      alarmActions: jobNotification.alarmActions,
      operationsKeyArn,
      dependsOn: jobEventSource.dependables,
      provider: awsProvider,
    });
  return {
    serviceNow: incidents,
    exportActions:
      exportActions &&
      new ExportActions(scope, "export_actions", {
        name: `${name}-actions`,
        ...exportActions,
        recordingIntegrationId: integration.integrationId,
        credentialId: client.credentialId,
        // with both configured, the workflow reports failed exports as incidents
        report: incidents && { category: incidents.category, action: incidents.openActionName },
        dependsOn: incidents?.dependables,
        ...common,
      }),
    holdTagging:
      holdTagging && new HoldTaggingFlow(scope, "hold_tagging", { name: `${name}-tagging`, ...holdTagging, ...common }),
    jobTrigger: trigger && new JobTrigger(scope, "job_trigger", { name: `${name}-job-end`, ...trigger, ...common }),
    jobEventSource,
    jobEvents,
  };
}
