import { addTo } from "../../core";
import type { Step } from "../expression";
import type { Place } from "../model";

/** Steps as Terraform writes them. */
export function pathOf(steps: readonly Step[]): string {
  return steps
    .map((step) =>
      typeof step === "number" ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
    )
    .join("");
}

// the first of several modules is called like the only one: Terraform takes one for the other
export function ofModule([name, ...rest]: readonly Step[]): string {
  return `module${pathOf([name!, ...(rest[0] === 0 ? rest.slice(1) : rest)])}`;
}

// `a["k"].b[0]` as `a.k.b.0`
export function plainAddress(address: string): string {
  return address.replace(/\["?([^\]"]*)"?\]/g, ".$1");
}

// the ARN of a resource whose type says nothing about its form, so that it still has the six fields of one
export function someArn(type: string, symbol: string, { partition, region, account }: Place): string {
  const service = type.replace(/^data\./, "").split("_")[1] ?? "unknown";
  return `arn:${partition}:${service}:${region}:${account}:${symbol}`;
}

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
