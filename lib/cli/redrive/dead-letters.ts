import type { ListMessageMoveTasksResultEntry, SQSClient } from "@aws-sdk/client-sqs";
import { readSettings, SETTINGS_VARIABLE } from "../../aws/hold-keeper/handler/settings";
import { partitionOf } from "../../catalog";
import { optionalPeer, jsonIn } from "../../core";
import { arnOf, blocksOfType, first, textOf as textIn, type Attributes, type Stack } from "../../stack";
import { UsageError } from "../usage-error";

/** The queues of a hold keeper in its stack. */
export interface KeeperQueues {
  /** The bucket of the hold keeper. */
  readonly bucket: string;
  readonly region: string;
  readonly queueArn: string;
  readonly deadLetterArn: string;
}

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

/**
 * Finds the queues of the hold keeper in a stack.
 * @param name name of the queue, if the stack has several hold keepers
 * @throws UsageError if there is none, none with this name, or more than one
 */
export function queuesOf(stack: Stack, name?: string): KeeperQueues {
  const found = keepersOf(stack);
  const named = name === undefined ? found : found.filter(({ queueArn }) => nameOf(queueArn) === name);
  if (named.length === 1) return named[0]!;
  if (found.length === 0) {
    throw new UsageError("the stack has no hold keeper: set aws.holdKeeper, synthesize and deploy first.");
  }
  const names = found.map(({ queueArn }) => nameOf(queueArn)).join(", ");
  throw new UsageError(
    `${name === undefined ? "several hold keepers" : `no hold keeper with the queue ${name}`}. Name one with --queue: ${names}.`,
  );
}

export function nameOf(queueArn: string): string {
  return queueArn.split(":")[5] ?? "";
}

function keepersOf(stack: Stack): KeeperQueues[] {
  const functions = blocksOfType(stack, "aws_lambda_function");
  const queues = blocksOfType(stack, "aws_sqs_queue");
  return blocksOfType(stack, "aws_lambda_event_source_mapping").flatMap(({ attributes: mapping }) => {
    const name = mapping["function_name"];
    const own = functions.find((block) => name === block.attributes["function_name"] || name === arnOf(block));
    const bucket = bucketOf(own?.attributes ?? {});
    const queueArn = textOf(mapping["event_source_arn"]);
    const [, , service, region = ""] = queueArn.split(":");
    const queue = queues.find(({ attributes }) => attributes["name"] === nameOf(queueArn));
    const deadLetterArn = textOf(
      (jsonIn(textOf(queue?.attributes["redrive_policy"])) as Attributes | undefined)?.["deadLetterTargetArn"],
    );
    if (bucket === undefined || service !== "sqs" || !deadLetterArn.startsWith("arn:")) return [];
    return [{ bucket, region, queueArn, deadLetterArn }];
  });
}

// functions for other purposes do not have these settings
function bucketOf({ environment }: Attributes): string | undefined {
  const variables = first(first(environment)["variables"]);
  try {
    return readSettings({ [SETTINGS_VARIABLE]: textOf(variables[SETTINGS_VARIABLE]) }).bucket;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return textIn(value) ?? "";
}
