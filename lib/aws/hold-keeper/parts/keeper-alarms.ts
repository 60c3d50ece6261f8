import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import type { KeeperSettings } from "../handler";
import type { KeeperNames } from "../names";
import { DEAD_LETTERS_OLD_SECONDS } from "./keeper-queue";

export interface KeeperAlarmsProps {
  readonly names: KeeperNames;
  readonly settings: KeeperSettings;
  /** ARNs told when an alarm is raised or ends. */
  readonly actions?: readonly string[];
  readonly provider?: TerraformProvider;
}

interface Alarm {
  readonly name: string;
  readonly description: string;
  readonly namespace: string;
  readonly metric: string;
  readonly statistic: string;
  readonly dimensions: { readonly [name: string]: string };
  readonly above: number;
}

/** Says when objects are without their hold: while they wait, when they were late, given up, or never heard of. */
export class KeeperAlarms extends Construct {
  constructor(scope: Construct, id: string, { names, settings, actions, provider }: KeeperAlarmsProps) {
    super(scope, id);
    const told = actions === undefined ? undefined : [...actions];
    for (const alarm of alarms(names, settings)) {
      new CloudwatchMetricAlarm(this, alarm.name, {
        alarmName: `${names.functionName}-${alarm.name.replace(/_/g, "-")}`,
        alarmDescription: alarm.description,
        namespace: alarm.namespace,
        metricName: alarm.metric,
        dimensions: { ...alarm.dimensions },
        statistic: alarm.statistic,
        comparisonOperator: "GreaterThanThreshold",
        threshold: alarm.above,
        period: 300,
        evaluationPeriods: 1,
        // a queue at rest and a function that is not called say nothing, which is as it should be
        treatMissingData: "notBreaching",
        alarmActions: told,
        okActions: told,
        provider,
      });
    }
  }
}

function alarms(names: KeeperNames, settings: KeeperSettings): readonly Alarm[] {
  const { lateAfterMinutes, metricNamespace, keeper, bucket } = settings;
  return [
    {
      name: "oldest_message",
      description: `Objects of ${bucket} have waited more than ${lateAfterMinutes} minutes to be looked at`,
      namespace: "AWS/SQS",
      metric: "ApproximateAgeOfOldestMessage",
      statistic: "Maximum",
      dimensions: { QueueName: names.queueName },
      above: lateAfterMinutes * 60,
    },
    {
      name: "dead_letters",
      description: `Objects of ${bucket} were given up: look at the log, mend the cause, then legal-hold redrive`,
      namespace: "AWS/SQS",
      metric: "ApproximateNumberOfMessagesVisible",
      statistic: "Maximum",
      dimensions: { QueueName: names.deadLetterQueueName },
      above: 0,
    },
    {
      name: "dead_letters_vanish",
      description: `Objects of ${bucket} were given up a week ago: SQS deletes dead letters, the first in 3 days; legal-hold redrive`,
      namespace: "AWS/SQS",
      metric: "ApproximateAgeOfOldestMessage",
      statistic: "Maximum",
      dimensions: { QueueName: names.deadLetterQueueName },
      above: DEAD_LETTERS_OLD_SECONDS,
    },
    {
      name: "holds_late",
      description: `Objects of ${bucket} had no hold ${lateAfterMinutes} minutes after they were written`,
      namespace: metricNamespace,
      metric: "HoldsLate",
      statistic: "Sum",
      dimensions: { Keeper: keeper },
      above: 0,
    },
    // spelled as in EventBridge's table of metrics; AWS's guide to dead letters writes DLQ
    ...["FailedInvocations", "InvocationsFailedToBeSentToDlq"].map((metric, i) => ({
      name: ["undelivered", "lost"][i]!,
      description: `Events of objects in ${bucket} did not reach ${i === 0 ? "the queue" : "the dead letters either: they are lost, hold these objects by the backfill"}`,
      namespace: "AWS/Events",
      metric,
      statistic: "Sum",
      dimensions: { RuleName: names.ruleName },
      above: 0,
    })),
  ];
}
