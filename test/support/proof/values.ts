import { FREE_KEYS, type KeyFacts } from "./facts";
import { filled, matches, matchesArn, textsFor, variablesIn } from "./texts";

/** A value of a key; undefined where a request does not have it. */
export type Value = string | readonly string[] | undefined;

/** One entry of a condition as it is written. */
export interface Entry {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** Whether an entry holds, as AWS documents its operator. */
export function holds({ operator, key, values }: Entry, valueOf: (key: string) => Value): boolean {
  const [, set, base = "", ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(operator)!;
  const value = valueOf(key);
  if (base === "Null") return values.includes(value === undefined ? "true" : "false");
  const negated = base.includes("Not");
  const single = (one: string) => {
    const answers = values.map((wanted) => compare(base.replace("Not", ""), wanted, one, valueOf));
    return negated ? answers.every((answer) => answer === false) : answers.includes(true);
  };
  const list = value === undefined || value === "" ? [] : [value].flat();
  if (set === "ForAllValues") return list.every(single);
  if (set === "ForAnyValue") return (ifExists !== undefined && value === undefined) || list.some(single);
  if (value === undefined) return ifExists !== undefined || negated;
  return typeof value === "string" && single(value);
}

function compare(
  operator: string,
  wanted: string,
  given: string,
  valueOf: (key: string) => Value,
): boolean | undefined {
  if (operator.startsWith("Numeric")) return ordered(operator.slice(7), Number(given), Number(wanted));
  if (operator.startsWith("Date")) return ordered(operator.slice(4), instant(given), instant(wanted));
  if (operator === "Bool") return given.toLowerCase() === wanted.toLowerCase();
  if (operator === "IpAddress") return within(given, wanted);
  const text = filled(wanted, (name) => {
    const value = valueOf(name);
    return typeof value === "string" ? value : undefined;
  });
  if (text === undefined) return undefined;
  if (operator.startsWith("Arn")) return matchesArn(text, given);
  return matches(text, given, operator === "StringLike", operator.endsWith("IgnoreCase"));
}

function ordered(how: string, given: number, wanted: number): boolean | undefined {
  if (Number.isNaN(given) || Number.isNaN(wanted)) return undefined;
  if (how === "Equals") return given === wanted;
  const less = how.startsWith("Less") ? given < wanted : given > wanted;
  return less || (how.endsWith("ThanEquals") && given === wanted);
}

function instant(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Date.parse(text) / 1000;
}

function within(address: string, range: string): boolean {
  const [base = "", length] = range.split("/");
  const [left, right] = [bitsOf(address), bitsOf(base)];
  const count = length === undefined ? right.length : Number(length);
  return left.length === right.length && left.slice(0, count) === right.slice(0, count);
}

function bitsOf(address: string): string {
  const byte = (text: string, width: number, base: number) => parseInt(text, base).toString(2).padStart(width, "0");
  if (!address.includes(":"))
    return address
      .split(".")
      .map((part) => byte(part, 8, 10))
      .join("");
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a, b, c, d] = parts.slice(0, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
    return `${a!}${b!}:${c!}${d!}`;
  });
  const [head = "", tail] = hex.split("::").map((half) => half.split(":").filter((part) => part !== ""));
  const middle = tail === undefined ? [] : new Array<string>(8 - head.length - tail.length).fill("0");
  return [...head, ...middle, ...(tail ?? [])].map((part) => byte(part, 16, 16)).join("");
}

/** Values of a free key that are worth a try; more may be given. */
export function valuesOf(
  key: string,
  entries: readonly Entry[],
  pool: (key: string) => readonly string[],
  more: readonly Value[],
): readonly Value[] {
  const facts = FREE_KEYS[key]!;
  const written = entries.flatMap(({ operator, values }) =>
    values.flatMap((value) => around(operator, value, key, pool)),
  );
  const given = more.flatMap((value) => value ?? []);
  const single = [...new Set([...facts.ordinary, ...written, ...given])].filter((text) => facts.valid.test(text));
  const all: readonly Value[] = facts.list === true ? listsOf(single) : single;
  return [...(facts.always === true ? [] : [undefined]), ...all, ...more.filter((value) => typeof value === "object")];
}

const TIMES = ["aws:currenttime", "aws:epochtime"];

function around(
  operator: string,
  value: string,
  key: string,
  pool: (key: string) => readonly string[],
): readonly string[] {
  if (operator.includes("Numeric") && !TIMES.includes(key)) {
    const number = Math.floor(Number(value));
    return [number - 1, number, number + 1].map(String);
  }
  // both are one time, whichever of them is compared
  if (operator.includes("Date") || TIMES.includes(key)) {
    const at = instant(value);
    // what is no time, such as whether the key is there
    if (Number.isNaN(at)) return [];
    return [at - 1, at, at + 1].map((time) =>
      key === "aws:epochtime" ? String(time) : new Date(time * 1000).toISOString(),
    );
  }
  if (operator.includes("IpAddress")) {
    const base = value.split("/")[0]!;
    if (base.includes(":"))
      return [
        base.includes(".")
          ? base.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, "c633:6405")
          : base.replace("::", ":1::1").replace(/:+$/, ":1"),
      ].flatMap((one) => [one, "64:ff9b::c633:6405", "2001:db8::5"]);
    return [
      base,
      base.replace(/\d+$/, "5"),
      base.replace(/\d+$/, "200"),
      base.replace(/^(\d+\.)\d+\.\d+/, "$11.9"),
      base.replace(/^(\d+\.)\d+\.\d+/, "$17.9"),
    ];
  }
  const texts = variablesIn(value).reduce<readonly string[]>(
    (all, name) =>
      all.flatMap((text) =>
        pool(name).map((one) => filled(text, (other) => (other === name ? one : `\${${other}}`)) ?? text),
      ),
    [value],
  );
  return texts.flatMap((text) => textsFor(text));
}

const MOST_LISTS = 80;

function listsOf(single: readonly string[]): readonly (readonly string[])[] {
  const pairs = single.flatMap((one, i) => single.slice(i + 1).map((other) => [one, other]));
  return [...single.map((one) => [one]), ...pairs].slice(0, MOST_LISTS);
}

export type { KeyFacts };
