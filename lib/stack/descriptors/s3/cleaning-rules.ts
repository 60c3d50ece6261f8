import { blocksOf, type Attributes } from "../../attributes";
import { isObject } from "../../json";

/** Why it decides nothing when uploads that nobody completed are ended. */
export const PARTS = "parts of uploads that nobody completed are no versions of an object";

/** What a lifecycle rule may have that only ends such uploads, below whatever prefix. */
const CLEANING = [
  "id",
  "status",
  "enabled",
  "abort_incomplete_multipart_upload",
  "abort_incomplete_multipart_upload_days",
];

/**
 * Attributes without the lifecycle rules that end uploads and do nothing to what is stored, and without the filters of
 * others that leave nothing out.
 * @param argument that has the rules
 */
export function withoutCleaning(argument: string): (attributes: Attributes) => Attributes {
  return (attributes) => {
    const rules = blocksOf(attributes[argument]);
    const left = rules.filter((rule) => !cleans(rule)).map(withoutWholeBucket);
    return { ...attributes, [argument]: left };
  };
}

// an empty prefix is that of every key
function withoutWholeBucket(rule: Attributes): Attributes {
  if (!isObject(rule) || rule["filter"] === undefined) return rule;
  const { filter, ...others } = rule;
  return isNothing(filter) ? others : rule;
}

function cleans(rule: unknown): boolean {
  if (!isObject(rule)) return false;
  const set = Object.keys(rule).filter((name) => !isNothing(rule[name]));
  return set.some((name) => name.startsWith("abort_")) && set.every((name) => CLEANING.includes(name));
}

/** Whether a value says nothing: a plan writes out what is not set. */
export function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isNothing);
  return (
    value === null || value === undefined || value === "" || (isObject(value) && Object.values(value).every(isNothing))
  );
}
