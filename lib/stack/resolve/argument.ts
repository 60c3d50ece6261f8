import { asMember } from "../expression";
import { isObject } from "../json";

/** The value of a text that may hold expressions. */
type OfText = (text: string) => unknown;

/**
 * The value of an argument that is no block, such as a local value. Unlike in a block, a member that is null or an empty
 * list is there nevertheless: it replaces another in `merge`, and counts in `length` and `for_each`.
 */
export function argumentOf(value: unknown, ofText: OfText): unknown {
  if (typeof value === "string") return ofText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => asMember(argumentOf(item, ofText)));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, one]) => [nameOf(name, ofText), asMember(argumentOf(one, ofText))]);
  return Object.fromEntries(members) as unknown;
}

/** The name of a member, which is a template too (documented for Terraform's JSON syntax). */
export function nameOf(name: string, ofText: OfText): string {
  return String(asMember(ofText(name)));
}
