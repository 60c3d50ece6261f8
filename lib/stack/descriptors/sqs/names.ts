import { partitionOf } from "../../../catalog/aws-regions";
import { textOf } from "../../attributes";
import { blocksOfType, type Block, type Stack } from "../../model";
import { symbolOf } from "../../resolve/symbols";

/** ARN of the queue that a block makes. */
export function queueArn({ address, attributes, place }: Block): string {
  const name = textOf(attributes["name"]) ?? symbolOf(`${address}.name`);
  return textOf(attributes["arn"]) ?? `arn:${place.partition}:sqs:${place.region}:${place.account}:${name}`;
}

const URL = /^https:\/\/sqs\.([a-z0-9-]+)\.([a-z0-9.-]+)\/(\d{12})\/([\w-]+(?:\.fifo)?)$/;

/** ARN of a queue by its URL; the URL itself if it contains none. */
export function queueByUrl(url: unknown, stack: Stack): string {
  const queue = blocksOfType(stack, "aws_sqs_queue").find(
    ({ address, attributes }) => url === symbolOf(`${address}.url`) || (url !== undefined && url === attributes["url"]),
  );
  if (queue !== undefined) return queueArn(queue);
  const [, region = "", domain, account, name] = URL.exec(String(url)) ?? [];
  const { partition, dnsSuffix } = partitionOf(region);
  return domain === dnsSuffix ? `arn:${partition}:sqs:${region}:${account}:${name}` : String(url);
}
