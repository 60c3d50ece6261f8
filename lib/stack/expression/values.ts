import { hasSymbol, inShort, symbolOf, withExpressions } from "../resolve/symbols";

/** An unknown value: its expression, with known parts replaced. Equal texts are equal values. */
export class Unknown {
  readonly text: string;

  constructor(text: string) {
    this.text = text.length > LONGEST ? inShort(text) : text;
  }
}

/** Longest text of a value, to limit hostile nesting. */
const LONGEST = 20_000;

/**
 * What Terraform surely refuses, so that `try` continues with its next argument: a missing part of a known value, or a text
 * that a function cannot convert.
 */
export class Absent extends Unknown {}

/** The written attributes of a block. The platform may set more. */
export class WrittenBlock {
  [name: string]: unknown;
}

/** A list with unknown length and order: an unknown item may be empty, or equal to another. */
export class OpenList extends Array<unknown> {}

/** A set in Terraform's order; the key of each item is the item. */
export class ItemSet extends Array<unknown> {}

/** A step of a reference: the name of a member, or an index. */
export type Step = string | number;

/** A reference to a whole block: `data.aws_iam_policy_document.all`, or an item of it in a splat. */
export class WholeBlock {
  /**
   * @param at the value at a path within it
   * @param text its text: different for blocks with different content
   */
  constructor(
    readonly at: (steps: readonly Step[]) => unknown,
    private readonly text: () => string,
    readonly content: () => unknown,
    /** What decides how often it exists, if that is unknown: it may not exist, or be one of several. */
    readonly perhaps: () => string | undefined,
  ) {}

  get unknown(): Unknown {
    return new Unknown(this.text());
  }

  toJSON(): unknown {
    return symbolOf(this.text());
  }
}

/** The value at a path within a value. */
export function walk(value: unknown, steps: readonly Step[], name: string): unknown {
  let found = value;
  for (const [i, step] of steps.entries()) {
    // the first of several blocks has the same address as a single one
    if (found instanceof WholeBlock && step === 0) continue;
    if (found instanceof WholeBlock) return found.at(steps.slice(i));
    const isParted = typeof found === "object" && found !== null && !(found instanceof Unknown);
    // the items of a set have no index
    const there = isParted && !(found instanceof OpenList) && !(found instanceof ItemSet);
    if (!there || !Object.hasOwn(found as object, step)) {
      const rest = steps.slice(i).map((one) => (typeof one === "number" ? `[${one}]` : `.${one}`));
      const text = `${found === undefined || found === null ? name : shown(found)}${rest.join("")}`;
      return isWhole(found) ? new Absent(text) : new Unknown(text);
    }
    found = (found as { readonly [name: string]: unknown })[step];
  }
  return found;
}

// whether its visible content is all of it
function isWhole(value: unknown): boolean {
  if (typeof value === "string") return !hasSymbol(value);
  if (typeof value !== "object" || value === null) return value !== undefined;
  if ([Unknown, WrittenBlock, OpenList, ItemSet].some((kind) => value instanceof kind)) return false;
  return !Object.keys(value).some(hasSymbol);
}

/** Whether a value has too many parts to process, to limit hostile input. */
export function isHuge(value: unknown): boolean {
  const left = [value];
  for (let parts = 0; left.length > 0; parts++) {
    if (parts > MOST_PARTS) return true;
    const one = left.pop();
    if (typeof one === "object" && one !== null) for (const part of Object.values(one)) left.push(part);
  }
  return false;
}

const MOST_PARTS = 100_000;

/** A value as part of another: unknown values are symbols. */
export function asMember(value: unknown): unknown {
  if (value instanceof Unknown) return symbolOf(value.text);
  return value instanceof WholeBlock ? value.toJSON() : value;
}

/**
 * The items that Terraform iterates over, with keys, in order; undefined for unknown values, and values of other types.
 */
export function itemsOf(over: unknown): readonly (readonly [key: unknown, item: unknown])[] | undefined {
  if (typeof over !== "object" || over === null || over instanceof Unknown || over instanceof WholeBlock) {
    return undefined;
  }
  if (!Array.isArray(over)) return Object.entries(over).sort(([a], [b]) => (a < b ? -1 : 1));
  const keyOf = (item: unknown) => new Unknown(`key of ${shown(item)} in ${shown(over)}`);
  return Array.from<unknown, readonly [unknown, unknown]>(over, (item, at) => [
    over instanceof OpenList ? keyOf(item) : over instanceof ItemSet ? item : at,
    item,
  ]);
}

/** A value within the text of an expression. */
export function shown(value: unknown): string {
  if (value instanceof Unknown) return value.text;
  if (typeof value === "string" && /^<[^<>]+>$/.test(value)) return withExpressions(value).slice(1, -1);
  return JSON.stringify(value) ?? "null";
}

const FLAGS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ...([true, "true", "1"] as const).map((one) => [one, true] as const),
  ...([false, "false", "0"] as const).map((one) => [one, false] as const),
]);

/** A condition as a boolean; strings are converted. Undefined for values that Terraform refuses. */
export function flagIn(value: unknown): boolean | undefined {
  return FLAGS.get(value);
}

/**
 * A number; strings are converted. Undefined for values that Terraform refuses, and for numbers that JavaScript does
 * not represent exactly.
 */
export function numberIn(value: unknown): number | undefined {
  const isText = typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value);
  const number = isText || typeof value === "number" ? Number(value) : NaN;
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && !String(number).includes("e") ? number : undefined;
}

/** JSON as Terraform writes it, with sorted members. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )?.normalize("NFC");
}

/** Whether two values are equal; undefined for lists and objects, because values of different types are not equal. */
export function areEqual(one: unknown, other: unknown): boolean | undefined {
  if (jsonOf(one) !== jsonOf(other)) return false;
  return typeof one === "object" && one !== null ? undefined : true;
}

/** Whether a value contains an unknown part, so that no test of it has a result. */
export function isOpen(value: unknown): boolean {
  if (value instanceof Unknown || value instanceof WholeBlock || value instanceof OpenList) return true;
  if (typeof value === "string") return hasSymbol(value);
  return typeof value === "object" && value !== null && Object.entries(value).flat().some(isOpen);
}

/** `!` and `-`. What Terraform refuses is unknown. */
export function unary(op: string, of: unknown): unknown {
  const value = isOpen(of) ? undefined : op === "!" ? flagIn(of) : numberIn(of);
  if (value === undefined) return new Unknown(`${op}${shown(of)}`);
  return typeof value === "number" ? -value : !value;
}

/** Binary operators. What Terraform refuses is unknown. */
export function binary(op: string, left: unknown, right: unknown): unknown {
  if (op === "&&" && (left === false || right === false)) return false;
  if (op === "||" && (left === true || right === true)) return true;
  const result = isOpen(left) || isOpen(right) ? undefined : operated(op, left, right);
  return result === undefined ? new Unknown(`${shown(left)} ${op} ${shown(right)}`) : result;
}

// undefined for what Terraform refuses
function operated(op: string, left: unknown, right: unknown): unknown {
  if (op === "==" || op === "!=") {
    const equal = areEqual(left, right);
    return equal === undefined ? undefined : equal === (op === "==");
  }
  const [p, q] = [flagIn(left), flagIn(right)];
  if (op === "&&" || op === "||") return p === undefined || q === undefined ? undefined : op === "&&" ? p && q : p || q;
  const [a, b] = [numberIn(left), numberIn(right)];
  if (a === undefined || b === undefined) return undefined;
  const compare = COMPARE[op];
  // Terraform calculates exactly, JavaScript does not with fractions
  return compare === undefined ? whole(CALCULATE[op]?.(a, b)) : compare(a, b);
}

const whole = (value: number | undefined) => (Number.isSafeInteger(value) ? value : undefined);

const COMPARE: { readonly [op: string]: (a: number, b: number) => boolean } = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

const CALCULATE: { readonly [op: string]: (a: number, b: number) => number } = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};
