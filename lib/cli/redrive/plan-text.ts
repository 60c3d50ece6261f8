import { policyDocument, type PolicyDocument } from "../../policy";
import { visible } from "../../review/common/visible";
import type { Counts } from "./dead-letters";
import type { KeeperQueues } from "./queues";

/** Renders what will be moved. */
export function planText({ bucket, queueArn, deadLetterArn }: KeeperQueues, counts: Counts): string {
  const { deadLetters, inFlight, waiting } = counts;
  const lines = [
    `${deadLetters} dead letters of the hold keeper of ${visible(bucket)} (approximate count from SQS)`,
    `  from    ${visible(deadLetterArn)}`,
    `  back to ${visible(queueArn)}, which has ${waiting} messages`,
    ...(inFlight > 0 ? [`  ${inFlight} more are in flight with a consumer and stay`] : []),
    "Fix the cause first: see the function's log. Messages that fail again return to the dead-letter queue.",
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * Permissions for moving dead letters (documented: SQS, permissions for dead-letter queue redrive). SQS moves the
 * messages with the caller's permissions.
 */
export function callerPolicy({ queueArn, deadLetterArn }: KeeperQueues): PolicyDocument {
  return policyDocument([
    {
      Sid: "TakeDeadLetters",
      Effect: "Allow",
      Action: [
        "sqs:StartMessageMoveTask",
        "sqs:ListMessageMoveTasks",
        "sqs:ReceiveMessage",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
      ],
      Resource: deadLetterArn,
    },
    { Sid: "PutThemBack", Effect: "Allow", Action: ["sqs:SendMessage", "sqs:GetQueueAttributes"], Resource: queueArn },
  ]);
}
