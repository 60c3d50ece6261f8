import type { ListMessageMoveTasksResultEntry, SQSClient } from "@aws-sdk/client-sqs";
import { partitionOf } from "../../catalog";
import { optionalPeer } from "../../core";
import { nameOf, type KeeperQueues } from "./queues";

/** Approximate message counts from SQS. */
export interface Counts {
  readonly deadLetters: number;
  /** Dead letters that another consumer has received; they cannot be moved until they are visible again. */
  readonly inFlight: number;
  /** Messages in the destination queue. */
  readonly waiting: number;
}

/** The dead-letter queue of a hold keeper. */
export interface DeadLetters {
  count(): Promise<Counts>;
  /** Moves all messages back. @param perSecond @default SQS decides */
  move(perSecond?: number): Promise<void>;
  /** The task that was started last; undefined if there is none. */
  lastMove(): Promise<ListMessageMoveTasksResultEntry | undefined>;
}

/**
 * The dead-letter queue through the official SDK, an optional peer dependency that is loaded only here. It uses the
 * default credential chain.
 * @param client @default a client for the queues' region
 * @throws Error if the SDK is not installed
 */
export function sdkDeadLetters({ region, queueArn, deadLetterArn }: KeeperQueues, client?: SQSClient): DeadLetters {
  const sdk = optionalPeer(
    "@aws-sdk/client-sqs",
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    () => require("@aws-sdk/client-sqs") as typeof import("@aws-sdk/client-sqs"),
  );
  const requestHandler = { connectionTimeout: 5_000, requestTimeout: 30_000 };
  // retries are safe: SQS refuses a second task while one is running
  const own = client ?? new sdk.SQSClient({ region, maxAttempts: 8, requestHandler });
  const attributesOf = async (arn: string) => {
    const AttributeNames = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"] as const;
    const command = new sdk.GetQueueAttributesCommand({ QueueUrl: urlOf(arn), AttributeNames: [...AttributeNames] });
    const { Attributes = {} } = await own.send(command);
    const [visible, hidden] = AttributeNames.map((name) => Number(Attributes[name] ?? NaN)) as [number, number];
    if (Number.isNaN(visible + hidden)) throw new Error(`SQS did not say how many messages ${arn} has`);
    return { visible, hidden };
  };
  return {
    count: async () => {
      const [dead, queue] = await Promise.all([deadLetterArn, queueArn].map(attributesOf));
      return { deadLetters: dead!.visible, inFlight: dead!.hidden, waiting: queue!.visible + queue!.hidden };
    },
    move: async (perSecond) => {
      // names the destination explicitly, because messages from EventBridge were never in the queue and have no
      // original source
      const input = { SourceArn: deadLetterArn, DestinationArn: queueArn, MaxNumberOfMessagesPerSecond: perSecond };
      await own.send(new sdk.StartMessageMoveTaskCommand(input));
    },
    lastMove: async () => {
      const { Results } = await own.send(
        new sdk.ListMessageMoveTasksCommand({ SourceArn: deadLetterArn, MaxResults: 1 }),
      );
      return Results?.[0];
    },
  };
}

// derived from the ARN, so that no call is needed
function urlOf(arn: string): string {
  const [, , , region = "", accountId] = arn.split(":");
  return `https://sqs.${region}.${partitionOf(region).dnsSuffix}/${accountId}/${nameOf(arn)}`;
}
