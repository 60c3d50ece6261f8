import { findConditionKey, type ConditionKeyFacts } from "../../catalog";
import type { Path } from "../read";
import { listOf, type Conditions } from "../statement";
import { parseOperator, type Operator } from "./operators";

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
