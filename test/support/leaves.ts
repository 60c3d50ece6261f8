import type { Kind, Shape } from "../../lib/core";

/** Path of a value as in an error message, such as `aws.key.readers[0]`. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Every value in a structure that is neither an object nor a list. */
export function leaves(value: unknown, path = ""): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => leaves(one, `${path}[${i}]`));
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, path === "" ? name : `${path}.${name}`));
}

/** A deep copy with the value at one path replaced. */
export function replaceAt<T>(value: T, path: string, replacement: unknown): T {
  const copy = structuredClone(value);
  const names = path.split(/[.[\]]+/).filter((name) => name !== "");
  const last = names.pop()!;
  let at = copy as { [name: string]: unknown };
  for (const name of names) at = at[name] as { [name: string]: unknown };
  at[last] = replacement;
  return copy;
}

/** The properties of a shape that are values themselves, lists of them included. */
export function propertiesOf(shape: Shape, path = ""): string[] {
  return Object.entries(shape).flatMap(([name, kind]: [string, Kind]) => {
    const own = path === "" ? name : `${path}.${name}`;
    if (kind === "opaque") return [];
    const one = (Array.isArray(kind) ? kind[0] : kind) as Exclude<Kind, readonly unknown[]>;
    return typeof one === "object" ? propertiesOf(one, own) : [own];
  });
}
