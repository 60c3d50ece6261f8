import { findConditionKey, type ConditionKeyFacts } from "../../catalog";
import type { Path } from "../read";
import { listOf, type Conditions } from "../statement";

/** One line of a condition block. */
export interface Condition extends Operator {
  /** The key as written. */
  readonly key: string;
  /** The key in lower case. */
  readonly name: string;
  /** Its place below the statement. */
  readonly at: Path;
  readonly values: readonly string[];
  /** What AWS documents about the key. @default unknown */
  readonly facts: ConditionKeyFacts | undefined;
}

/** Every line of a condition block. */
export function readConditions(block: Conditions): readonly Condition[] {
  const found: Condition[] = [];
  for (const operator of Object.keys(block)) {
    const { base, set, ifExists, negated } = parseOperator(operator);
    const keys = block[operator]!;
    for (const key of Object.keys(keys)) {
      const at = ["Condition", operator, key];
      const values = texts(listOf<unknown>(keys[key]));
      const name = key.toLowerCase();
      found.push({ operator, base, set, ifExists, negated, key, name, at, values, facts: findConditionKey(name) });
    }
  }
  return found;
}

// booleans and numbers may stand unquoted in policy JSON
function texts(values: readonly unknown[]): readonly string[] {
  return values.every((value) => typeof value === "string") ? values : values.map(String);
}

/** Whether a line demands that its key is present. */
export function demandsPresence(condition: Condition): boolean {
  if (condition.base === "null") return condition.values.every((value) => value.toLowerCase() === "false");
  return !condition.negated && !condition.ifExists && condition.set !== "all";
}

/** Whether a line demands that its key is absent. */
export function demandsAbsence(condition: Condition): boolean {
  return condition.base === "null" && condition.values.every((value) => value.toLowerCase() === "true");
}

/** The condition operators of the policy language, without set prefixes and `IfExists`. */
export const OPERATORS: readonly string[] = [
  ...["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"],
  ...["StringLike", "StringNotLike", "ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike"],
  ...["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals"],
  ...["NumericGreaterThan", "NumericGreaterThanEquals"],
  ...["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals"],
  ...["Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "Null"],
];

const NAMES = new Set(OPERATORS.map((operator) => operator.toLowerCase()));

/** Whether there is such an operator; in lower case, without set prefix and `IfExists`. */
export function isOperator(base: string): boolean {
  return NAMES.has(base);
}

/** The name of an operator, taken apart. */
interface Operator {
  /** As written. */
  readonly operator: string;
  /** In lower case, without set prefix and `IfExists`. */
  readonly base: string;
  readonly set?: "all" | "any";
  readonly ifExists: boolean;
  /** Whether it holds for values that differ, and thus for a key that is absent. */
  readonly negated: boolean;
}

const parsed = new Map(OPERATORS.map((operator) => [operator, parse(operator)]));

/** Takes the name of an operator apart. */
export function parseOperator(operator: string): Operator {
  return parsed.get(operator) ?? parse(operator);
}

function parse(operator: string): Operator {
  const found = /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/.exec(operator.toLowerCase())!;
  const base = found[2]!;
  return {
    operator,
    base,
    set: found[1] === undefined ? undefined : found[1] === "forallvalues" ? "all" : "any",
    ifExists: found[3] !== undefined,
    negated: /^(string|arn|numeric|date)not|^notipaddress/.test(base),
  };
}
