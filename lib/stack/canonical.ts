import { sha256 } from "../core";

/** Longest text that is kept, in characters: values of a thousand stacks are in memory together. */
const LONGEST = 4000;

/** Canonical JSON: the order of lists and single-element lists make no difference; missing values are null. */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value, true) ?? null);
}

/** Canonical JSON in which the order of lists matters. */
export function canonicalInOrder(value: unknown): string {
  return JSON.stringify(ordered(value, false) ?? null);
}

/** Canonical JSON, or its digest if it is long. */
export function canonicalOrDigest(value: unknown): string {
  return textOrDigest(canonical(value));
}

/** A text, or its digest if it is long, because differences may be beyond the part that can be shown. */
export function textOrDigest(text: string): string {
  return text.length <= LONGEST ? text : digestOf(text);
}

/** A value that may be a secret, by its digest; undefined if there is none. */
export function hidden(value: unknown): string | undefined {
  return NOTHING.has(canonical(value)) ? undefined : digest(value);
}

const NOTHING = new Set(["null", "[]", "{}"]);

/** Distinguishes values without showing them. */
export function digest(value: unknown): string {
  return digestOf(canonical(value));
}

function digestOf(text: string): string {
  return `sha256 ${sha256(text).slice(0, 20)}`;
}

const PLAIN = /^(?:true|false|0|-?[1-9]\d{0,14})$/;

function ordered(value: unknown, anyOrder: boolean, isItem = false): unknown {
  if (Array.isArray(value)) {
    const items = value
      .filter((item) => item !== undefined)
      .map((item) => JSON.stringify(ordered(item, anyOrder, true)));
    // Terraform's JSON syntax allows one block as an object or as a list; nested lists stay lists
    if (items.length === 1 && !isItem) return JSON.parse(items[0]!) as unknown;
    return (anyOrder ? items.sort() : items).map((item) => JSON.parse(item) as unknown);
  }
  // Terraform accepts a text for a number or a flag
  if (typeof value === "string") return PLAIN.test(value) ? (JSON.parse(value) as unknown) : value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, member]) => [name, ordered(member, anyOrder)] as const)
    .filter(([, member]) => member !== undefined && !(Array.isArray(member) && member.length === 0));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
