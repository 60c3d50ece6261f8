import { textOf } from "../../attributes";
import type { Block, Place } from "../../model";
import { symbolOf } from "../../resolve/symbols";

/** ARN of a key by its id or ARN. */
export function keyArn({ partition, account, region }: Place, reference: unknown): string {
  const id = String(reference);
  return id.startsWith("arn:") ? id : `arn:${partition}:kms:${region}:${account}:key/${id}`;
}

/** ARN of the key that a block makes. */
export function keyArnOf({ address, attributes, place }: Block): string {
  const { arn, key_id } = attributes;
  return textOf(arn) ?? keyArn(place, textOf(key_id) ?? symbolOf(`${address}.key_id`));
}
