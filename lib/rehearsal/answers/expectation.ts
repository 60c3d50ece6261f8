import { MARK } from "../provider/made-up";
import type { Answers } from "./answers";

const REFERENCE = /data\.(\w+)\.\w+\.(\w+)/;
const TEXT = /"((?:[^"\\]|\\.)*)"/;

/**
 * What a data source must say for a condition to hold, read from the condition itself:
 * `data.x.y.id == "…"`, `contains(["…"], data.x.y.id)`, `can(regex("^…$", data.x.y.id))`, and several joined by `&&`.
 * Of several texts that would do, the first. Conditions of another form are left alone.
 */
export function expectation(condition: string): Answers {
  const found: Record<string, Record<string, string>> = {};
  for (const clause of condition.split("&&")) {
    const [, type, attribute] = REFERENCE.exec(clause) ?? [];
    const text = TEXT.exec(clause)?.[1];
    if (type === undefined || attribute === undefined || text === undefined) continue;
    if (/!=|!contains|!can|\$\{.*\$\{/.test(clause)) continue;
    const literal = JSON.parse(`"${text}"`) as string;
    found[type] = { ...found[type], [attribute]: clause.includes("regex") ? example(literal) : literal };
  }
  return found;
}

/** A text that a simple pattern matches: anchors, one-letter classes, `.`, `.*` and `.+`. */
function example(pattern: string): string {
  return pattern
    .replace(/^\^|\$$/g, "")
    .replace(/(?<![\\[])\.[*+]/g, MARK)
    .replace(/(?<![\\[])\./g, "r")
    .replace(/\[(.)\]|\\(.)/g, "$1$2");
}
