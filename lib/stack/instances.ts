import { OpenList, Unknown, WholeBlock } from "./expression";
import { isObject } from "./json";
import type { Block } from "./model";
import type { RawBlock } from "./resolve/raw-block";

/** Maximum number of instances of a block, to limit memory for hostile input. */
const MOST = 500;

/** The instances of a block by `count` and `for_each`; the block itself if they are unknown. */
export function instancesOf(block: RawBlock, resolve: (value: unknown) => unknown): readonly RawBlock[] {
  const { count, for_each, ...attributes } = block.attributes;
  if (count !== undefined) return counted(block, attributes, resolve(count));
  return for_each === undefined ? [block] : repeated(block, attributes, resolve(for_each));
}

function counted(block: RawBlock, attributes: RawBlock["attributes"], count: unknown): readonly RawBlock[] {
  const number = typeof count === "string" && count !== "" ? Number(count) : count;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number > MOST) return [block];
  const alike = number > 1 && areAlike(attributes);
  return Array.from({ length: number }, (_, index) => ({
    ...block,
    attributes: alike ? { ...attributes, count: number } : attributes,
    // Terraform treats the first of several instances and a single instance as the same resource
    address: index === 0 ? block.address : `${block.address}[${index}]`,
    names: new Map([["count", { index }]]),
  }));
}

// for identical instances nothing else shows their number
function areAlike(attributes: RawBlock["attributes"]): boolean {
  return !/\b(?:each|count)\./.test(JSON.stringify(attributes));
}

function repeated(block: RawBlock, attributes: RawBlock["attributes"], over: unknown): readonly RawBlock[] {
  if (over instanceof Unknown || over instanceof WholeBlock || over instanceof OpenList) return [block];
  if (!Array.isArray(over) && !isObject(over)) return [block];
  const items = Array.isArray(over)
    ? over.map((value: unknown) => [String(value), value] as const)
    : Object.entries(over);
  if (items.length > MOST || items.some(([key]) => key.includes("<"))) return [block];
  const alike = items.length > 1 && areAlike(attributes);
  return items.map(([key, value]) => ({
    ...block,
    attributes: alike ? { ...attributes, for_each: items.map(([one]) => one) } : attributes,
    address: `${block.address}[${JSON.stringify(key)}]`,
    names: new Map([["each", { key, value }]]),
  }));
}

/** The argument whose value is unknown and decides how many instances exist, possibly none. */
export function perhapsBy({ attributes, meta }: Block): "count" | "for_each" | undefined {
  // if the number or the keys are known, the block is one of several instances
  return (["count", "for_each"] as const).find((name) => {
    const given = meta?.[name] ?? attributes[name];
    return typeof given === "string" || given instanceof OpenList;
  });
}
