import { blocksOf, type Attributes } from "./attributes";
import { isObject } from "./json";

/** Blocks nested in an argument; undefined where it is not known which there are. */
export function knownBlocks(attributes: Attributes, name: string): readonly Attributes[] | undefined {
  const dynamic = attributes["dynamic"];
  if (isObject(dynamic) && dynamic[name] !== undefined) return undefined;
  const blocks = blocksOf(attributes[name]);
  return blocks.every(isObject) ? blocks : undefined;
}
