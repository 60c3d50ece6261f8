import type { ListMessageMoveTasksResultEntry, SQSClient } from "@aws-sdk/client-sqs";
import { partitionOf } from "../../catalog";
import { optionalPeer } from "../../core";
import { nameOf, type KeeperQueues } from "./queues";

/** How many messages wait, as SQS counts them: approximately. */
export interface Counts {
  readonly deadLetters: number;
  /** Dead letters that somebody else has received, and that cannot be moved before they are visible again. */
  readonly inFlight: number;
  /** Messages in the queue that they go back to. */
  readonly waiting: number;
}

/** The dead letters of one keeper. */
export interface DeadLetters {
  count(): Promise<Counts>;
  /** Has SQS move all of them back. @param perSecond @default as fast as SQS decides */
  move(perSecond?: number): Promise<void>;
  /** The task that was started last; undefined when there never was one. */
  lastMove(): Promise<ListMessageMoveTasksResultEntry | undefined>;
}

/**
 * Dead letters through the official SDK, which is an optional peer and loaded only here. Credentials come by its default
 * chain.
 * @param client @default one for the queues' region
 * @throws Error when the SDK is not installed
 */
export function sdkDeadLetters({ region, queueArn, deadLetterArn }: KeeperQueues, client?: SQSClient): DeadLetters {
  const sdk = optionalPeer(
    "@aws-sdk/client-sqs",
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    () => require("@aws-sdk/client-sqs") as typeof import("@aws-sdk/client-sqs"),
  );
  const requestHandler = { connectionTimeout: 5_000, requestTimeout: 30_000 };
  // trying again is safe: SQS refuses a second task while one runs
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
      // the destination is named: what EventBridge could not deliver was never in the queue, and has no way back by itself
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

// literal in the stack, so that nobody has to be asked for it
function urlOf(arn: string): string {
  const [, , , region = "", accountId] = arn.split(":");
  return `https://sqs.${region}.${partitionOf(region).dnsSuffix}/${accountId}/${nameOf(arn)}`;
}
