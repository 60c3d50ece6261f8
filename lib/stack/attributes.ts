/** Attributes of one resource or data source. */
export interface Attributes {
  readonly [name: string]: unknown;
}

/** Blocks nested in an attribute: Terraform's JSON writes one of them as an object or as a list. */
export function blocksOf(value: unknown): readonly Attributes[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as readonly Attributes[];
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

/** A number, or null; Terraform's JSON may write it as text. */
export function numberOrNull(value: unknown): number | null {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** Whether an attribute is on. */
export function isOn(value: unknown): boolean {
  return value === true || value === "true";
}

/** All attributes but those of some names. */
export function without(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

/** Each text once, in order. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
