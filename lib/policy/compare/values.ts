import { ownOf } from "../../core";
import { Context } from "../evaluate/context";
import { parseRange } from "../evaluate/ip";
import { parseDate, parseNumber } from "../evaluate/values";
import type { Test } from "./clauses";
import { keyRule, type KeyRule } from "./key-rules";
import { alternatives, machinesOf, patternsOf, type Machine } from "./pattern";
import { sampleTexts, type Texts } from "./sample-texts";

/** Value of a condition key in a request; undefined for a request without it. */
export type KeyValue = string | readonly string[] | undefined;

/** Values of a key, and whether they distinguish all conditions. */
export interface Values {
  readonly values: readonly KeyValue[];
  readonly complete: boolean;
}

/** A key, and what distinguishes its values. */
interface KeyQuestion {
  readonly key: string;
  /** All conditions on it. */
  readonly tests: readonly Test[];
  /** Values of other keys used as variables in them. */
  readonly contexts: readonly Context[];
  /** Patterns of other keys that contain its value. */
  readonly others: readonly Machine[];
  /** Members of a list that other keys name. */
  readonly members: readonly string[];
  /** Whether two values that no pattern distinguishes may still differ. */
  readonly twice: boolean;
}

/** Values of one key that distinguish all its conditions, ordinary ones first, without undefined. */
export function valuesFor(question: KeyQuestion): Values {
  const { key, tests } = question;
  const rule = keyRule(key);
  const usual = ownOf(ORDINARY, key) ?? [];
  const found = rule.values === undefined ? openValues(question, rule) : { texts: rule.values, complete: true };
  const symbols = tests.flatMap((test) => patternsOf(test, [])).filter((text) => text.includes("<"));
  const members = question.members.flatMap((member) => [member, otherCase(member)]);
  const single = [...new Set([...usual, ...found.texts, ...symbols, ...members])];
  const isList = rule.list ?? tests.some(({ ofLists }) => ofLists);
  if (!isList) return { values: single, complete: found.complete };
  const lists = listsOf(single, question);
  // other keys may test each one: the paths of an organization begin with its id
  const alone =
    question.others.length === 0 ? [] : single.filter((one) => !lists.values.some((list) => isAlone(list, one)));
  return { values: [...lists.values, ...alone.map((one) => [one])], complete: found.complete && lists.complete };
}

function isAlone(list: KeyValue, one: string): boolean {
  return typeof list === "object" && list.length === 1 && list[0] === one;
}

// keys that name a member ignore case, tests of the list do not
function otherCase(member: string): string {
  const upper = member.toUpperCase();
  return upper === member ? member.toLowerCase() : upper;
}

const ORDINARY: { readonly [key: string]: readonly string[] } = {
  "aws:securetransport": ["true", "false"],
  "aws:viaawsservice": ["false", "true"],
  "aws:currenttime": ["2026-01-01T00:00:00Z"],
  "aws:epochtime": ["1767225600"],
  "aws:sourceip": ["203.0.113.10", "2001:db8:0:0:0:0:0:10"],
};

const SOME_TIME = Date.parse("2026-01-01T00:00:00Z");

function openValues(question: KeyQuestion, rule: KeyRule): Texts {
  const { key, tests, contexts, others, twice } = question;
  const boundaries = tests.flatMap((test) => boundariesOf(test, key, rule));
  const machines = [...new Set([...tests.flatMap((test) => machinesOf(test, contexts)), ...others])];
  // numbers, dates and addresses are ordered, and are texts only in string conditions
  const ordered = rule.range !== undefined || rule.type !== undefined;
  if (machines.length === 0 && (boundaries.length > 0 || ordered)) {
    const plain = rule.range?.[0].toString() ?? (rule.type === "address" ? "10.1.2.3" : timeText(SOME_TIME, key));
    return { texts: boundaries.length > 0 ? boundaries : [plain], complete: true };
  }
  // a value known only after the apply may be any text
  const isOpen = tests.some(({ values }) => values.some((value) => value.includes("<")));
  const formats = alternatives(isOpen ? ".*" : rule.range === undefined ? (rule.format ?? ".*") : "[0-9]+");
  const wanted = [formats.map((_, i) => i)];
  const first = sampleTexts([...formats, ...machines], wanted);
  const texts = first.samples.map(({ text }) => text).sort((a, b) => Number(a === "") - Number(b === ""));
  if (!twice) return { texts: [...boundaries, ...texts], complete: first.complete };
  const again = sampleTexts([...formats, ...machines, ...texts.map((text) => alternativesOf(text))], wanted);
  const all = [...texts, ...again.samples.map(({ text }) => text)];
  return { texts: [...boundaries, ...new Set(all)], complete: first.complete && again.complete };
}

function alternativesOf(text: string): Machine {
  return alternatives(text.replace(/[^\w:/-]/g, "\\$&"))[0]!;
}

function boundariesOf(test: Test, key: string, { range }: KeyRule): readonly string[] {
  const { operator, values } = test;
  if (operator.startsWith("numeric"))
    return values.flatMap((value) => (key === "aws:epochtime" ? aroundSecond(value) : aroundNumber(value, range)));
  if (operator.startsWith("date")) return values.flatMap((value) => aroundDate(value, key));
  if (operator === "bool") return ["true", "false"];
  if (operator.endsWith("ipaddress")) return values.flatMap(addressesAround);
  return [];
}

// AWS reports times in whole seconds
function aroundSecond(value: string): readonly string[] {
  const at = parseNumber(value);
  if (at === undefined) return [];
  return [...new Set([Math.floor(at) - 1, Math.floor(at), Math.ceil(at), Math.ceil(at) + 1])].map(String);
}

function aroundNumber(value: string, range: KeyRule["range"]): readonly string[] {
  const number = parseNumber(value);
  if (number === undefined) return [];
  if (range === undefined) return [number - 1, number - 0.5, number, number + 0.5, number + 1].map(String);
  const near = [Math.floor(number) - 1, Math.floor(number), Math.ceil(number), Math.ceil(number) + 1, ...range];
  return [...new Set(near)].filter((one) => one >= range[0] && one <= range[1]).map(String);
}

function aroundDate(value: string, key: string): readonly string[] {
  const time = parseDate(value);
  if (time === undefined) return [];
  try {
    return [time - 1000, time, time + 1000].map((at) => timeText(at, key));
  } catch {
    return [];
  }
}

/** A time in the format of a key. */
function timeText(at: number, key: string): string {
  return key === "aws:epochtime" ? String(Math.floor(at / 1000)) : new Date(at).toISOString();
}

/** Most values that are combined to lists. */
const MANY_VALUES = 200;

// tests of a list depend on its members, so lists are combined until no new result occurs
function listsOf(values: readonly string[], { key, tests, members }: KeyQuestion): Values {
  const given = new Map<string, KeyValue>();
  const context = Context.over(given);
  const said = (list: readonly string[]) => {
    given.set(key, list);
    const held = [
      ...tests.map(({ holds }) => holds(context)),
      ...members.map((one) => list.some((value) => value.toLowerCase() === one.toLowerCase())),
    ];
    return held.map((one) => (one ? "1" : "0")).join("");
  };
  const found = new Map<string, readonly string[]>();
  const queue = values.map((value) => [value]);
  for (const list of queue) {
    const says = said(list);
    if (found.has(says)) continue;
    if (found.size >= MANY_VALUES) return { values: [...found.values()], complete: false };
    found.set(says, list);
    for (const other of [...found.values()]) if (other !== list) queue.push([...new Set([...other, ...list])]);
  }
  return { values: [...found.values()], complete: true };
}

/**
 * The first and the last address of a range, and their neighbours outside: ranges are nested or disjoint, so every
 * combination of ranges contains one of these.
 */
function addressesAround(text: string): readonly string[] {
  const range = parseRange(text);
  if (range === undefined) return [];
  const { words, prefix } = range;
  const bits = words.length * 16;
  const size = 1n << BigInt(bits - prefix);
  const address = words.reduce((sum, word) => (sum << 16n) + BigInt(word), 0n);
  const start = (address / size) * size;
  const all = [start, start + size - 1n, start - 1n, start + size];
  return all
    .filter((one) => one >= 0n && one < 1n << BigInt(bits))
    .map((one) => (bits === 32 ? dotted(one) : inGroups(one)));
}

function dotted(address: bigint): string {
  return [24n, 16n, 8n, 0n].map((at) => (address >> at) & 255n).join(".");
}

function inGroups(address: bigint): string {
  return Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16)).join(":");
}
