/** An object of others, whose members are not known. */
export interface Members {
  readonly [name: string]: unknown;
}

const LONGEST_TEXT = 2_000;
const LONGEST_LIST = 20_000;

/** The object, or undefined when it is none. */
export function membersOf(value: unknown): Members | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
}

/** A member's own value: what prototypes have does not count. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((from, name) => {
    const members = membersOf(from);
    return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  }, value);
}

/** The text at a member; undefined when there is none or it is too long. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" && found.length <= LONGEST_TEXT ? found : undefined;
}

/** The finite number at a member. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}

/** The list at a member; empty when there is none, cut when it is absurdly long. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = path.length === 0 ? value : at(value, ...path);
  return Array.isArray(found) ? found.slice(0, LONGEST_LIST) : [];
}

/** What each item of a list at a member gives; undefined where there is no list, or where one item gives nothing. */
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

/** The object without one of its members. */
export function without<T extends object, K extends keyof T>(value: T, name: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(value).filter(([member]) => member !== name)) as Omit<T, K>;
}

/** The texts in a list at a member. */
export function textsAt(value: unknown, ...path: readonly string[]): readonly string[] {
  return listAt(value, ...path).filter(
    (item): item is string => typeof item === "string" && item.length <= LONGEST_TEXT,
  );
}

/** Names and values of the members of an object at a member. */
export function entriesAt(value: unknown, ...path: readonly string[]): readonly (readonly [string, unknown])[] {
  const members = membersOf(path.length === 0 ? value : at(value, ...path));
  return members === undefined ? [] : Object.entries(members).slice(0, LONGEST_LIST);
}
