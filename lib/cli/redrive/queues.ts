import { jsonIn } from "../../core";
import { readSettings, SETTINGS_VARIABLE } from "../../aws/hold-keeper/handler/settings";
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
