import type { Statement } from "../statement";
import { OPERATORS, type Condition } from "./condition";
import { fits } from "./patterns";
import { conditionsOf } from "./shape";

/** Whether something is true for a partly known request. */
export type Outcome = "yes" | "no" | "maybe";

/**
 * Known facts of a request: possible values by key in lower case, with `undefined` for a missing key. Keys that are not
 * listed are unknown.
 */
export type Facts = Pick<ReadonlyMap<string, readonly (string | undefined)[]>, "get">;

/** Whether all conditions of a statement are true. */
export function conditionsHold(statement: Statement, facts: Facts): Outcome {
  let outcome: Outcome = "yes";
  for (const condition of conditionsOf(statement)) {
    const one = holds(condition, facts);
    if (one === "no") return "no";
    if (one === "maybe") outcome = "maybe";
  }
  return outcome;
}

/** Whether one condition is true. */
export function holds(condition: Condition, facts: Facts): Outcome {
  const possible = facts.get(condition.name);
  if (possible === undefined) return "maybe";
  let outcome: Outcome | undefined;
  for (const value of possible) {
    const one = value === undefined ? forAbsent(condition) : forValue(condition, value);
    if (outcome !== undefined && outcome !== one) return "maybe";
    outcome = one;
  }
  return outcome ?? "yes";
}

function forAbsent(condition: Condition): Outcome {
  if (condition.base === "null") return yes(condition.values.some((value) => value.toLowerCase() === "true"));
  if (condition.set !== undefined) return yes(condition.set === "all" || condition.ifExists);
  return yes(condition.negated || condition.ifExists);
}

function forValue({ base, negated, values }: Condition, actual: string): Outcome {
  if (base === "null") return yes(values.some((value) => value.toLowerCase() === "false"));
  const compare = COMPARISONS.get(base);
  if (compare === undefined || values.some((value) => value.includes("${"))) return "maybe";
  return yes(values.some((value) => compare(value, actual)) !== negated);
}

type Comparison = (pattern: string, actual: string) => boolean;

const COMPARISONS: ReadonlyMap<string, Comparison | undefined> = new Map(
  OPERATORS.map((operator) => operator.toLowerCase()).map((base) => [base, comparison(base)]),
);

function comparison(base: string): Comparison | undefined {
  if (/^string(not)?equals$/.test(base)) return (pattern, actual) => pattern === actual;
  if (/^string(not)?equalsignorecase$|^bool$/.test(base))
    return (p, actual) => p.toLowerCase() === actual.toLowerCase();
  // AWS treats ArnEquals and ArnLike as the same
  return /^string(not)?like$|^arn/.test(base) ? fits : undefined;
}

function yes(value: boolean): Outcome {
  return value ? "yes" : "no";
}
