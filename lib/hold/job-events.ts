import { jobEventNames } from "../aws";
import type { GenesysOptions } from "./props";
import type { ExportSpec } from "./spec";

/** Input of the AWS side of job notifications; undefined unless they use EventBridge. */
export function jobEventsInput({ jobNotification = {} }: GenesysOptions, { name, target }: ExportSpec) {
  const { eventBridge } = jobNotification;
  if (eventBridge === undefined) return undefined;
  const { accountId, region, organizationId } = target;
  return {
    name: `${name.slice(0, 56)}-job-end`.replace(/[^\w-]/g, "-"),
    accountId,
    region,
    organizationId,
    sourceSuffix: eventBridge.sourceSuffix ?? name.replace(/[^\w.-]/g, "-"),
  };
}

/** Every name and ARN of the AWS side of job notifications. */
export function jobNames(genesys: GenesysOptions, spec: ExportSpec) {
  const input = jobEventsInput(genesys, spec);
  return input && jobEventNames(input);
}
