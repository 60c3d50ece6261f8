import type { Attributes } from "./written";

/** A value in normal form: a list of one block as the block, members without a value dropped, boolean strings as booleans, members sorted. */
export function plain(value: unknown): unknown {
  if (value === null) return undefined;
  if (value === "true" || value === "false") return value === "true";
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== "object") return value;
  const members = Object.entries(value as Attributes)
    .map(([key, one]) => [key, plain(one)] as const)
    .filter(([, one]) => one !== undefined);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function list(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

export function object(value: unknown): Attributes {
  return typeof value === "object" && value !== null ? (value as Attributes) : {};
}

/** Whether every item of one list is in another one. */
export function areIn(some: unknown, all: unknown): boolean {
  const texts = list(all).map((one) => JSON.stringify(one));
  return list(some).every((one) => texts.includes(JSON.stringify(one)));
}

export function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The value at a path of names joined by dots; of several blocks the first. */
export function valueAt(attributes: Attributes, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (list(value)[0] as Attributes | undefined)?.[name], attributes);
}
