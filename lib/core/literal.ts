import type { Faults } from "./faults";
import { show } from "./show";

// cdktf encodes a number token as a huge negative number, so that arithmetic on it is noticeable
const NUMBER_TOKEN = -1e200;

/**
 * Whether a value is known only later: a cdktf token or a Terraform expression.
 * It is recognized by its text, so that folders without cdktf can use this too.
 */
export function isUnresolved(value: unknown): boolean {
  if (typeof value === "string") return /\$\{|%\{|TfToken\[/.test(value);
  if (typeof value === "number") return value < NUMBER_TOKEN;
  if (Array.isArray(value)) return value.some(isUnresolved);
  return typeof value === "object" && value !== null && typeof (value as { resolve?: unknown }).resolve === "function";
}

/**
 * Records a fault if a value that a rule needs is not known at synthesis.
 * @param got the value as the message may show it
 * @returns whether the value is known
 */
export function isLiteral(faults: Faults, field: string, value: unknown, got = show(value)): boolean {
  if (!isUnresolved(value)) return true;
  faults.addAndClose({
    code: "TOKEN_NOT_ALLOWED",
    field,
    got,
    allowed: "a literal value, known when the stack is synthesized",
    fix: "Write the value itself: access policies are decided and reviewed before anything is deployed.",
  });
  return false;
}
