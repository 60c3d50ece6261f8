import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";

/** What the policy of the topic for ends of export jobs is made from; every ARN is literal. */
export interface JobTopicSpec {
  readonly accountId: string;
  readonly topicArn: string;
  readonly ruleArn: string;
}

/** Policy of the topic: only the one rule publishes, for the one account. Owners subscribe by their identity policies. */
export function jobTopicPolicy({ accountId, topicArn, ruleArn }: JobTopicSpec): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowEventRulePublish",
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sns:Publish",
      Resource: topicArn,
      Condition: onlyFrom(ruleArn, accountId),
    },
    // a topic's policy takes no wildcard over all actions
    tlsOnly("DenyInsecureTransport", "sns:Publish", topicArn),
  ]);
}

/** What the policy of the queue for events that did not reach the topic is made from. */
export interface JobDeadLetterSpec {
  readonly accountId: string;
  readonly queueArn: string;
  readonly ruleArn: string;
}

/** Policy of the queue for what EventBridge could not deliver: only the one rule sends. */
export function jobDeadLetterPolicy({ accountId, queueArn, ruleArn }: JobDeadLetterSpec): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowEventRuleDeadLetters",
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sqs:SendMessage",
      Resource: queueArn,
      Condition: onlyFrom(ruleArn, accountId),
    },
    tlsOnly("DenyInsecureTransport", "sqs:*", queueArn),
  ]);
}

/** What the policy of the topic for the alarms is made from. */
export interface JobAlarmTopicSpec {
  readonly accountId: string;
  readonly topicArn: string;
  readonly alarmArns: readonly string[];
}

/** Policy of the topic for the alarms about undelivered events: only those alarms publish. */
export function jobAlarmTopicPolicy({ accountId, topicArn, alarmArns }: JobAlarmTopicSpec): PolicyDocument {
  return policyDocument([
    {
      Sid: "AllowAlarmsPublish",
      Effect: "Allow",
      Principal: { Service: "cloudwatch.amazonaws.com" },
      Action: "sns:Publish",
      Resource: topicArn,
      Condition: onlyFrom(alarmArns, accountId),
    },
    tlsOnly("DenyInsecureTransport", "sns:Publish", topicArn),
  ]);
}

function onlyFrom(sourceArn: string | readonly string[], accountId: string): Statement["Condition"] {
  return { ArnEquals: { "aws:SourceArn": sourceArn }, StringEquals: { "aws:SourceAccount": accountId } };
}

function tlsOnly(Sid: string, Action: string, Resource: string): Statement {
  const Condition = { Bool: { "aws:SecureTransport": "false" } };
  return { Sid, Effect: "Deny", Principal: "*", Action, Resource, Condition };
}
