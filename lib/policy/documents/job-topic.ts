import { policyDocument } from "../document";
import type { PolicyDocument } from "../statement";

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
      Sid: "JobRulePublishes",
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sns:Publish",
      Resource: topicArn,
      Condition: {
        ArnEquals: { "aws:SourceArn": ruleArn },
        StringEquals: { "aws:SourceAccount": accountId },
      },
    },
    {
      Sid: "TopicTlsOnly",
      Effect: "Deny",
      Principal: "*",
      // a topic's policy takes no wildcard over all actions
      Action: "sns:Publish",
      Resource: topicArn,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
  ]);
}
