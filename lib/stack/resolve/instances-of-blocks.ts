import { addTo } from "../../core";

/** One of the blocks that `count` or `for_each` makes of one. */
export interface Instance<Block> {
  /** Undefined for the first of several, which is called like the only one. */
  readonly key: string | number | undefined;
  readonly block: Block;
}

/** Blocks by the address that they share, in the order in which Terraform has them. */
export function instancesByAddress<Block>(
  blocks: ReadonlyMap<string, Block>,
): ReadonlyMap<string, readonly Instance<Block>[]> {
  const found = new Map<string, Instance<Block>[]>();
  for (const [address, block] of blocks) {
    const [index, text, number] = /\["((?:[^"\\]|\\.)*)"\]$|\[(\d+)\]$/.exec(address) ?? [];
    const shared = index === undefined ? address : address.slice(0, -index.length);
    addTo(found, shared, { key: text ?? (number === undefined ? undefined : Number(number)), block });
  }
  return found;
}
