import { isObject } from "../json";
import { numberIn, OpenList, Unknown, WholeBlock } from "./values";

/**
 * Converts values to one type like Terraform: if one is a string, all are strings.
 * @returns undefined if they have no common type, or it depends on an unknown value
 */
export function ofOneType(values: readonly unknown[]): readonly unknown[] | undefined {
  const given = values.filter((one) => one !== null);
  if (hasOneKind(given)) return values;
  if (!given.every(isPlain)) return given.reduce(inCommon, null) === undefined ? undefined : values;
  // an unknown value may be a number
  if (!given.some((one) => typeof one === "string" && !isUntold(one))) return undefined;
  const texts = values.map((one) => (one === null ? null : asText(one)));
  return texts.includes(undefined) ? undefined : texts;
}

/**
 * The result of a conditional expression: Terraform converts both values to one type.
 * @returns undefined if they have no common type, or it depends on an unknown value
 */
export function chosenOf(chosen: unknown, other: unknown): unknown {
  if (hasOneKind([chosen, other]) || inCommon(chosen, other) !== undefined) return chosen;
  if (isPlain(chosen) && isPlain(other)) return ofOneType([chosen, other])?.[0];
  if (Array.isArray(chosen) && Array.isArray(other)) {
    if (chosen instanceof OpenList) return undefined;
    return ofOneType([...(chosen as unknown[]), ...(other as unknown[])])?.slice(0, chosen.length);
  }
  if (!isObject(chosen) || !isObject(other)) return undefined;
  const items = ofOneType([...Object.values(chosen), ...Object.values(other)]);
  return items && Object.fromEntries(Object.keys(chosen).map((name, i) => [name, items[i]]));
}

/** A number or flag as a string, as Terraform converts it; undefined for other values. */
export function asText(value: unknown): string | undefined {
  if (typeof value === "number" && numberIn(value) === undefined) return undefined;
  return isPlain(value) ? String(value) : undefined;
}

function isPlain(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

// values that are all strings, or all numbers, stay unchanged at any depth
function hasOneKind(values: readonly unknown[]): boolean {
  return new Set(values.flatMap(kindsIn)).size < 2;
}

function kindsIn(value: unknown): readonly string[] {
  if (value === null || value instanceof Unknown || value instanceof WholeBlock) return [];
  return typeof value === "object" ? Object.values(value).flatMap(kindsIn) : [typeof value];
}

// a value of the common type of two values without conversion, or undefined; an unknown value has the type of the other
function inCommon(one: unknown, other: unknown): unknown {
  if (isOfAny(one)) return other;
  if (isOfAny(other)) return one;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return undefined;
    const items = one.map((item, i) => inCommon(item, other[i]));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(one) || !isObject(other))
    return typeof one !== "object" && typeof one === typeof other ? one : undefined;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length || !names.every((name) => Object.hasOwn(other, name)))
    return undefined;
  const members = names.map((name) => [name, inCommon(one[name], other[name])] as const);
  return members.some(([, member]) => member === undefined) ? undefined : Object.fromEntries(members);
}

function isOfAny(value: unknown): boolean {
  return value === null || value instanceof Unknown || value instanceof WholeBlock || isUntold(value);
}

function isUntold(value: unknown): boolean {
  return typeof value === "string" && /^<[^<>]+>$/.test(value);
}
