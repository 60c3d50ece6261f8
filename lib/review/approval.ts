import { createHash } from "../core";
import { isObject } from "../stack/json";
import type { Change, InventoryGrant, StackReview } from "./types";

/** What a review said, so that it can be told whether another one says the same. */
export interface Approval {
  /** `sha256:` and 64 hexadecimal digits over every row. */
  readonly digest: string;
  /** The rows, each as a sentence with what makes it this row. */
  readonly rows: readonly ApprovedRow[];
}

/** One row of a review that was approved. */
interface ApprovedRow {
  readonly key: string;
  readonly summary: string;
}

/**
 * The digest of a review: the same for the same rows, whatever the stack, its files or its statements are called, and in
 * whatever order they come. Waivers take no part, nor do names of statements. What was changed by hand takes part where it
 * counts, so that nobody applies what nobody has looked at.
 */
export function approvalOf(stacks: readonly Pick<StackReview, "changes" | "drift">[]): Approval {
  const rows = stacks.flatMap(({ changes, drift = [] }) => [
    ...changes.map((change) => ({ key: keyOf(change), summary: change.summary })),
    ...drift
      .filter(({ counts }) => counts)
      .map(({ change }) => ({
        key: `by hand ${keyOf(change)}`,
        summary: `changed outside Terraform: ${change.summary}`,
      })),
  ]);
  return { digest: digestOf(rows.map(({ key }) => key).sort()), rows };
}

// over the keys as a JSON list, one after the other: of many stacks it is a long text
function digestOf(keys: readonly string[]): string {
  const hash = createHash("sha256").update("[");
  keys.forEach((key, i) => hash.update((i === 0 ? "" : ",") + JSON.stringify(key)));
  return `sha256:${hash.update("]").digest("hex")}`;
}

/**
 * What the JSON output of an earlier review said.
 * @throws Error with one message when it is no such output
 */
export function approvalIn(json: unknown): Approval {
  const stacks = isObject(json) ? json["stacks"] : undefined;
  if (!Array.isArray(stacks) || !stacks.every(isReviewed)) {
    throw new Error("neither a digest (sha256:…) nor the JSON output of a review");
  }
  return approvalOf(stacks as StackReview[]);
}

function isReviewed(stack: unknown): boolean {
  if (!isObject(stack)) return false;
  const { changes, drift = [] } = stack;
  if (!Array.isArray(drift) || !drift.every(isObject)) return false;
  return isListOfChanges(changes) && isListOfChanges(drift.map(({ change }) => change));
}

function isListOfChanges(value: unknown): boolean {
  const isTexts = (texts: unknown) => Array.isArray(texts) && texts.every((text) => typeof text === "string");
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => {
      if (!isObject(one) || typeof one["verdict"] !== "string" || typeof one["summary"] !== "string") return false;
      if (one["kind"] === "control") return typeof one["subject"] === "string";
      const sides = [one, one["before"], one["after"]].filter((side) => side !== undefined);
      return sides.every((side) => isObject(side) && isTexts(side["actions"]) && isTexts(side["resources"]));
    })
  );
}

/** What differs between what was approved and what is there now. */
interface Departure {
  readonly isNew: readonly string[];
  readonly isGone: readonly string[];
}

/** The rows that only one of two reviews has; undefined where both say the same. */
export function departureOf(approved: Approval, now: Approval): Departure | undefined {
  if (approved.digest === now.digest) return undefined;
  const without = (these: Approval, those: Approval) => {
    const others = new Set(those.rows.map(({ key }) => key));
    return these.rows.filter(({ key }) => !others.has(key)).map(({ summary }) => summary);
  };
  return { isNew: without(now, approved), isGone: without(approved, now) };
}

function keyOf(change: Change): string {
  const { verdict, unknown = "" } = change;
  if (change.kind === "control") {
    const { subject, control, before = null, after = null } = change;
    return JSON.stringify([verdict, unknown, subject, control, before, after]);
  }
  const { plane, grantKind, principal, effect, actions, resources, condition, before, after } = change;
  const fields = [plane, grantKind, principal, effect, sorted(actions), sorted(resources), condition];
  return JSON.stringify([verdict, unknown, ...fields, sideOf(before), sideOf(after)]);
}

function sideOf(grant: InventoryGrant | undefined): unknown {
  if (grant === undefined) return null;
  const { principal, effect, actions, resources, condition } = grant;
  return [principal, effect, sorted(actions), sorted(resources), condition];
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort();
}
