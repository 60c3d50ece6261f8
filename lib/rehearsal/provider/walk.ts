import type { Attribute, Attributes, Block, NestingMode } from "../schemas/schema";
import { isObject, type Value, type ValueObject } from "./value";

/** Gives an attribute its new value. */
export type Leaf = (attribute: Attribute, value: Value, name: string) => Value;

/** A value along its schema, with each attribute replaced by what `leaf` makes of it; nested blocks are walked into. */
export function walkBlock(block: Block, value: Value, leaf: Leaf): Value {
  if (!isObject(value)) return value;
  const nested = Object.entries(block.block_types ?? {}).map(([name, { nesting_mode, block: inner }]) => [
    name,
    each(nesting_mode, value[name] ?? null, (one) => walkBlock(inner, one, leaf)),
  ]);
  return { ...value, ...walkAttributes(block.attributes ?? {}, value, leaf), ...Object.fromEntries(nested) };
}

function walkAttributes(attributes: Attributes, value: ValueObject, leaf: Leaf): ValueObject {
  const walked = Object.entries(attributes).map(([name, attribute]) => {
    const own = leaf(attribute, value[name] ?? null, name);
    const { nested_type: nested } = attribute;
    if (nested === undefined) return [name, own];
    return [
      name,
      each(nested.nesting_mode, own, (one) => (isObject(one) ? walkAttributes(nested.attributes, one, leaf) : one)),
    ];
  });
  return Object.fromEntries(walked);
}

function each(mode: NestingMode, value: Value, change: (one: Value) => Value): Value {
  if (Array.isArray(value)) return value.map(change);
  if (mode !== "map" || !isObject(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
}
