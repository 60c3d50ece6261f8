import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy";
import type { Construct } from "constructs";
import { policyForTerraform } from "../../../policy";
import { after } from "../../../final";
import { mailEach, type JobEventParts } from "./job-topic";

/** Creates the alarms for events that nobody heard of, and the topic that tells of them unless others were named. */
export function createJobAlarms(scope: Construct, parts: JobEventParts): void {
  const { name, names, provider } = parts;
  const alarmActions = parts.alarmActions === undefined ? [alarmTopic(scope, parts)] : [...parts.alarmActions];
  const told = {
    comparisonOperator: "GreaterThanThreshold",
    threshold: 0,
    period: 300,
    evaluationPeriods: 1,
    // where nothing goes wrong there is nothing to count
    treatMissingData: "notBreaching",
    alarmActions,
    okActions: alarmActions,
    provider,
  };
  new CloudwatchMetricAlarm(scope, "undelivered", {
    ...told,
    alarmName: names.alarms.undelivered,
    alarmDescription: `Events about export jobs did not reach the topic ${name}: they are in the queue ${names.queueName}`,
    namespace: "AWS/SQS",
    metricName: "ApproximateNumberOfMessagesVisible",
    dimensions: { QueueName: names.queueName },
    statistic: "Maximum",
  });
  new CloudwatchMetricAlarm(scope, "unsent", {
    ...told,
    alarmName: names.alarms.unsent,
    alarmDescription: `The topic ${name} could not reach an address: look whether an export job failed`,
    namespace: "AWS/SNS",
    metricName: "NumberOfNotificationsFailed",
    dimensions: { TopicName: name },
    statistic: "Sum",
  });
  // spelled as in EventBridge's table of metrics; AWS's guide to dead letters writes DLQ
  const deliveries = [
    ["failed", "FailedInvocations", `the topic ${name}`],
    ["lost", "InvocationsFailedToBeSentToDlq", `the topic ${name}, nor the queue ${names.queueName}: they are lost`],
  ] as const;
  for (const [id, metricName, what] of deliveries) {
    new CloudwatchMetricAlarm(scope, id, {
      ...told,
      alarmName: names.alarms[id],
      alarmDescription: `Events about export jobs did not reach ${what}`,
      namespace: "AWS/Events",
      metricName,
      dimensions: { EventBusName: names.busName, RuleName: name },
      statistic: "Sum",
    });
  }
}

// one of its own: what keeps events from the other topic keeps this one's from nobody
function alarmTopic(scope: Construct, { names, policies, emails, provider }: JobEventParts): string {
  const { alarmTopicName, alarmTopicArn } = names;
  const topic = new SnsTopic(scope, "alarm_topic", { name: alarmTopicName, provider });
  const props = {
    arn: alarmTopicArn,
    policy: policyForTerraform(policies.alarmTopic!),
    provider,
  };
  after([topic], new SnsTopicPolicy(scope, "alarm_topic_policy", props));
  mailEach(scope, "alarm_mail", emails, alarmTopicArn, topic, provider);
  return alarmTopicArn;
}
