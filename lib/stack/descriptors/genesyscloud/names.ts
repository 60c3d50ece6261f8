import { first, textOf } from "../../attributes";
import type { Block } from "../../model";
import { symbolOf } from "../../resolve/symbols";
import type { Subject } from "../../setting";

/** What something is called in Genesys Cloud. */
export function nameOf({ address, attributes }: Block): string {
  return textOf(attributes["name"]) ?? textOf(first(attributes["config"])["name"]) ?? symbolOf(`${address}.name`);
}

/** Something with a title in Genesys Cloud, as what settings are about. @param name if it is not the block's */
export function titled(kind: string, block: Block, name = nameOf(block)): Subject {
  return { kind, name, by: "address", titled: true };
}
