import type { Attributes } from "../attributes";
import { isObject, objectAt, objectsAt, type JsonObject } from "../json";
import { NOWHERE } from "../places";
import type { RawBlock } from "../resolve/raw-block";

/**
 * What the last apply left: what was found, with the values that a plan's `resource_drift` says were there before. Undefined
 * where it lists nothing. A provider that only read its own defaults back is listed as well: no row comes of those.
 */
export function recordedBefore(json: JsonObject, found: readonly RawBlock[]): readonly RawBlock[] | undefined {
  const drift = objectsAt(json, "resource_drift").filter(({ mode }) => mode !== "data");
  if (drift.length === 0) return undefined;
  const recorded = new Map(found.map((block) => [block.address, block]));
  for (const { address, type, change } of drift) {
    const values = objectAt({ change }, "change")["before"];
    if (typeof address !== "string" || typeof type !== "string") continue;
    const there = recorded.get(address);
    // what was made outside of Terraform is in no state, so there is always something before
    if (isObject(values)) recorded.set(address, blockOf(there, address, type, values));
  }
  return [...recorded.values()];
}

function blockOf(there: RawBlock | undefined, address: string, type: string, values: JsonObject): RawBlock {
  const attributes = values as Attributes;
  return there === undefined ? { address, type, attributes, place: NOWHERE } : { ...there, attributes };
}
