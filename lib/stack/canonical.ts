import { sha256 } from "../core";

const LONGEST = 120;

/** JSON in which order and a list of one make no difference; what is not there is null. */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value, true) ?? null);
}

/** The same, in which the order of lists makes a difference. */
export function canonicalInOrder(value: unknown): string {
  return JSON.stringify(ordered(value, false) ?? null);
}

/** The same, a long one as a digest: what differs may lie behind what can be shown. */
export function canonicalOrDigest(value: unknown): string {
  const text = canonical(value);
  return text.length <= LONGEST ? text : digest(value);
}

/** Tells values apart without showing them. */
export function digest(value: unknown): string {
  return `sha256 ${sha256(canonical(value)).slice(0, 20)}`;
}

function ordered(value: unknown, anyOrder: boolean, isItem = false): unknown {
  if (Array.isArray(value)) {
    const items = value
      .filter((item) => item !== undefined)
      .map((item) => JSON.stringify(ordered(item, anyOrder, true)));
    // Terraform's JSON writes one block as an object or as a list; a list in a list stays one
    if (items.length === 1 && !isItem) return JSON.parse(items[0]!) as unknown;
    return (anyOrder ? items.sort() : items).map((item) => JSON.parse(item) as unknown);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, member]) => [name, ordered(member, anyOrder)] as const)
    .filter(([, member]) => member !== undefined && !(Array.isArray(member) && member.length === 0));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
