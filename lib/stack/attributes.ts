/** Attributes of one resource or data source. */
export interface Attributes {
  readonly [name: string]: unknown;
}

/** Whether an attribute is not set: a plan writes out what is not. */
export function isUnset(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Whether an argument is as good as not written. */
export function isLeftOut(name: string, value: unknown): boolean {
  return isUnset(value) && !(Array.isArray(value) && EMPTY_SAYS.has(name));
}

// arguments by which a provider takes away whatever the list lacks: an empty one takes away all, and none nothing
const EMPTY_SAYS: ReadonlySet<string> = new Set(["managed_policy_arns"]);

/** Blocks nested in an attribute: Terraform's JSON writes one of them as an object or as a list. */
export function blocksOf(value: unknown): readonly Attributes[] {
  if (value === undefined || value === null) return [];
  // nothing among others is no block
  return (Array.isArray(value) ? value.filter((one) => one !== null) : [value]) as readonly Attributes[];
}

/** The first block nested in an attribute; an empty one where there is none. */
export function first(value: unknown): Attributes {
  const found = blocksOf(value)[0];
  return typeof found === "object" && found !== null ? found : {};
}

/** A text, or undefined; an empty one is none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A text, or null; an empty one is none. */
export function textOrNull(value: unknown): string | null {
  return textOf(value) ?? null;
}

/** The texts of a list, or the one that stands for a list. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
}

/** A number, null where there is none, and the text of one that is not known; Terraform's JSON may write it as text. */
export function numberOrNull(value: unknown): number | string | null {
  if (value === undefined || value === null || value === "") return null;
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : textFor(value);
}

/**
 * Whether a flag is on, and the text of one that is not known.
 * @param otherwise what it is where it is not given
 */
export function flagOf(value: unknown, otherwise: boolean): boolean | string {
  if (value === undefined || value === null || value === "") return otherwise;
  return ON.includes(value) ? true : OFF.includes(value) ? false : textFor(value);
}

// what Terraform takes for a flag
const ON: readonly unknown[] = [true, "true", "1"];
const OFF: readonly unknown[] = [false, "false", "0"];

function textFor(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The word for a flag that is on, what stands for one that is off, and the text of one that is not known. */
export function onOrOff<T>(flag: boolean | string, off: T): string | T {
  return flag === true ? "Enabled" : flag === false ? off : flag;
}

/** Names of the flags that are on, each with its text where it is not known, which makes one text of them all. */
export function namesOn(
  flags: readonly (readonly [name: string, flag: boolean | string])[],
): readonly string[] | string {
  const said = flags.flatMap(([name, flag]) => (flag === false ? [] : [flag === true ? name : `${name} (${flag})`]));
  return flags.some(([, flag]) => typeof flag === "string") ? said.join(", ") : said;
}

/** Whether an attribute is on for sure. */
export function isOn(value: unknown): boolean {
  return flagOf(value, false) === true;
}

/** All attributes but those of some names. */
export function without(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

/** Each text once, in order. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
