import { blocksOf, type Attributes } from "./attributes";
import { isObject } from "./json";

/** The nested blocks of an argument; undefined if they are not known. */
export function knownBlocks(attributes: Attributes, name: string): readonly Attributes[] | undefined {
  if (hasDynamic(attributes, name)) return undefined;
  const blocks = blocksOf(attributes[name]);
  return blocks.every(isObject) ? blocks : undefined;
}

/** Whether a dynamic block that could not be resolved makes some of the blocks of an argument. */
export function hasDynamic(attributes: Attributes, name: string): boolean {
  return blocksOf(attributes["dynamic"]).some((dynamic) => dynamic[name] !== undefined);
}
