import type { PolicyDocument } from "../statement";
import { deliveryPolicy } from "./services";

/** What the policy of the topic for ends of export jobs is made from; every ARN is literal. */
interface JobTopicSpec {
  readonly accountId: string;
  readonly topicArn: string;
  readonly ruleArn: string;
}

/** Policy of the topic: only the one rule publishes, for the one account. Owners subscribe by their identity policies. */
export function jobTopicPolicy({ accountId, topicArn, ruleArn }: JobTopicSpec): PolicyDocument {
  const source = { service: "events.amazonaws.com", arn: ruleArn, accountId };
  return deliveryPolicy("AllowEventRulePublish", "topic", topicArn, source);
}

/** What the policy of the queue for events that did not reach the topic is made from. */
interface JobDeadLetterSpec {
  readonly accountId: string;
  readonly queueArn: string;
  /** The rule, and the bus where its encryption may fail. */
  readonly sourceArns: readonly string[];
}

/** Policy of the queue for what EventBridge could not deliver: only the one rule sends, and the bus where it is encrypted. */
export function jobDeadLetterPolicy({ accountId, queueArn, sourceArns }: JobDeadLetterSpec): PolicyDocument {
  const [first, ...more] = sourceArns;
  const source = { service: "events.amazonaws.com", arn: more.length === 0 ? first! : sourceArns, accountId };
  return deliveryPolicy("AllowEventRuleDeadLetters", "queue", queueArn, source);
}

/** What the policy of the topic for the alarms is made from. */
interface JobAlarmTopicSpec {
  readonly accountId: string;
  readonly topicArn: string;
  readonly alarmArns: readonly string[];
}

/** Policy of the topic for the alarms about undelivered events: only those alarms publish. */
export function jobAlarmTopicPolicy({ accountId, topicArn, alarmArns }: JobAlarmTopicSpec): PolicyDocument {
  const source = { service: "cloudwatch.amazonaws.com", arn: alarmArns, accountId };
  return deliveryPolicy("AllowAlarmsPublish", "topic", topicArn, source);
}
