import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription";
import type { Construct } from "constructs";
import { policyForTerraform, type PolicyDocument } from "../../policy";
import type { JobEventsProps } from "./options";

/** What follows from the names. */
export interface JobTopicParts extends JobEventsProps {
  readonly busName: string;
  readonly topicArn: string;
  readonly policy: PolicyDocument;
}

/** Creates bus, rule and topic, in the order in which they need each other. */
export function createJobTopic(scope: Construct, parts: JobTopicParts): void {
  const { name, busName, topicArn, policy, topics, emails, dependsOn, provider } = parts;
  const topic = new SnsTopic(scope, "topic", { name, provider });
  const topicPolicy = new SnsTopicPolicy(scope, "topic_policy", {
    arn: topicArn,
    policy: policyForTerraform(policy),
    dependsOn: [topic],
    provider,
  });
  emails.forEach((endpoint, i) => {
    new SnsTopicSubscription(scope, `mail_${i}`, {
      topicArn,
      protocol: "email",
      endpoint,
      dependsOn: [topic],
      provider,
    });
  });
  const bus = new CloudwatchEventBus(scope, "bus", {
    name: busName,
    eventSourceName: busName,
    dependsOn: dependsOn && [...dependsOn],
    provider,
  });
  const rule = new CloudwatchEventRule(scope, "rule", {
    name,
    description: "Ends of recording export jobs",
    eventBusName: bus.name,
    eventPattern: JSON.stringify({ source: [busName], "detail-type": [...topics] }),
    provider,
  });
  new CloudwatchEventTarget(scope, "target", {
    rule: rule.name,
    eventBusName: bus.name,
    arn: topicArn,
    dependsOn: [topicPolicy],
    provider,
  });
}
