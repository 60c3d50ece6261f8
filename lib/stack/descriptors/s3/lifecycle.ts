import {
  blocksOf,
  first,
  flagOf,
  leastOf,
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

/** The effects of lifecycle rules, both of the bucket's argument and of the separate resource. */
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

/** What a rule deletes. */
interface Ending {
  /** After how many days; a symbol if unknown. */
  readonly days: number | string | null;
  readonly date: string | null;
  /** Which objects, and other conditions. */
  readonly of: Attributes;
}

function endingOf(rule: Attributes, block: string, name: string): readonly Ending[] {
  if (blocksOf(rule[block]).length === 0) return [];
  const { date: fixed, [name]: after, days: inline, ...rest } = first(rule[block]);
  const [state, date, unread] = [stateOf(rule), dateOf(fixed), textOf(rule[block])];
  // a fixed date, and a number of versions without days, count as the earliest time
  const isAtOnce = date !== null || numberOrNull(rest[KEPT]) !== null;
  const days = (date === null ? numberOrNull(after ?? inline) : null) ?? (isAtOnce ? 0 : null);
  const on = days === null || state === "Enabled" ? days : `${days} (${state})`;
  const given = Object.entries(rest).filter(([, one]) => one !== false && !isNothing(one));
  const open = state === "Enabled" ? {} : { state };
  const of = { ...conditionsOf(rule), ...Object.fromEntries(given), ...open, ...(unread !== undefined && { unread }) };
  return [{ days: on, date, of }];
}

const KEPT = "newer_noncurrent_versions";

// the number of kept versions of a single rule is a setting of its own
function keptOf({ of }: Ending): readonly Found[] {
  return [[BUCKET.versionsKept, numberOrNull(of[KEPT]) || null]];
}

function withoutKept({ of, ...ending }: Ending): Ending {
  return { ...ending, of: without(of, [KEPT]) };
}

// one date may be written in several ways
function dateOf(value: unknown): string | null {
  const text = textOrNull(value);
  const time = text !== null && /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? text : new Date(time).toISOString().replace(".000Z", "Z");
}

function datesOf(endings: readonly Ending[]): readonly string[] {
  return unique(endings.flatMap(({ date }) => date ?? []));
}

function soonest(endings: readonly Ending[]): number | string | null {
  return leastOf(endings.map(({ days }) => days));
}

// rules with their objects. The earliest time, and a single date, are settings of their own, so that their changes are
// reported there
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

// with their objects: a transition of some objects is not that of all
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

// the disabled rules, by their effects
function switchedOff(rules: readonly Attributes[]): string | null {
  const off = rules.filter((rule) => stateOf(rule) === "Disabled").map(({ id: _, ...rule }) => rule);
  return off.length === 0 ? null : canonicalOrDigest(off);
}

/** Why rules about incomplete uploads do not affect evidence. */
export const PARTS = "parts of uploads that nobody completed are no versions of an object";

// arguments of a rule without an effect of their own on stored objects
const NOT_ALONE = ["id", "status", "enabled", "filter", "prefix", "tags"];

/**
 * Attributes without lifecycle rules that only abort incomplete uploads. @param argument name of the argument with the
 * rules
 */
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

/** `Enabled` or `Disabled`; a symbol if unknown. */
function stateOf({ status, enabled }: Attributes): string {
  if (status === undefined && enabled === undefined) return "in no state";
  return textOf(status) ?? onOrOff(flagOf(enabled, true), "Disabled");
}

/**
 * The objects of a lifecycle rule, normalized: prefix and tags may be written in several places; an empty prefix
 * matches every key, and a plan writes unset arguments explicitly.
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

// an unknown block is a text
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

/** Whether a value is empty: a plan writes unset arguments explicitly. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
