import { textOf } from "../../attributes";
import { blocksOfType, type Block, type Stack } from "../../model";
import { symbolOf } from "../../resolve/symbols";

/** ARN of the queue that a block makes. */
export function queueArn({ address, attributes, place }: Block): string {
  const name = textOf(attributes["name"]) ?? symbolOf(`${address}.name`);
  return textOf(attributes["arn"]) ?? `arn:${place.partition}:sqs:${place.region}:${place.account}:${name}`;
}

/** ARN of a queue by its URL; the URL where the stack does not make the queue. */
export function queueByUrl(url: unknown, stack: Stack): string {
  const queue = blocksOfType(stack, "aws_sqs_queue").find(
    ({ address, attributes }) => url === symbolOf(`${address}.url`) || (url !== undefined && url === attributes["url"]),
  );
  return queue === undefined ? String(url) : queueArn(queue);
}
