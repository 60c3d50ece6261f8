import { policyDocument, type PolicyDocument } from "../../policy";
import { visible } from "../../review/common/visible";
import type { Counts } from "./dead-letters";
import type { KeeperQueues } from "./queues";

/** What is about to be moved, for people. */
export function planText({ bucket, queueArn, deadLetterArn }: KeeperQueues, counts: Counts): string {
  const { deadLetters, inFlight, waiting } = counts;
  const lines = [
    `${deadLetters} dead letters of the hold keeper of ${visible(bucket)}, as SQS counts them: approximately`,
    `  from    ${visible(deadLetterArn)}`,
    `  back to ${visible(queueArn)}, where ${waiting} wait`,
    ...(inFlight > 0 ? [`  ${inFlight} more are in somebody's hands, and stay`] : []),
    "Mend first what made them fail: it is in the log of the function. What fails again is a dead letter again.",
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * What whoever moves dead letters has to be allowed (documented: SQS, permissions for dead-letter queue redrive). SQS moves
 * the messages itself, with the caller's permissions.
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
