import { jsonIn } from "../../core";
import { hasSymbol } from "../resolve/symbols";
import { isList, isRecord, isText, known, ofOne, onAscii, onText, type Fn } from "./arguments";
import { asText, ofOneType } from "./one-type";
import { format, formatlist, TEXT_FUNCTIONS } from "./text-functions";
import { areEqual, flagIn, isOpen, ItemSet, jsonOf, numberIn, OpenList } from "./values";

function distinct(items: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = jsonOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** A set. Terraform sorts strings and numbers; the order of other items is unknown. */
function setOf(items: readonly unknown[]): readonly unknown[] {
  const all = distinct(items);
  if (all.every(known)) return ItemSet.from([...all].sort());
  if (all.every((one) => typeof one === "number")) return ItemSet.from([...all].sort((a, b) => a - b));
  return OpenList.from(all);
}

// converts all items to one type first
const ofSets =
  (join: (first: readonly unknown[], others: readonly (readonly unknown[])[]) => readonly unknown[]): Fn =>
  (...sets) => {
    const [first, ...others] = sets.every(isList) ? sets : [];
    const all = first && ofOneType([...first, ...others.flat()]);
    if (first === undefined || all === undefined) return undefined;
    let from = 0;
    const [own = [], ...rest] = [first, ...others].map((one) => all.slice(from, (from += one.length)));
    return setOf(join(own, rest));
  };

// an unknown item may be equal to another
const ofKnown = (fn: Fn): Fn => {
  const isKnown = (one: unknown) => known(one) || typeof one === "number";
  return (...sets) => (sets.every((one) => isList(one) && one.every(isKnown)) ? fn(...sets) : undefined);
};

const SET_FUNCTIONS: { readonly [name: string]: Fn } = {
  setunion: ofSets((first, others) => [...first, ...others.flat()]),
  setintersection: ofKnown(ofSets((first, others) => first.filter((one) => others.every((set) => set.includes(one))))),
  setsubtract: ofKnown(ofSets((first, others) => first.filter((one) => !others.flat().includes(one)))),
};

function flat(items: readonly unknown[]): readonly unknown[] {
  return items.flatMap((item) => (isList(item) ? flat(item) : [item]));
}

// lists of different types are converted to a common one; lists in brackets are not
function concat(...lists: readonly unknown[]): unknown {
  if (!lists.every(isList)) return undefined;
  const items = lists.flat();
  const isMixed = lists.every((list) => isOfPlain(list, 1)) && !isOfPlain(items, 1) && isOfPlain(items, 3);
  return isMixed ? undefined : items;
}

function isOfPlain(items: readonly unknown[], most: number): boolean {
  return items.every((one) => typeof one !== "object") && new Set(items.map((one) => typeof one)).size <= most;
}

// Terraform refuses a set instead of a list (documented: a set has no order)
const OF_LISTS: { readonly [name: string]: (at: number) => boolean } = {
  concat: () => true,
  element: (at) => at === 0,
  slice: (at) => at === 0,
  index: (at) => at === 0,
  zipmap: (at) => at === 1,
};

/** Whether Terraform refuses the arguments of a function because one of them is a set. */
export function wantsLists(name: string, values: readonly unknown[]): boolean {
  return Object.hasOwn(OF_LISTS, name) && values.some((one, at) => one instanceof ItemSet && OF_LISTS[name]!(at));
}

/** Whether Terraform refuses to convert an argument: a text that is no flag, or no list. */
export function cannotConvert(name: string, values: readonly unknown[]): boolean {
  if (name !== "tobool" && name !== "tolist") return false;
  const isRefused = (one: string) => !hasSymbol(one) && (name === "tolist" || flagIn(one) === undefined);
  return values.some((one) => typeof one === "string" && isRefused(one));
}

function range(...given: readonly unknown[]): unknown {
  const [from, to, step = 1] = (given.length === 1 ? [0, ...given] : given).map(numberIn);
  const isWhole = [from, to, step].every((one) => Number.isSafeInteger(one));
  if (!isWhole || given.length > 3 || step < 1 || to! < from! || to! - from! > MOST) return undefined;
  return Array.from({ length: Math.ceil((to! - from!) / step) }, (_, i) => from! + i * step);
}

/** Most numbers in a range (documented limit of Terraform). */
const MOST = 1_024;

const ofFlags =
  (answer: (flags: readonly (boolean | undefined)[]) => boolean): Fn =>
  (list) => {
    const flags = isList(list) && !isOpen(list) ? list.map(flagIn) : [undefined];
    return flags.includes(undefined) ? undefined : answer(flags);
  };

function lookup(map: unknown, key: unknown, otherwise: unknown): unknown {
  if (!isRecord(map) || !known(key)) return undefined;
  if (Object.hasOwn(map, key)) return map[key];
  return Object.keys(map).some(hasSymbol) ? undefined : otherwise;
}

/** Terraform functions used for policies and names. */
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
  replace: (text, from, to) =>
    known(text) && known(from) && from !== "" && isText(to) && !/^\/.*\/$/.test(from)
      ? text.split(from).join(to)
      : undefined,
  contains: (list, value) => {
    if (!isList(list) || isOpen(list) || isOpen(value) || value === null) return undefined;
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
  // an unknown value may be empty, and then a later one counts
  coalesce: (...all) => {
    const found = ofOneType(all)?.find((one) => one !== null && one !== "");
    return isText(found) && hasSymbol(found) ? undefined : found;
  },
  format,
  formatlist,
  ...SET_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  range,
  alltrue: ofFlags((flags) => !flags.includes(false)),
  anytrue: ofFlags((flags) => flags.includes(true)),
  index: (list, value) => {
    const at = isList(list) && !isOpen(list) && !isOpen(value) ? list.map((one) => areEqual(one, value)) : [];
    return at.includes(undefined) || !at.includes(true) ? undefined : at.indexOf(true);
  },
  coalescelist: (...lists) => (lists.every(isList) ? lists.find((one) => one.length > 0) : undefined),
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
