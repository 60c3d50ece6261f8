import { areEqual, flagIn, isOpen, numberIn, shown, Unknown } from "./values";

/** `!` and `-`. What Terraform refuses is not known. */
export function unary(op: string, of: unknown): unknown {
  const value = isOpen(of) ? undefined : op === "!" ? flagIn(of) : numberIn(of);
  if (value === undefined) return new Unknown(`${op}${shown(of)}`);
  return typeof value === "number" ? -value : !value;
}

/** What stands between two values. What Terraform refuses is not known. */
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
  // Terraform's numbers are exact, which fractions of this machine are not
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
