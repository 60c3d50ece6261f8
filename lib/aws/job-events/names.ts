import { partitionOf } from "../../catalog";
import type { JobEventsProps } from "./options";

/** Names and ARNs of everything that passes job events on, as literals. */
export interface JobEventNames {
  readonly busName: string;
  readonly busArn: string;
  readonly ruleArn: string;
  readonly topicArn: string;
  readonly queueName: string;
  readonly queueArn: string;
  /** The alarms, by subject. */
  readonly alarms: { readonly [alarm in "undelivered" | "unsent" | "failed" | "lost"]: string };
  readonly alarmArns: readonly string[];
  readonly alarmTopicName: string;
  readonly alarmTopicArn: string;
}

type Named = Pick<JobEventsProps, "name" | "accountId" | "region" | "organizationId" | "sourceSuffix">;

export function jobEventNames(props: Named): JobEventNames {
  const { name, accountId, region, organizationId, sourceSuffix } = props;
  const { partition } = partitionOf(region);
  const arn = (service: string, rest: string) => `arn:${partition}:${service}:${region}:${accountId}:${rest}`;
  const busName = `aws.partner/genesys.com/cloud/${organizationId}/${sourceSuffix}`;
  const alarms = {
    undelivered: `${name}-undelivered`,
    unsent: `${name}-unsent`,
    failed: `${name}-failed`,
    lost: `${name}-lost`,
  };
  return {
    busName,
    busArn: arn("events", `event-bus/${busName}`),
    ruleArn: arn("events", `rule/${busName}/${name}`),
    topicArn: arn("sns", name),
    queueName: `${name}-undelivered`,
    queueArn: arn("sqs", `${name}-undelivered`),
    alarms,
    alarmArns: Object.values(alarms).map((alarm) => arn("cloudwatch", `alarm:${alarm}`)),
    alarmTopicName: `${name}-alarms`,
    alarmTopicArn: arn("sns", `${name}-alarms`),
  };
}
