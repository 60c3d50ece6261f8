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

/** Attributes without the lifecycle rules that end uploads and do nothing to what is stored. @param argument that has the rules */
export function withoutCleaning(argument: string): (attributes: Attributes) => Attributes {
  return (attributes) => {
    const rules = blocksOf(attributes[argument]);
    if (!rules.some(cleans)) return attributes;
    return { ...attributes, [argument]: rules.filter((rule) => !cleans(rule)) };
  };
}

function cleans(rule: unknown): boolean {
  if (!isObject(rule)) return false;
  const set = Object.keys(rule).filter((name) => !isNothing(rule[name]));
  return set.some((name) => name.startsWith("abort_")) && set.every((name) => CLEANING.includes(name));
}

// a plan writes out what is not set
function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isNothing);
  return (
    value === null || value === undefined || value === "" || (isObject(value) && Object.values(value).every(isNothing))
  );
}
