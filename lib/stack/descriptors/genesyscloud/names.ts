import { first, textOf } from "../../attributes";
import type { Block } from "../../model";
import { symbolOf } from "../../resolve/symbols";
import { control, type Subject } from "../../setting";

/** The name of an object in Genesys Cloud. */
export function nameOf({ address, attributes }: Block): string {
  return textOf(attributes["name"]) ?? textOf(first(attributes["config"])["name"]) ?? symbolOf(`${address}.name`);
}

/** A value that is not documented; null for a documented one, and if it is not set. */
export function unlisted(value: unknown, documented: readonly string[]): string | null {
  return value === undefined || documented.includes(String(value)) ? null : String(value);
}

/** An object with a title in Genesys Cloud as the subject of settings. @param name if it is not the block's */
export function titled(kind: string, block: Block, name = nameOf(block)): Subject {
  return { kind, name, by: "address", titled: true };
}

/** The division of an object: holders of a grant in it have access. */
export const DIVISION = control("division", "Division", "either", "access", {
  bounds: "whenSet",
  unclear: "grants in its division may be defined elsewhere",
});
