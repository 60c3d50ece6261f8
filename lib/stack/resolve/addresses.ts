import { addTo } from "../../core";
import type { Step } from "../expression";
import type { Place } from "../model";

/** A path in Terraform's notation. */
export function pathOf(steps: readonly Step[]): string {
  return steps
    .map((step) =>
      typeof step === "number" ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
    )
    .join("");
}

// Terraform treats the first of several modules and a single module as the same
export function ofModule([name, ...rest]: readonly Step[]): string {
  return `module${pathOf([name!, ...(rest[0] === 0 ? rest.slice(1) : rest)])}`;
}

// `a["k"].b[0]` as `a.k.b.0`
export function plainAddress(address: string): string {
  return address.replace(/\["?([^\]"]*)"?\]/g, ".$1");
}

// a placeholder ARN, so that it has six fields
export function someArn(type: string, symbol: string, { partition, region, account }: Place): string {
  const service = type.replace(/^data\./, "").split("_")[1] ?? "unknown";
  return `arn:${partition}:${service}:${region}:${account}:${symbol}`;
}

/** The type of the block at an address, of a data source without `data.`. */
export function typeAt(address: string): string | undefined {
  return /^(?:module\.[\w-]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)*(?:data\.)?(?!module\.)([a-z]\w*)\./.exec(
    address,
  )?.[1];
}

/** One of the instances of a block with `count` or `for_each`. */
export interface Instance<Block> {
  /** Undefined for the first of several, which has the address of a single one. */
  readonly key: string | number | undefined;
  readonly block: Block;
}

/** Blocks by address without index, in Terraform's order. */
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
