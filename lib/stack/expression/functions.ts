import { hasSymbol } from "../resolve/symbols";

/** What a function answers for values that are known; undefined where it does not apply, or depends on what is not known. */
export type Fn = (...args: readonly unknown[]) => unknown;

const isText = (value: unknown): value is string => typeof value === "string";
const known = (value: unknown): value is string => isText(value) && !hasSymbol(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const onText =
  (change: (text: string) => unknown): Fn =>
  (value) =>
    known(value) ? change(value) : undefined;
const scalar = (value: unknown) => (["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined);

function distinct(items: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
}

function flat(items: readonly unknown[]): readonly unknown[] {
  return items.flatMap((item) => (isList(item) ? flat(item) : [item]));
}

function format(...[pattern, ...args]: readonly unknown[]): unknown {
  if (!isText(pattern) || /%[^sdv%]/.test(pattern)) return undefined;
  let at = 0;
  const texts = args.map(scalar);
  if (texts.includes(undefined)) return undefined;
  return pattern.replace(/%(.)/g, (_, verb: string) => (verb === "%" ? "%" : (texts[at++] ?? "")));
}

function lookup(map: unknown, key: unknown, otherwise: unknown): unknown {
  if (!isRecord(map) || !known(key)) return undefined;
  return Object.hasOwn(map, key) ? map[key] : otherwise;
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The functions of Terraform that stacks build policies and names with. */
export const FUNCTIONS: { readonly [name: string]: Fn } = {
  jsonencode: (value) => JSON.stringify(value),
  jsondecode: onText(decoded),
  tolist: (value) => (isList(value) ? value : undefined),
  toset: (value) => (isList(value) ? distinct(value) : undefined),
  tomap: (value) => (isRecord(value) ? value : undefined),
  tostring: scalar,
  tonumber: (value) => (known(value) || typeof value === "number" ? Number(value) : undefined),
  tobool: (value) =>
    value === "true" ? true : value === "false" ? false : typeof value === "boolean" ? value : undefined,
  concat: (...lists) => (lists.every(isList) ? lists.flat() : undefined),
  merge: (...maps) => (maps.every((one) => one === null || isRecord(one)) ? Object.assign({}, ...maps) : undefined),
  flatten: (list) => (isList(list) ? flat(list) : undefined),
  distinct: (list) => (isList(list) ? distinct(list) : undefined),
  compact: (list) => (isList(list) ? list.filter((one) => one !== null && one !== "") : undefined),
  keys: (map) => (isRecord(map) ? Object.keys(map).sort() : undefined),
  values: (map) =>
    isRecord(map)
      ? Object.keys(map)
          .sort()
          .map((name) => map[name])
      : undefined,
  length: (value) =>
    isList(value)
      ? value.length
      : isRecord(value)
        ? Object.keys(value).length
        : known(value)
          ? value.length
          : undefined,
  join: (by, list) =>
    isText(by) && isList(list) && list.every((one) => scalar(one) !== undefined) ? list.join(by) : undefined,
  split: (by, text) => (isText(by) && known(text) ? text.split(by) : undefined),
  lower: onText((text) => text.toLowerCase()),
  upper: onText((text) => text.toUpperCase()),
  trimspace: onText((text) => text.trim()),
  trimprefix: (text, prefix) =>
    known(text) && known(prefix) ? (text.startsWith(prefix) ? text.slice(prefix.length) : text) : undefined,
  trimsuffix: (text, suffix) =>
    known(text) && known(suffix)
      ? text.endsWith(suffix)
        ? text.slice(0, -suffix.length || undefined)
        : text
      : undefined,
  replace: (text, from, to) =>
    known(text) && known(from) && isText(to) && !/^\/.*\/$/.test(from) ? text.split(from).join(to) : undefined,
  startswith: (text, prefix) => (known(text) && known(prefix) ? text.startsWith(prefix) : undefined),
  endswith: (text, suffix) => (known(text) && known(suffix) ? text.endsWith(suffix) : undefined),
  contains: (list, value) =>
    isList(list) && !list.some((one) => isText(one) && hasSymbol(one)) && !(isText(value) && hasSymbol(value))
      ? list.includes(value)
      : undefined,
  element: (list, at) => (isList(list) && typeof at === "number" ? list[at % list.length] : undefined),
  slice: (list, from, to) => (isList(list) ? list.slice(Number(from), Number(to)) : undefined),
  reverse: (list) => (isList(list) ? [...list].reverse() : undefined),
  sort: (list) => (isList(list) && list.every(known) ? [...list].sort() : undefined),
  lookup,
  // what is not known may be empty, so that a later one counts
  coalesce: (...all) => {
    const found = all.find((one) => one !== null && one !== "");
    return isText(found) && hasSymbol(found) ? undefined : found;
  },
  format,
  one: (list) => (isList(list) && list.length < 2 ? (list[0] ?? null) : undefined),
  zipmap: (names, values) =>
    isList(names) && isList(values) && names.every(known)
      ? Object.fromEntries(names.map((name, i) => [name, values[i]]))
      : undefined,
  sensitive: (value) => value,
  nonsensitive: (value) => value,
  min: (...all) => (all.every((one) => typeof one === "number") ? Math.min(...all) : undefined),
  max: (...all) => (all.every((one) => typeof one === "number") ? Math.max(...all) : undefined),
};
