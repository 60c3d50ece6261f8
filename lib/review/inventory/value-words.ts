import { digest, isObject, type ControlValue, type JsonObject } from "../../stack";
import { jsonIn, ownOf } from "../../core";
import { hostsOnly } from "../condition-words";

/** Longest value that is shown whole, in characters. */
const LONGEST = 380;

/** A value without what may be secret in its URLs: values are also in the JSON output, which is kept as an artifact. */
export function withoutSecrets(value: ControlValue): ControlValue {
  if (typeof value !== "string") return Array.isArray(value) ? (value as readonly string[]).map(hostsOnly) : value;
  return textWithoutSecrets(value);
}

// a structure without such URLs stays as it is written: the order of its lists may count
function textWithoutSecrets(text: string): string {
  const parsed = structureIn(text);
  if (parsed === undefined) return hostsOnly(text);
  const [was, is] = [parsed, eachText(parsed, textWithoutSecrets)].map((value) => JSON.stringify(value));
  return was === is ? text : is!;
}

/** A value in words. @param unit of a number */
export function valueWords(value: ControlValue, unit: string): string {
  if (value === null) return "not set";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return `${value} ${value === 1 ? unit.replace(/^days$/, "day") : unit}`.trim();
  if (typeof value !== "string") return value.length === 0 ? "none" : value.join(", ");
  const parsed = structureIn(value);
  return parsed === undefined ? value : partWords(parsed);
}

/** Two values in words: where they differ, and the difference as the end of a sentence. */
export interface Difference {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

/** Where two structured values differ; undefined if one is not structured, or if they have nothing in common. */
export function differenceOf(before: ControlValue, after: ControlValue): Difference | undefined {
  const [was, is] = [before, after].map((value) => (typeof value === "string" ? structureIn(value) : undefined));
  if (was === undefined || is === undefined) return undefined;
  const parts = partsOf(was, is, "");
  if (parts.length === 0 || parts.some(({ path, ofList }) => path === "" && !ofList)) return undefined;
  const side = (name: "before" | "after") => parts.map((part) => sideOf(part, part[name])).join("; ");
  return { before: side("before"), after: side("after"), sentence: parts.map(sentenceOf).join("; ") };
}

interface Part {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Whether they are the items of a list that only one side holds. */
  readonly ofList?: true;
}

function sideOf({ path, ofList }: Part, value: unknown): string {
  const words = ofList && value === undefined ? "none of those" : partWords(value);
  return path === "" ? words : `${path}: ${words}`;
}

function sentenceOf({ path, before, after, ofList }: Part): string {
  const [was, is] = [before, after].map(partWords);
  if (ofList) {
    const change =
      before === undefined
        ? `also has ${is}`
        : after === undefined
          ? `no longer has ${was}`
          : `has ${is} instead of ${was}`;
    return `${path} ${change}`.trim();
  }
  if (before === undefined) return `${path} is now ${is}`;
  return `${path} was ${was}, is ${is}`;
}

function partsOf(before: unknown, after: unknown, path: string): readonly Part[] {
  const [was, is] = [before, after].map((value) => (typeof value === "string" && structureIn(value)) || value);
  if (JSON.stringify(was ?? null) === JSON.stringify(is ?? null)) return [];
  if (isObject(was) && isObject(is)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return names.flatMap((name) => partsOf(ownOf(was, name), ownOf(is, name), below(path, name)));
  }
  const whole = { path, before: was ?? undefined, after: is ?? undefined };
  if (![was, is].some(Array.isArray) || whole.before === undefined || whole.after === undefined) return [whole];
  // a list of one item is written as the item
  const [old, now] = [was, is].map((list) => (Array.isArray(list) ? (list as readonly unknown[]) : [list]));
  const [gone, come] = [without(old!, now!), without(now!, old!)];
  if (gone.length === 1 && come.length === 1) return partsOf(gone[0], come[0], path);
  if (gone.length + come.length === 0) return [whole];
  return [{ path, before: itemsOf(gone), after: itemsOf(come), ofList: true }];
}

function itemsOf(items: readonly unknown[]): unknown {
  return items.length === 0 ? undefined : items;
}

function without(items: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  // both are in one layout, and deep ones would take minutes in another
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return items.filter((item) => !known.has(JSON.stringify(item)));
}

function partWords(value: unknown): string {
  if (value === undefined) return "not set";
  const text = wordsOf(value);
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST - 40)}… (${text.length} characters, ${digest(value)})`;
}

// `state ENABLED, event_pattern.source aws.s3`
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(itemWords).join(", ");
  if (typeof value === "string") return textWords(value);
  if (!isObject(value)) return JSON.stringify(value);
  return membersOf(value, "").join(", ") || "nothing";
}

function membersOf(value: JsonObject, path: string): readonly string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const at = below(path, name);
    if (isObject(member) && Object.keys(member).length > 0) return membersOf(member, at);
    return [`${at} ${Array.isArray(member) && member.length > 1 ? `(${wordsOf(member)})` : wordsOf(member)}`];
  });
}

function below(path: string, name: string): string {
  const quoted = /^[^\s,().";]+$/.test(name) ? name : JSON.stringify(name);
  return path === "" ? quoted : `${path}.${quoted}`;
}

function itemWords(item: unknown): string {
  return typeof item === "object" && item !== null ? `(${wordsOf(item)})` : wordsOf(item);
}

// a text that could be taken for the words around it is quoted
function textWords(text: string): string {
  const parsed = structureIn(text);
  if (parsed !== undefined) return itemWords(parsed);
  return /^(?:sha256 [0-9a-f]+|(?!(?:none|nothing|null)$)[^\s,()"]+)$/.test(text) ? text : JSON.stringify(text);
}

function structureIn(text: string): unknown {
  return /^[[{]/.test(text) ? jsonIn(text) : undefined;
}

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, eachText(member, change)]));
}
