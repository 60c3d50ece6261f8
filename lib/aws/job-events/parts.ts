import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import type { Construct } from "constructs";
import { policyForTerraform } from "../../policy";
import { setDependsOn } from "../../final";
import { createCountAlarm, FAILED_DELIVERIES, LOST_DELIVERIES, type CountAlarmProps } from "../count-alarm";
import type { JobEventNames } from "./names";
import type { JobEventsProps } from "./options";
import type { JobEventPolicies } from "./policies";

/** The props and what is derived from them. */
export interface JobEventParts extends JobEventsProps {
  readonly names: JobEventNames;
  readonly policies: JobEventPolicies;
}

// the longest that SQS keeps a message
const FOURTEEN_DAYS = 14 * 86_400;

/** Creates bus, rule, topic and the queue for undelivered events, in order of dependency. */
export function createJobTopic(scope: Construct, parts: JobEventParts): void {
  const { name, names, policies, topics, emails, dependsOn, operationsKeyArn, provider } = parts;
  const { busName, topicArn, queueArn } = names;
  const topic = new SnsTopic(scope, "topic", { name, kmsMasterKeyId: operationsKeyArn, provider });
  const topicPolicy = new SnsTopicPolicy(scope, "topic_policy", {
    arn: topicArn,
    policy: policyForTerraform(policies.topic),
    provider,
  });
  setDependsOn([topic], topicPolicy);
  mailEach(scope, "mail", emails, topicArn, topic, provider);
  const deadLetters = new SqsQueue(scope, "dead_letters", {
    name: names.queueName,
    messageRetentionSeconds: FOURTEEN_DAYS,
    sqsManagedSseEnabled: true,
    provider,
  });
  const deadLettersPolicy = new SqsQueuePolicy(scope, "dead_letters_policy", {
    queueUrl: deadLetters.url,
    policy: policyForTerraform(policies.deadLetters),
    provider,
  });
  const bus = new CloudwatchEventBus(scope, "bus", {
    name: busName,
    eventSourceName: busName,
    kmsKeyIdentifier: operationsKeyArn,
    // events that the key refuses go to this queue, which does not use that key
    deadLetterConfig: operationsKeyArn === undefined ? undefined : { arn: queueArn },
    provider,
  });
  const encrypts = operationsKeyArn === undefined ? [] : [deadLettersPolicy];
  const first = [...(dependsOn ?? []), ...encrypts];
  if (first.length > 0) setDependsOn(first, bus);
  const rule = new CloudwatchEventRule(scope, "rule", {
    name,
    description: "Ends of recording export jobs",
    eventBusName: bus.name,
    eventPattern: JSON.stringify({ source: [busName], "detail-type": [...topics] }),
    provider,
  });
  const target = new CloudwatchEventTarget(scope, "target", {
    rule: rule.name,
    eventBusName: bus.name,
    arn: topicArn,
    deadLetterConfig: { arn: queueArn },
    provider,
  });
  setDependsOn([topicPolicy, deadLettersPolicy], target);
}

/** Subscribes each address to a topic by mail; each must confirm it. */
export function mailEach(
  scope: Construct,
  id: string,
  emails: readonly string[],
  topicArn: string,
  topic: SnsTopic,
  provider: JobEventsProps["provider"],
): void {
  emails.forEach((endpoint, i) => {
    const props = { topicArn, protocol: "email", endpoint, provider };
    setDependsOn([topic], new SnsTopicSubscription(scope, `${id}_${i}`, props));
  });
}

/** Creates the alarms for undelivered events, and a topic for the alarms unless other ARNs were given. */
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

// a separate topic, so that a fault of the other topic does not also block the alarms
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
