import { createHash } from "../core";
import { isObject } from "../stack/json";
import type { Change, InventoryGrant, StackReview } from "./types";

/** The result of a review, for comparison with another one. */
export interface Approval {
  /** `sha256:` and 64 hexadecimal digits over every row. */
  readonly digest: string;
  /** The rows, each as a sentence and the data that identifies it. */
  readonly rows: readonly ApprovedRow[];
}

interface ApprovedRow {
  readonly key: string;
  readonly summary: string;
}

/**
 * The digest of a review: the same for the same rows in any order, whatever the names of stacks, files and statements.
 * Waivers take no part. Drift that counts takes part, so that nobody applies what was not reviewed.
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

// hashed key by key as a JSON list, because the whole text is long for many stacks
function digestOf(keys: readonly string[]): string {
  const hash = createHash("sha256").update("[");
  keys.forEach((key, i) => hash.update((i === 0 ? "" : ",") + JSON.stringify(key)));
  return `sha256:${hash.update("]").digest("hex")}`;
}

/**
 * Reads the approval from the JSON output of an earlier review.
 * @throws Error with one message if it is no such output
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

interface Departure {
  readonly isNew: readonly string[];
  readonly isGone: readonly string[];
}

/** The rows that only one of two reviews has; undefined if both are the same. */
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
