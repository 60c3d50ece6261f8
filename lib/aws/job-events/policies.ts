import { jobAlarmTopicPolicy, jobDeadLetterPolicy, jobTopicPolicy, type PolicyDocument } from "../../policy";
import type { JobEventNames } from "./names";
import type { JobEventsProps } from "./options";

/** The policies of everything that takes part in passing events on. @experimental */
export interface JobEventPolicies {
  readonly topic: PolicyDocument;
  /** Of the queue for events that could not be delivered. */
  readonly deadLetters: PolicyDocument;
  /** Of the topic for the alarms; undefined when others are told. */
  readonly alarmTopic: PolicyDocument | undefined;
}

export function jobEventPolicies(props: JobEventsProps, names: JobEventNames): JobEventPolicies {
  const { accountId, alarmActions, operationsKeyArn } = props;
  const { topicArn, queueArn, ruleArn, busArn, alarmArns, alarmTopicArn } = names;
  return {
    topic: jobTopicPolicy({ accountId, topicArn, ruleArn }),
    deadLetters: jobDeadLetterPolicy({
      accountId,
      queueArn,
      // what the bus cannot encrypt comes before any rule
      sourceArns: operationsKeyArn === undefined ? [ruleArn] : [ruleArn, busArn],
    }),
    alarmTopic:
      alarmActions === undefined ? jobAlarmTopicPolicy({ accountId, topicArn: alarmTopicArn, alarmArns }) : undefined,
  };
}
