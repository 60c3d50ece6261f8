import { listOf, type Conditions } from "../statement";
import type { Context } from "./context";
import type { TextTest } from "./match-arn";
import { findOperator } from "./operators";

/** Whether one entry of a condition holds for a request. */
type ConditionTest = (context: Context) => boolean;

/** One entry of a condition block, named for explanations. */
export interface CompiledCondition {
  readonly operator: string;
  readonly key: string;
  readonly holds: ConditionTest;
}

const NAME = /^(?:(ForAnyValue|ForAllValues):)?([A-Za-z]+?)(IfExists)?$/i;

/**
 * Compiles a condition block; all its entries must hold.
 *
 * An operator that does not exist, or a value of the policy that its operator cannot read, is refused by AWS when the
 * policy is stored, so there is no answer to copy. Here it fails closed: such an entry never holds in an Allow and
 * always holds in a Deny.
 */
export function compileConditions(
  conditions: Conditions | undefined,
  effect: "Allow" | "Deny",
  variables: boolean,
): readonly CompiledCondition[] {
  const result: CompiledCondition[] = [];
  for (const [operator, keys] of Object.entries(conditions ?? {})) {
    for (const [key, values] of Object.entries(keys)) {
      const holds = entry(operator, key.toLowerCase(), listOf<unknown>(values).map(String), variables);
      result.push({ operator, key, holds: holds ?? (() => effect === "Deny") });
    }
  }
  return result;
}

/**
 * The first entry of a condition block that cannot be decided: its operator does not exist, or cannot read a value.
 * @param isOpen whether a value is not known yet, so that nothing is wrong with it
 */
export function undecidedEntry(
  conditions: Conditions | undefined,
  isOpen: (value: string) => boolean,
): string | undefined {
  for (const [operator, keys] of Object.entries(conditions ?? {})) {
    if (Object.keys(keys).length === 0) return `${operator} without a key`;
    for (const [key, given] of Object.entries(keys)) {
      const values = listOf<unknown>(given).map(String);
      const known = values.filter((value) => !isOpen(value));
      if (entry(operator, key.toLowerCase(), known, true) === undefined)
        return `${operator} ${key} ${values.join(", ")}`;
    }
  }
  return undefined;
}

function entry(name: string, key: string, values: readonly string[], variables: boolean): ConditionTest | undefined {
  const parts = NAME.exec(name);
  if (parts === null) return undefined;
  const set = parts[1]?.toLowerCase();
  const base = parts[2]!;
  // whether a key is there is asked without IfExists (documented: IAM user guide, condition operators)
  if (base.toLowerCase() === "null") return parts[3] === undefined ? presence(key, values) : undefined;
  const operator = findOperator(base);
  const tests = values.map((value) => operator?.compile(value, variables));
  if (operator === undefined || tests.includes(undefined)) return undefined;
  const one = valueTest(tests as readonly TextTest[], operator.negated);
  const ifExists = parts[3] !== undefined;
  if (set === "forallvalues") return forAllValues(key, one);
  if (set === "foranyvalue") return forAnyValue(key, one, ifExists);
  return (context) => {
    const value = context.get(key);
    if (value === undefined) return ifExists || operator.negated;
    return typeof value === "string" && one(value, context);
  };
}

function presence(key: string, values: readonly string[]): ConditionTest | undefined {
  const wanted = values.map((value) => value.toLowerCase());
  if (!wanted.every((value) => value === "true" || value === "false")) return undefined;
  const whenAbsent = wanted.includes("true");
  const whenPresent = wanted.includes("false");
  return (context) => (context.get(key) === undefined ? whenAbsent : whenPresent);
}

// a test without an answer (a variable without value, a value of the request that cannot be read) never holds
function valueTest(tests: readonly TextTest[], negated: boolean): (value: string, context: Context) => boolean {
  if (!negated) return (value, context) => tests.some((test) => test(value, context) === true);
  return (value, context) => tests.every((test) => test(value, context) === false);
}

function forAllValues(key: string, one: (value: string, context: Context) => boolean): ConditionTest {
  return (context) => valuesOf(context, key).every((value) => one(value, context));
}

function forAnyValue(key: string, one: (v: string, c: Context) => boolean, ifExists: boolean): ConditionTest {
  return (context) => {
    if (ifExists && context.get(key) === undefined) return true;
    return valuesOf(context, key).some((value) => one(value, context));
  };
}

// AWS: a key that resolves to an empty string counts as an empty set
function valuesOf(context: Context, key: string): readonly string[] {
  const value = context.get(key);
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value;
}
