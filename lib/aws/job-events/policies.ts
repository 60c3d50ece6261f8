import { jobAlarmTopicPolicy, jobDeadLetterPolicy, jobTopicPolicy, type PolicyDocument } from "../../policy";
import type { JobEventNames } from "./names";
import type { JobEventsProps } from "./options";

/** The policies of everything that passes events on. @experimental */
export interface JobEventPolicies {
  readonly topic: PolicyDocument;
  /** Of the queue for events that could not be delivered. */
  readonly deadLetters: PolicyDocument;
  /** Of the topic for the alarms; undefined if other ARNs are notified. */
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
      // events that the bus cannot encrypt are sent to the queue by the bus, before any rule
      sourceArns: operationsKeyArn === undefined ? [ruleArn] : [ruleArn, busArn],
    }),
    alarmTopic:
      alarmActions === undefined ? jobAlarmTopicPolicy({ accountId, topicArn: alarmTopicArn, alarmArns }) : undefined,
  };
}
