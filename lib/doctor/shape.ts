import { ownOf } from "../core";
/** An external object whose members are not known. */
export interface Members {
  readonly [name: string]: unknown;
}

const LONGEST_TEXT = 2_000;
const LONGEST_LIST = 20_000;

/** The value if it is an object, otherwise undefined. */
export function membersOf(value: unknown): Members | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
}

/** The value at a path. Only own properties count, not those of prototypes. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((from, name) => {
    const members = membersOf(from);
    return members && ownOf(members, name);
  }, value);
}

/** The string at a path; undefined if there is none or it is too long. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" && found.length <= LONGEST_TEXT ? found : undefined;
}

/** The finite number at a path. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}

/** The list at a path; empty if there is none, truncated if it is excessively long. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = path.length === 0 ? value : at(value, ...path);
  return Array.isArray(found) ? found.slice(0, LONGEST_LIST) : [];
}

/** Converts each item of the list at a path; undefined if there is no list or one item cannot be converted. */
export function eachAt<T>(
  value: unknown,
  path: readonly string[],
  of: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  const found = at(value, ...path);
  if (!Array.isArray(found) || found.length > LONGEST_LIST) return undefined;
  const read = found.flatMap((item) => of(item) ?? []);
  return read.length === found.length ? read : undefined;
}

export function without<T extends object, K extends keyof T>(value: T, name: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(value).filter(([member]) => member !== name)) as Omit<T, K>;
}

/** The strings in the list at a path. */
export function textsAt(value: unknown, ...path: readonly string[]): readonly string[] {
  return listAt(value, ...path).filter(
    (item): item is string => typeof item === "string" && item.length <= LONGEST_TEXT,
  );
}

/** Names and values of the properties of the object at a path. */
export function entriesAt(value: unknown, ...path: readonly string[]): readonly (readonly [string, unknown])[] {
  const members = membersOf(path.length === 0 ? value : at(value, ...path));
  return members === undefined ? [] : Object.entries(members).slice(0, LONGEST_LIST);
}
