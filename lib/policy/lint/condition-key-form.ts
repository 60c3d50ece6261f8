import { findConditionKey } from "../../catalog";

/** Whether a condition key, in lower case, is not of the form service:name. */
export function hasNoForm(name: string): boolean {
  return !/^[^:\s]+:\S/.test(name) || name.endsWith(":");
}

/** Whether a condition key, in lower case, is about a tag and does not say which: `aws:ResourceTag` alone. */
export function lacksTag(name: string): boolean {
  const start = name.replace(/\/$/, "");
  return (
    !start.includes("/") &&
    findConditionKey(start) === undefined &&
    findConditionKey(`${start}/x`)?.key.endsWith("/<key>") === true
  );
}
