import { partitionOf } from "../../../catalog/aws-regions";
import { textOf } from "../../attributes";
import { blocksOfType, type Block, type Stack } from "../../model";
import { symbolOf } from "../../resolve/symbols";
import { textOrSymbol } from "../named";

/** ARN of the queue that a block makes. */
export function queueArn(block: Block): string {
  const { partition, region, account } = block.place;
  const made = `arn:${partition}:sqs:${region}:${account}:${textOrSymbol(block, "name")}`;
  return textOf(block.attributes["arn"]) ?? made;
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
