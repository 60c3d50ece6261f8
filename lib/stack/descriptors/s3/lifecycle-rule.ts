import { blocksOf, first, flagOf, onOrOff, textOf, type Attributes } from "../../attributes";
import { isObject } from "../../json";

/** Why it decides nothing when uploads that nobody completed are ended. */
export const PARTS = "parts of uploads that nobody completed are no versions of an object";

// what a rule may have that does nothing by itself to what is stored
const NOT_ALONE = ["id", "status", "enabled", "filter", "prefix", "tags"];

/** Attributes without the lifecycle rules that only end uploads. @param argument that has the rules */
export function withoutCleaning(argument: string): (attributes: Attributes) => Attributes {
  const cleans = (rule: unknown) => {
    if (!isObject(rule)) return false;
    const names = Object.keys(rule).filter((name) => !isNothing(rule[name]) && !NOT_ALONE.includes(name));
    return names.length > 0 && names.every((name) => name.startsWith("abort_"));
  };
  return (attributes) => ({
    ...attributes,
    [argument]: blocksOf(attributes[argument]).filter((rule) => !cleans(rule)),
  });
}

/** Whether a rule is `Enabled` or `Disabled`; the text of what is not known. */
export function stateOf({ status, enabled }: Attributes): string {
  if (status === undefined && enabled === undefined) return "in no state";
  return textOf(status) ?? onOrOff(flagOf(enabled, true), "Disabled");
}

/**
 * Which objects a lifecycle rule is for: what all of them have. A prefix and labels are written in several places, which say
 * the same; an empty prefix is that of every key, and a plan writes out what is not set.
 */
export function conditionsOf({ prefix, tags, filter }: Attributes): Attributes {
  const { and, tag, ...own } = opened("filter", filter);
  const { tags: labels, ...joined } = opened("and", and);
  const all = { ...opened("tags", tags), ...opened("tags", labels), ...labelOf(tag) };
  return {
    ...set({ prefix }),
    ...set(own),
    ...set(joined),
    ...(Object.keys(all).length > 0 && { tags: all }),
  };
}

// what is known only after the apply stands as a text in the place of a block
function opened(name: string, value: unknown): Attributes {
  return isNothing(value) || blocksOf(value).every(isObject) ? first(value) : { [name]: value };
}

function labelOf(tag: unknown): Attributes {
  const { key, value } = first(tag);
  return typeof key === "string" ? { [key]: value } : opened("tag", tag);
}

function set(conditions: Attributes): Attributes {
  return Object.fromEntries(Object.entries(conditions).filter(([, one]) => !isNothing(one)));
}

/** Whether a value says nothing: a plan writes out what is not set. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
