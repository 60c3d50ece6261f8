import { readSettings, SETTINGS_VARIABLE } from "../../aws/hold-keeper/handler/settings";
import type { StackJson } from "../../review";
import { UsageError } from "../explain-steps/usage-error";

/** The queues of a hold keeper, as its stack has them. */
export interface KeeperQueues {
  /** The bucket that the keeper looks after. */
  readonly bucket: string;
  readonly region: string;
  readonly queueArn: string;
  readonly deadLetterArn: string;
}

type Part = { readonly [field: string]: unknown };

/**
 * Finds the queues of the hold keeper in a synthesized stack.
 * @param name of the queue, where the stack has several keepers
 * @throws UsageError when there is none, or none of this name, or more than one
 */
export function queuesOf(stack: StackJson, name?: string): KeeperQueues {
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

function keepersOf(stack: StackJson): KeeperQueues[] {
  const functions = stack.resource?.["aws_lambda_function"] ?? {};
  return partsOf(stack, "aws_lambda_event_source_mapping").flatMap((mapping) => {
    const reference = /\baws_lambda_function\.([\w-]+)\./.exec(textOf(mapping["function_name"]))?.[1] ?? "";
    const bucket = bucketOf((Object.hasOwn(functions, reference) ? functions[reference] : {}) as Part);
    const queueArn = textOf(mapping["event_source_arn"]);
    const [, , service, region = ""] = queueArn.split(":");
    const queue = partsOf(stack, "aws_sqs_queue").find((one) => one["name"] === nameOf(queueArn));
    const deadLetterArn = textOf(jsonOf(textOf(queue?.["redrive_policy"]))["deadLetterTargetArn"]);
    if (bucket === undefined || service !== "sqs" || !deadLetterArn.startsWith("arn:")) return [];
    return [{ bucket, region, queueArn, deadLetterArn }];
  });
}

// a function of another purpose has no such settings
function bucketOf({ environment }: Part): string | undefined {
  const variables = ((environment ?? {}) as { readonly variables?: Part }).variables ?? {};
  try {
    return readSettings({ [SETTINGS_VARIABLE]: textOf(variables[SETTINGS_VARIABLE]) }).bucket;
  } catch {
    return undefined;
  }
}

function partsOf(stack: StackJson, type: string): Part[] {
  return Object.values(stack.resource?.[type] ?? {}) as Part[];
}

function jsonOf(text: string): Part {
  try {
    return (JSON.parse(text) ?? {}) as Part;
  } catch {
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
