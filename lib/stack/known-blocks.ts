import { blocksOf, type Attributes } from "./attributes";
import { isObject } from "./json";

/** The nested blocks of an argument; undefined if they are not known. */
export function knownBlocks(attributes: Attributes, name: string): readonly Attributes[] | undefined {
  const dynamic = attributes["dynamic"];
  if (isObject(dynamic) && dynamic[name] !== undefined) return undefined;
  const blocks = blocksOf(attributes[name]);
  return blocks.every(isObject) ? blocks : undefined;
}
