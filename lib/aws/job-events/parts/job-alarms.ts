import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy";
import type { Construct } from "constructs";
import { policyForTerraform } from "../../../policy";
import { setDependsOn } from "../../../final";
import { createCountAlarm, FAILED_DELIVERIES, LOST_DELIVERIES, type CountAlarmProps } from "../../count-alarm";
import { mailEach, type JobEventParts } from "./job-topic";

/** Creates the alarms for events that nobody heard of, and the topic that tells of them unless others were named. */
export function createJobAlarms(scope: Construct, parts: JobEventParts): void {
  const { name, names, provider } = parts;
  const actions = parts.alarmActions ?? [alarmTopic(scope, parts)];
  const alarm = (id: keyof typeof names.alarms, props: Omit<CountAlarmProps, "name" | "actions" | "provider">) =>
    createCountAlarm(scope, id, { name: names.alarms[id], actions, provider, ...props });
  alarm("undelivered", {
    description: `Events about export jobs did not reach the topic ${name}: they are in the queue ${names.queueName}`,
    namespace: "AWS/SQS",
    metric: "ApproximateNumberOfMessagesVisible",
    dimensions: { QueueName: names.queueName },
    statistic: "Maximum",
  });
  alarm("unsent", {
    description: `The topic ${name} could not reach an address: look whether an export job failed`,
    namespace: "AWS/SNS",
    metric: "NumberOfNotificationsFailed",
    dimensions: { TopicName: name },
    statistic: "Sum",
  });
  const deliveries = [
    ["failed", FAILED_DELIVERIES, `the topic ${name}`],
    ["lost", LOST_DELIVERIES, `the topic ${name}, nor the queue ${names.queueName}: they are lost`],
  ] as const;
  for (const [id, metric, what] of deliveries) {
    alarm(id, {
      description: `Events about export jobs did not reach ${what}`,
      namespace: "AWS/Events",
      metric,
      dimensions: { EventBusName: names.busName, RuleName: name },
      statistic: "Sum",
    });
  }
}

// one of its own: what keeps events from the other topic keeps this one's from nobody
function alarmTopic(scope: Construct, { names, policies, emails, operationsKeyArn, provider }: JobEventParts): string {
  const { alarmTopicName, alarmTopicArn } = names;
  const topic = new SnsTopic(scope, "alarm_topic", {
    name: alarmTopicName,
    kmsMasterKeyId: operationsKeyArn,
    provider,
  });
  const props = {
    arn: alarmTopicArn,
    policy: policyForTerraform(policies.alarmTopic!),
    provider,
  };
  setDependsOn([topic], new SnsTopicPolicy(scope, "alarm_topic_policy", props));
  mailEach(scope, "alarm_mail", emails, alarmTopicArn, topic, provider);
  return alarmTopicArn;
}
