import type { Block, Place } from "../../model";
import type { Subject } from "../../setting";
import { textOrSymbol } from "../named";

/** Name of the bucket that a block creates or configures. */
export function bucketName(block: Block): string {
  const given = textOrSymbol(block, "bucket");
  return given.startsWith("arn:") ? (given.split(":")[5] ?? given) : given;
}

/** ARN of a bucket by its name or ARN. */
export function bucketArn({ partition }: Pick<Place, "partition">, value: string): string {
  return value.startsWith("arn:") ? value : `arn:${partition}:s3:::${value}`;
}

/** A bucket as the subject of settings. */
export function aboutBucket(block: Block): Subject {
  return { kind: "bucket", name: bucketName(block), by: "name" };
}
