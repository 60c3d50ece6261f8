import { jsonIn } from "../../core";
import { hasSymbol } from "../resolve/symbols";
import { ofOneType, asText } from "./one-type";
import { areEqual, flagIn, isOpen, ItemSet, jsonOf, numberIn, OpenList } from "./values";

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
// letters beyond these are counted, and made small, in another way than here
const onAscii = (change: (text: string) => unknown): Fn =>
  onText((text) => (/^[\x00-\x7f]*$/.test(text) ? change(text) : undefined));
const ofOne =
  (change: (items: readonly unknown[]) => unknown): Fn =>
  (value) => {
    const items = isList(value) ? ofOneType(value) : undefined;
    return items && change(items);
  };

function distinct(items: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = jsonOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

// Terraform goes through texts and numbers in their order, and nobody knows how through the rest
function setOf(items: readonly unknown[]): readonly unknown[] {
  const all = distinct(items);
  if (all.every(known)) return ItemSet.from([...all].sort());
  if (all.every((one) => typeof one === "number")) return ItemSet.from([...all].sort((a, b) => a - b));
  return OpenList.from(all);
}

function flat(items: readonly unknown[]): readonly unknown[] {
  return items.flatMap((item) => (isList(item) ? flat(item) : [item]));
}

// of lists that are of one type each, and of another than the next, one type is made; of what is written in brackets it is not
function concat(...lists: readonly unknown[]): unknown {
  if (!lists.every(isList)) return undefined;
  const items = lists.flat();
  const isMixed = lists.every((list) => isOfPlain(list, 1)) && !isOfPlain(items, 1) && isOfPlain(items, 3);
  return isMixed ? undefined : items;
}

function isOfPlain(items: readonly unknown[], most: number): boolean {
  return items.every((one) => typeof one !== "object") && new Set(items.map((one) => typeof one)).size <= most;
}

function format(...[pattern, ...args]: readonly unknown[]): unknown {
  if (!isText(pattern) || /%[^sdv%]/.test(pattern)) return undefined;
  const verbs = pattern.replace(/%%/g, "").match(/%./g) ?? [];
  const fits = (one: unknown, i: number) => verbs[i] !== "%d" || Number.isInteger(numberIn(one));
  const texts = args.map(asText);
  if (texts.includes(undefined) || verbs.length !== args.length || !args.every(fits)) return undefined;
  let at = 0;
  return pattern.replace(/%(.)/g, (_, verb: string) => (verb === "%" ? "%" : (texts[at++] ?? "")));
}

function lookup(map: unknown, key: unknown, otherwise: unknown): unknown {
  if (!isRecord(map) || !known(key)) return undefined;
  if (Object.hasOwn(map, key)) return map[key];
  return Object.keys(map).some(hasSymbol) ? undefined : otherwise;
}

/** The functions of Terraform that stacks build policies and names with. */
export const FUNCTIONS: { readonly [name: string]: Fn } = {
  jsonencode: jsonOf,
  jsondecode: onText(jsonIn),
  tolist: ofOne((items) => items),
  toset: ofOne(setOf),
  tomap: (value) => {
    const items = isRecord(value) ? ofOneType(Object.values(value)) : undefined;
    return items && Object.fromEntries(Object.keys(value as object).map((name, i) => [name, items[i]]));
  },
  tostring: asText,
  tonumber: numberIn,
  tobool: flagIn,
  concat,
  merge: (...maps) => (maps.every((one) => one === null || isRecord(one)) ? Object.assign({}, ...maps) : undefined),
  flatten: (list) => (isList(list) ? flat(list) : undefined),
  distinct: ofOne(distinct),
  compact: (list) =>
    isList(list) && list.every((one) => one === null || asText(one) !== undefined)
      ? list.flatMap((one) => asText(one) || [])
      : undefined,
  keys: (map) => (isRecord(map) ? Object.keys(map).sort() : undefined),
  values: (map) =>
    isRecord(map)
      ? Object.keys(map)
          .sort()
          .map((name) => map[name])
      : undefined,
  length: (value) =>
    isList(value) ? value.length : isRecord(value) ? Object.keys(value).length : onAscii((text) => text.length)(value),
  join: (by, ...lists) => {
    const items = lists.every(isList) ? lists.flat().map(asText) : [undefined];
    return isText(by) && !items.includes(undefined) ? items.join(by) : undefined;
  },
  split: (by, text) => (isText(by) && known(text) ? text.split(by) : undefined),
  lower: onAscii((text) => text.toLowerCase()),
  upper: onAscii((text) => text.toUpperCase()),
  trimspace: onAscii((text) => text.trim()),
  trimprefix: (text, prefix) =>
    known(text) && known(prefix) ? (text.startsWith(prefix) ? text.slice(prefix.length) : text) : undefined,
  trimsuffix: (text, suffix) =>
    known(text) && known(suffix)
      ? text.endsWith(suffix)
        ? text.slice(0, -suffix.length || undefined)
        : text
      : undefined,
  replace: (text, from, to) =>
    known(text) && known(from) && from !== "" && isText(to) && !/^\/.*\/$/.test(from)
      ? text.split(from).join(to)
      : undefined,
  startswith: (text, prefix) => (known(text) && known(prefix) ? text.startsWith(prefix) : undefined),
  endswith: (text, suffix) => (known(text) && known(suffix) ? text.endsWith(suffix) : undefined),
  contains: (list, value) => {
    if (!isList(list) || isOpen(list) || isOpen(value)) return undefined;
    const equal = list.map((one) => areEqual(one, value));
    return equal.includes(true) || (equal.includes(undefined) ? undefined : false);
  },
  element: (list, at) => (isList(list) && typeof at === "number" ? list[at % list.length] : undefined),
  slice: (list, from, to) => {
    const [begin, end] = [numberIn(from), numberIn(to)];
    if (!isList(list) || begin === undefined || end === undefined) return undefined;
    return begin >= 0 && begin <= end && end <= list.length ? list.slice(begin, end) : undefined;
  },
  reverse: (list) => (isList(list) ? [...list].reverse() : undefined),
  sort: (list) => (isList(list) && list.every(known) ? [...list].sort() : undefined),
  lookup,
  // what is not known may be empty, so that a later one counts
  coalesce: (...all) => {
    const found = ofOneType(all)?.find((one) => one !== null && one !== "");
    return isText(found) && hasSymbol(found) ? undefined : found;
  },
  format,
  one: (list) => (isList(list) && list.length < 2 ? (list[0] ?? null) : undefined),
  zipmap: (names, values) =>
    isList(names) && isList(values) && names.length === values.length && names.every(known)
      ? Object.fromEntries(names.map((name, i) => [name, values[i]]))
      : undefined,
  sensitive: (value) => value,
  nonsensitive: (value) => value,
  min: (...all) => (all.every((one) => typeof one === "number") ? Math.min(...all) : undefined),
  max: (...all) => (all.every((one) => typeof one === "number") ? Math.max(...all) : undefined),
};
