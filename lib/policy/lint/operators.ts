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
export interface Operator {
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
