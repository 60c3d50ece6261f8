import { replaceVariables } from "../../policy/evaluate/variables";
import type { KeyValue } from "./context-keys";
import { arnPattern, textPattern } from "./pattern";
import { sampleTexts } from "./sample-texts";

/** One condition entry as it is written: operator without regard to its set operator, and its values. */
export interface WrittenCondition {
  readonly operator: string;
  readonly values: readonly string[];
}

/** Values of a key, and whether they are enough to tell all conditions apart. */
export interface Values {
  readonly values: readonly KeyValue[];
  readonly complete: boolean;
}

/** Values of one key that tell all conditions on it apart. The ordinary ones come first. */
export function valuesFor(key: string, conditions: readonly WrittenCondition[], alwaysThere: boolean): Values {
  const usual = ordinary(key);
  const { found, complete } = texts(conditions);
  const special = [...conditions.flatMap(boundaries), ...found].filter((one) => !usual.includes(one));
  const single = [...new Set([...usual, ...special])];
  const lists = conditions.some(({ operator }) => /^(ForAnyValue|ForAllValues):/i.test(operator))
    ? listsOf(single)
    : [];
  const values = [...usual, ...(alwaysThere ? [] : [undefined]), ...single.slice(usual.length), ...lists];
  return { values, complete };
}

const ORDINARY: { readonly [key: string]: readonly string[] } = {
  "aws:securetransport": ["true", "false"],
  "aws:viaawsservice": ["false", "true"],
  "aws:currenttime": ["2026-01-01T00:00:00Z"],
  "aws:epochtime": ["1767225600"],
  "s3:object-lock-legal-hold": ["ON", "OFF"],
  "s3:object-lock-mode": ["GOVERNANCE", "COMPLIANCE"],
  "s3:x-amz-acl": ["private", "public-read"],
  "s3:x-amz-server-side-encryption": ["aws:kms", "AES256"],
  "aws:sourceip": ["203.0.113.10", "2001:db8::10"],
};

function ordinary(key: string): readonly string[] {
  return ORDINARY[key] ?? [];
}

// lists are looked at two values at a time
function listsOf(values: readonly string[]): readonly (readonly string[])[] {
  const few = values.slice(0, 12);
  const pairs = few.flatMap((one, i) => few.slice(i + 1).map((other) => [one, other]));
  return [...values.map((one) => [one]), ...pairs];
}

interface Texts {
  readonly found: readonly string[];
  readonly complete: boolean;
}

function texts(conditions: readonly WrittenCondition[]): Texts {
  const patterns = conditions.flatMap(({ operator, values }) => {
    if (/^.*:?(Numeric|Date|Bool|IpAddress|NotIpAddress|Null)/i.test(operator)) return [];
    return values.map(withoutVariables).map((value) => {
      if (/arn/i.test(operator)) return arnPattern(value);
      return textPattern(value, /like/i.test(operator));
    });
  });
  if (patterns.length === 0) {
    const any = conditions.length === 0 || conditions.some(({ operator }) => /Null/i.test(operator));
    return { found: any ? [VARIABLE_VALUE] : [], complete: true };
  }
  const { samples, complete } = sampleTexts(patterns);
  const found = samples.map(({ text }) => (text === "" ? "x" : text));
  // whoever ignores case does so for texts that differ in nothing else
  const swapped = conditions.some(({ operator }) => /IgnoreCase/i.test(operator)) ? found.map(swapCase) : [];
  return { found: [...found, ...swapped, VARIABLE_VALUE], complete };
}

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

/** What a policy variable is taken to be where it stands in a pattern. */
export const VARIABLE_VALUE = "some-value";

/** A pattern of the policy with something in place of its variables. */
export function withoutVariables(text: string): string {
  return replaceVariables(text, () => VARIABLE_VALUE);
}

function boundaries({ operator, values }: WrittenCondition): readonly string[] {
  if (/Numeric/i.test(operator)) return values.flatMap(around);
  if (/Date/i.test(operator)) return values.flatMap(aroundDate);
  if (/Bool/i.test(operator)) return ["true", "false"];
  if (/IpAddress/i.test(operator)) return values.flatMap(aroundRange);
  return [];
}

function around(value: string): readonly string[] {
  const number = Number(value);
  return Number.isFinite(number) ? [number - 1, number - 0.5, number, number + 0.5, number + 1].map(String) : [];
}

function aroundDate(value: string): readonly string[] {
  const seconds = /^-?\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value);
  if (Number.isNaN(seconds)) return [];
  const at = (time: number) => (/^-?\d+$/.test(value) ? String(time / 1000) : new Date(time).toISOString());
  try {
    return [seconds - 1000, seconds, seconds + 1000].map(at);
  } catch {
    return [];
  }
}

// first, last and the neighbours outside: ranges are nested or apart, so every combination is among them
function aroundRange(range: string): readonly string[] {
  const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/.exec(range);
  if (v4 === null) return aroundV6(range);
  const [a, b, c, d] = v4.slice(1, 5).map(Number) as [number, number, number, number];
  const size = 2 ** (32 - Number(v4[5] ?? 32));
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  const start = Math.floor(address / size) * size;
  return [start, start + size - 1, start - 1, start + size].filter((one) => one >= 0 && one < 2 ** 32).map(dotted);
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256).join(".");
}

function aroundV6(range: string): readonly string[] {
  const [address = "", length = "128"] = range.split("/");
  const groups = groupsOf(address);
  if (groups === undefined) return [];
  const size = 1n << BigInt(128 - Math.min(Number(length), 128));
  const whole = groups.reduce((sum, group) => (sum << 16n) + BigInt(group), 0n);
  const start = (whole / size) * size;
  const all = [start, start + size - 1n, start - 1n, start + size];
  return all.filter((one) => one >= 0n && one < 1n << 128n).map(inGroups);
}

function groupsOf(address: string): readonly number[] | undefined {
  const [head = "", tail] = address.split("::");
  const read = (text: string) => (text === "" ? [] : text.split(":").map((group) => parseInt(group, 16)));
  const [first, last] = [read(head), tail === undefined ? [] : read(tail)];
  const missing = 8 - first.length - last.length;
  if (missing < 0 || (tail === undefined && missing !== 0)) return undefined;
  const all = [...first, ...new Array<number>(missing).fill(0), ...last];
  return all.some((group) => Number.isNaN(group)) ? undefined : all;
}

function inGroups(address: bigint): string {
  return Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16)).join(":");
}
