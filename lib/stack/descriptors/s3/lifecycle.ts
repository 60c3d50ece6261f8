import {
  blocksOf,
  first,
  flagOf,
  numberOrNull,
  onOrOff,
  textOf,
  textOrNull,
  unique,
  without,
  type Attributes,
} from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import { isObject } from "../../json";
import type { Control, Found } from "../../setting";
import { BUCKET } from "./controls";

/** What a lifecycle does, as the bucket's own argument and the resource of its own both write its rules. */
export function lifecycleOf(value: unknown): readonly Found[] {
  const rules = blocksOf(value).filter(isObject);
  const on = rules.filter((rule) => stateOf(rule) !== "Disabled");
  const current = on.flatMap((rule) => endingOf(rule, "expiration", "days"));
  const overwritten = on.flatMap((rule) => endingOf(rule, "noncurrent_version_expiration", "noncurrent_days"));
  const dates = datesOf(current);
  return [
    [BUCKET.expiration, soonest(current)],
    [BUCKET.expirationDate, dates.length === 0 ? null : dates.join(", ")],
    ...byRule(BUCKET.expirationRules, current),
    [BUCKET.noncurrentExpiration, soonest(overwritten)],
    ...byRule(BUCKET.noncurrentRules, overwritten.length === 1 ? overwritten.map(withoutKept) : overwritten),
    ...(overwritten.length === 1 ? keptOf(overwritten[0]!) : []),
    [BUCKET.lifecycleOff, switchedOff(rules)],
    [BUCKET.colder, moves(rules)],
  ];
}

/** What one rule deletes. */
interface Ending {
  /** After how many days; the text of a number that is not known. */
  readonly days: number | string | null;
  readonly date: string | null;
  /** Of which objects, and what else it says. */
  readonly of: Attributes;
}

function endingOf(rule: Attributes, block: string, name: string): readonly Ending[] {
  if (blocksOf(rule[block]).length === 0) return [];
  const { date: fixed, [name]: after, days: inline, ...rest } = first(rule[block]);
  const [state, date, unread] = [stateOf(rule), dateOf(fixed), textOf(rule[block])];
  // a fixed date is as soon as can be, and so is a number of versions that alone decides
  const isAtOnce = date !== null || numberOrNull(rest[KEPT]) !== null;
  const days = (date === null ? numberOrNull(after ?? inline) : null) ?? (isAtOnce ? 0 : null);
  const on = days === null || state === "Enabled" ? days : `${days} (${state})`;
  const given = Object.entries(rest).filter(([, one]) => one !== false && !isNothing(one));
  const open = state === "Enabled" ? {} : { state };
  const of = { ...conditionsOf(rule), ...Object.fromEntries(given), ...open, ...(unread !== undefined && { unread }) };
  return [{ days: on, date, of }];
}

const KEPT = "newer_noncurrent_versions";

// of one rule the number of versions that it leaves is a setting of its own
function keptOf({ of }: Ending): readonly Found[] {
  return [[BUCKET.versionsKept, numberOrNull(of[KEPT]) || null]];
}

function withoutKept({ of, ...ending }: Ending): Ending {
  return { ...ending, of: without(of, [KEPT]) };
}

// one moment is written in several ways
function dateOf(value: unknown): string | null {
  const text = textOrNull(value);
  const time = text !== null && /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? text : new Date(time).toISOString().replace(".000Z", "Z");
}

function datesOf(endings: readonly Ending[]): readonly string[] {
  return unique(endings.flatMap(({ date }) => date ?? []));
}

function soonest(endings: readonly Ending[]): number | string | null {
  const days = endings.flatMap((one) => one.days ?? []);
  const unknown = days.find((one) => typeof one === "string");
  const known = days.filter((one) => typeof one === "number");
  return unknown ?? (known.length === 0 ? null : Math.min(...known));
}

// each rule is for its own objects. The soonest time, and the only date, are settings of their own, so that a change of one
// of them alone is told there
function byRule(control: Control, endings: readonly Ending[]): readonly Found[] {
  if (endings.length === 0) return [];
  const [least, dates] = [soonest(endings), datesOf(endings)];
  const when = ({ days, date }: Ending) => {
    if (date !== null) return dates.length === 1 ? "on the date" : `on ${date}`;
    if (days === null) return "at no time of their own";
    return days === least ? "first" : `after ${days} days`;
  };
  return [[control, unique(endings.map((one) => `${when(one)}: ${ofWhich(one.of) ?? "every object"}`))]];
}

function ofWhich(conditions: Attributes): string | undefined {
  return Object.keys(conditions).length === 0 ? undefined : canonicalOrDigest(conditions);
}

// with what they are for: a move of some objects is not that of all
function moves(rules: readonly Attributes[]): readonly string[] | null {
  const found = rules
    .filter((rule) => stateOf(rule) !== "Disabled")
    .flatMap((rule) => [
      ...blocksOf(rule["transition"]).map((one) => move(rule, one, (days) => `after ${days} days`)),
      ...blocksOf(rule["noncurrent_version_transition"]).map((one) =>
        move(rule, one, (days) => `${days} days after they were overwritten`),
      ),
    ]);
  return found.length === 0 ? null : unique(found);
}

function move(rule: Attributes, one: Attributes, after: (days: string) => string): string {
  if (!isObject(one)) return String(one);
  const { storage_class, days, noncurrent_days, date, ...more } = one;
  const when = textOf(date) === undefined ? after(String(noncurrent_days ?? days)) : `on ${String(date)}`;
  const given = Object.entries(more).filter(([, value]) => !isNothing(value));
  const open = stateOf(rule) === "Enabled" ? {} : { state: stateOf(rule) };
  const of = ofWhich({ ...conditionsOf(rule), ...Object.fromEntries(given), ...open });
  return `${String(storage_class)} ${when}${of === undefined ? "" : `, ${of}`}`;
}

// the rules that do nothing, by what they would do
function switchedOff(rules: readonly Attributes[]): string | null {
  const off = rules.filter((rule) => stateOf(rule) === "Disabled").map(({ id: _, ...rule }) => rule);
  return off.length === 0 ? null : canonicalOrDigest(off);
}

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
function stateOf({ status, enabled }: Attributes): string {
  if (status === undefined && enabled === undefined) return "in no state";
  return textOf(status) ?? onOrOff(flagOf(enabled, true), "Disabled");
}

/**
 * Which objects a lifecycle rule is for: what all of them have. A prefix and labels are written in several places, which say
 * the same; an empty prefix is that of every key, and a plan writes out what is not set.
 */
function conditionsOf({ prefix, tags, filter }: Attributes): Attributes {
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
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
