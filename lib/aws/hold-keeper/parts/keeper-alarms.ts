import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import {
  createCountAlarm,
  FAILED_DELIVERIES,
  LOST_DELIVERIES,
  warnUnlessNotified,
  type CountAlarmProps,
} from "../../count-alarm";
import type { KeeperSettings } from "../handler";
import type { KeeperNames } from "../names";
import { DEAD_LETTERS_OLD_SECONDS } from "./keeper-queue";

export interface KeeperAlarmsProps {
  readonly names: KeeperNames;
  readonly settings: KeeperSettings;
  /** ARNs notified when an alarm is raised or ends. */
  readonly actions?: readonly string[];
  readonly provider?: TerraformProvider;
}

interface Alarm extends Omit<CountAlarmProps, "name" | "actions" | "provider"> {
  /** Construct id, from which the alarm's name is derived. */
  readonly id: string;
}

/** Alarms about objects without their hold: waiting, late, given up, or with a lost event. */
export class KeeperAlarms extends Construct {
  constructor(scope: Construct, id: string, { names, settings, actions, provider }: KeeperAlarmsProps) {
    super(scope, id);
    warnUnlessNotified(this, actions);
    for (const { id: alarm, ...props } of alarms(names, settings)) {
      const name = `${names.functionName}-${alarm.replace(/_/g, "-")}`;
      createCountAlarm(this, alarm, { name, actions, provider, ...props });
    }
  }
}

function alarms(names: KeeperNames, settings: KeeperSettings): readonly Alarm[] {
  const { lateAfterMinutes, metricNamespace, keeper, bucket } = settings;
  return [
    {
      id: "oldest_message",
      description: `Objects of ${bucket} have waited more than ${lateAfterMinutes} minutes to be looked at`,
      namespace: "AWS/SQS",
      metric: "ApproximateAgeOfOldestMessage",
      statistic: "Maximum",
      dimensions: { QueueName: names.queueName },
      above: lateAfterMinutes * 60,
    },
    {
      id: "dead_letters",
      description: `Objects of ${bucket} were given up: look at the log, mend the cause, then legal-hold redrive`,
      namespace: "AWS/SQS",
      metric: "ApproximateNumberOfMessagesVisible",
      statistic: "Maximum",
      dimensions: { QueueName: names.deadLetterQueueName },
    },
    {
      id: "dead_letters_vanish",
      description: `Objects of ${bucket} were given up a week ago: SQS deletes dead letters, the first in 3 days; legal-hold redrive`,
      namespace: "AWS/SQS",
      metric: "ApproximateAgeOfOldestMessage",
      statistic: "Maximum",
      dimensions: { QueueName: names.deadLetterQueueName },
      above: DEAD_LETTERS_OLD_SECONDS,
    },
    {
      id: "holds_late",
      description: `Objects of ${bucket} had no hold ${lateAfterMinutes} minutes after they were written`,
      namespace: metricNamespace,
      metric: "HoldsLate",
      statistic: "Sum",
      dimensions: { Keeper: keeper },
    },
    {
      id: "undelivered",
      description: `Events of objects in ${bucket} did not reach the queue`,
      namespace: "AWS/Events",
      metric: FAILED_DELIVERIES,
      statistic: "Sum",
      dimensions: { RuleName: names.ruleName },
    },
    {
      id: "lost",
      description: `Events of objects in ${bucket} did not reach the dead letters either: they are lost, hold these objects by the backfill`,
      namespace: "AWS/Events",
      metric: LOST_DELIVERIES,
      statistic: "Sum",
      dimensions: { RuleName: names.ruleName },
    },
  ];
}
