import type { Attributes } from "./attributes";
import { canonical } from "./canonical";
import { isObject } from "./json";
import type { Place } from "./model";
import { descriptorOf } from "./registry";

/**
 * The attributes without arguments that are explicitly set to their default value.
 * @param type with the prefix `data.` for a data source
 */
export function withoutDefaults(type: string, attributes: Attributes, place: Place): Attributes {
  const defaults = Object.entries(descriptorOf(type)?.defaults ?? {});
  return defaults.reduce((left, [path, value]) => {
    const otherwise = typeof value === "function" ? value(place) : value;
    return withoutOne(left, path.split("."), otherwise) as Attributes;
  }, attributes);
}

function withoutOne(value: unknown, [name = "", ...deeper]: readonly string[], otherwise: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutOne(one, [name, ...deeper], otherwise));
  if (!isObject(value) || !Object.hasOwn(value, name)) return value;
  const { [name]: member, ...others } = value;
  if (deeper.length > 0) return { ...value, [name]: withoutOne(member, deeper, otherwise) };
  return isWritten(member, otherwise) ? others : value;
}

// Terraform accepts strings for numbers and booleans
function isWritten(value: unknown, otherwise: unknown): boolean {
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  return isPlain ? String(value) === String(otherwise) : canonical(value) === canonical(otherwise);
}
