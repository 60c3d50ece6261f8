import { ownOf } from "../../core";
import { keyRule } from "../../policy/compare";
import { compileConditions } from "../../policy/evaluate/condition";
import { Context } from "../../policy/evaluate/context";
import { inRange, networkOf, parseRange, type AddressRange } from "../../policy/evaluate/ip";
import { parseDate, parseNumber } from "../../policy/evaluate/values";

/** One test of a condition: its operator and key in small letters, its values sorted. */
export type Test = readonly [operator: string, key: string, values: readonly string[]];

/** The tests of a statement, normalized: equivalent tests are equal, and tests implied by others are left out. */
export function decidedTests(tests: readonly Test[]): readonly Test[] {
  const all = tests.map(asDecided);
  return all.filter((one) => !all.some((other) => other !== one && implies(other, one)));
}

const ARNS: { readonly [operator: string]: string } = { arnequals: "arnlike", arnnotequals: "arnnotlike" };

function asDecided([operator, key, values]: Test): Test {
  const one = alikeOperator(operator);
  // StringLike without a wildcard is StringEquals
  const isPattern = values.some((value) => /[*?$]/.test(value));
  if (/(?:^|:)string(?:not)?like/.test(one) && !isPattern) return [one.replace("like", "equals"), key, values];
  if (one.includes("ipaddress")) return [one, key, networksIn(values)];
  const [, before = "", type, how, after = ""] =
    /^(.*:)?(numeric|date|bool)(.*?)(ifexists)?$/.exec(one) ?? ([] as string[]);
  if (type === undefined) return [one, key, values];
  if (type === "bool") return [one, key, values.map((value) => value.toLowerCase())];
  const read = type === "date" ? parseDate : parseNumber;
  const numbers = values.map(read);
  if (!numbers.every((number) => Number.isSafeInteger(number) || String(number).length < SHORT))
    return [one, key, values];
  // AWS reports request times in whole seconds, and most numbers are whole
  const step = type === "date" ? (TIMES.has(key) ? 1_000 : undefined) : isCounted(key) ? 1 : undefined;
  const [to, by] = (step && ownOf(BOUNDS, how!)?.(step)) || [how!, 0];
  const isWhole = numbers.every((number) => number! % (step ?? 1) === 0);
  const bounds = numbers.map((number) => String(isWhole ? number! + by : number));
  return [before + type + (isWhole ? to : how) + after, key, [...new Set(bounds)].sort()];
}

// whether a key has whole numbers; the keys with fractions have listed values
function isCounted(key: string): boolean {
  const { range, values: listed } = keyRule(key);
  return range !== undefined && listed === undefined;
}

// less than a whole number means at most the one before it
const BOUNDS: { readonly [how: string]: (step: number) => readonly [how: string, by: number] } = {
  lessthan: (step) => ["lessthanequals", -step],
  greaterthan: (step) => ["greaterthanequals", step],
};

const TIMES: ReadonlySet<string> = new Set(["aws:currenttime", "aws:epochtime", "aws:tokenissuetime"]);

/** Digits up to which a number is exact. */
const SHORT = 15;

// a negated operator is true for a missing key, with IfExists and without; ArnEquals accepts patterns like ArnLike
// (both documented). For sets, IfExists decides about an empty one
function alikeOperator(operator: string): string {
  if (operator.includes(":")) return operator;
  const [, base = operator, ifExists = ""] = /^(.*?)(ifexists)?$/.exec(operator)!;
  const one = ownOf(ARNS, base) ?? base;
  return /^[a-z]*not[a-z]/.test(one) ? one : one + ifExists;
}

// ranges inside others, and bits behind the prefix, do not matter
function networksIn(values: readonly string[]): readonly string[] {
  const ranges = values.map(parseRange);
  const found = ranges.filter((one) => one !== undefined);
  if (found.length < ranges.length) return values;
  const within = (one: AddressRange, other: AddressRange) => one.prefix > other.prefix && inRange(one.words, other);
  const left = found.filter((one) => !found.some((other) => within(one, other)));
  return [...new Set(left.map((one) => JSON.stringify(networkOf(one))))].sort();
}

// a key that must equal one of some texts also passes every test that each of them passes
function implies([operator, key, values]: Test, [other, of, wanted]: Test): boolean {
  if (operator !== "stringequals" || key !== of || other === operator || other.includes(":")) return false;
  if ([...values, ...wanted].some((value) => value.includes("$"))) return false;
  const test = compileConditions({ [other]: { [key]: [...wanted] } }, "Allow", false)[0]!;
  return values.every((value) => test.holds(new Context({ [key]: value })));
}
