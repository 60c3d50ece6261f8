import { isObject } from "./json";

/** Attributes of one resource or data source. */
export interface Attributes {
  readonly [name: string]: unknown;
}

/** Whether an attribute is not set. A plan writes unset attributes explicitly. */
export function isUnset(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Whether an argument is equivalent to an omitted one. */
export function isLeftOut(name: string, value: unknown): boolean {
  return isUnset(value) && !(Array.isArray(value) && EMPTY_SAYS.has(name));
}

// arguments for which an empty list removes everything, while an omitted list changes nothing
const EMPTY_SAYS: ReadonlySet<string> = new Set(["managed_policy_arns"]);

/** The nested blocks of an attribute. Terraform's JSON syntax allows one block as an object or as a list. */
export function blocksOf(value: unknown): readonly Attributes[] {
  if (value === undefined || value === null) return [];
  // null entries of a list are not blocks
  return (Array.isArray(value) ? value.filter((one) => one !== null) : [value]) as readonly Attributes[];
}

/** The first nested block of an attribute; an empty one if there is none. */
export function first(value: unknown): Attributes {
  const found = blocksOf(value)[0];
  return typeof found === "object" && found !== null ? found : {};
}

/** A non-empty string, or undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A non-empty string, or null. */
export function textOrNull(value: unknown): string | null {
  return textOf(value) ?? null;
}

/** The strings of a list, or a single string as a list. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
}

/**
 * A number; null if not set; the symbol of an unknown value. Terraform's JSON syntax also allows numbers as strings.
 */
export function numberOrNull(value: unknown): number | string | null {
  if (value === undefined || value === null || value === "") return null;
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : textFor(value);
}

/** The smallest of some numbers; null if there is none, and a symbol if one is unknown. */
export function leastOf(values: readonly (number | string | null)[]): number | string | null {
  const unknown = values.find((one) => typeof one === "string");
  const known = values.filter((one) => typeof one === "number");
  return unknown ?? (known.length === 0 ? null : Math.min(...known));
}

/**
 * Whether a flag is set, or the symbol of an unknown value.
 * @param otherwise default value
 */
export function flagOf(value: unknown, otherwise: boolean): boolean | string {
  if (value === undefined || value === null || value === "") return otherwise;
  return ON.includes(value) ? true : OFF.includes(value) ? false : textFor(value);
}

// values that Terraform accepts as true
const ON: readonly unknown[] = [true, "true", "1"];

const OFF: readonly unknown[] = [false, "false", "0"];

function textFor(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The word for a flag that is on, the given value for one that is off, or the symbol of an unknown value. */
export function onOrOff<T>(flag: boolean | string, off: T): string | T {
  return flag === true ? "Enabled" : flag === false ? off : flag;
}

/** Names of the flags that are on. If one is unknown, the result is a single string with its symbol. */
export function namesOn(
  flags: readonly (readonly [name: string, flag: boolean | string])[],
): readonly string[] | string {
  const names = flags.flatMap(([name, flag]) => (flag === false ? [] : [flag === true ? name : `${name} (${flag})`]));
  return flags.some(([, flag]) => typeof flag === "string") ? names.join(", ") : names;
}

/** Whether an attribute is certainly on. */
export function isOn(value: unknown): boolean {
  return flagOf(value, false) === true;
}

/** All attributes except those with the given names. */
export function without(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

/** The attributes with the given names. */
export function pick(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(names.map((name) => [name, attributes[name]]));
}

/** The distinct strings, in order. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

/** The nested blocks of an argument; undefined if they are not known. */
export function knownBlocks(attributes: Attributes, name: string): readonly Attributes[] | undefined {
  if (hasDynamic(attributes, name)) return undefined;
  const blocks = blocksOf(attributes[name]);
  return blocks.every(isObject) ? blocks : undefined;
}

/** Whether a dynamic block that could not be resolved makes some of the blocks of an argument. */
export function hasDynamic(attributes: Attributes, name: string): boolean {
  return blocksOf(attributes["dynamic"]).some((dynamic) => dynamic[name] !== undefined);
}
