import { listOf, type Statement } from "../statement";

/** One line of a condition block. */
export interface Condition {
  /** As written. */
  readonly operator: string;
  /** In lower case, without set prefix and `IfExists`. */
  readonly base: string;
  readonly set?: "all" | "any";
  readonly ifExists: boolean;
  /** Whether it holds for values that differ, and thus for a key that is absent. */
  readonly negated: boolean;
  /** As written. */
  readonly key: string;
  /** In lower case. */
  readonly name: string;
  readonly values: readonly string[];
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

const known = new WeakMap<Statement, readonly Condition[]>();

/** Every line of a statement's condition block, read once: a statement must not be changed afterwards. */
export function conditionsOf(statement: Statement): readonly Condition[] {
  let conditions = known.get(statement);
  if (conditions === undefined) known.set(statement, (conditions = read(statement)));
  return conditions;
}

function read(statement: Statement): readonly Condition[] {
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) => {
    const parsed = parseOperator(operator);
    return Object.entries(keys).map(([key, value]) => ({
      ...parsed,
      key,
      name: key.toLowerCase(),
      // booleans and numbers may stand unquoted in policy JSON
      values: listOf<unknown>(value).map(String),
    }));
  });
}

/** Takes the name of an operator apart. */
export function parseOperator(operator: string): Pick<Condition, "operator" | "base" | "set" | "ifExists" | "negated"> {
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

/** Whether a line demands that its key is present. */
export function demandsPresence(condition: Condition): boolean {
  if (condition.base === "null") return condition.values.every((value) => value.toLowerCase() === "false");
  return !condition.negated && !condition.ifExists && condition.set !== "all";
}

/** Whether a line demands that its key is absent. */
export function demandsAbsence(condition: Condition): boolean {
  return condition.base === "null" && condition.values.every((value) => value.toLowerCase() === "true");
}
