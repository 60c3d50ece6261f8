import type { Context } from "./context";
import { MANY, ONE, withWildcards } from "./match-text";

/** Text of a policy that may hold variables: fixed, or known only with a request. */
export type Template = readonly Piece[];
type Piece = string | Variable;

interface Variable {
  readonly key: string;
  readonly fallback: string | undefined;
}

/** Which parts of the policy language a text understands. */
interface TextRules {
  /** Variables exist only in policies of version 2012-10-17. */
  readonly variables: boolean;
  readonly wildcards: boolean;
}

const WITH_DEFAULT = /^\s*([^,]*?)\s*,\s*'(.*)'\s*$/;

/** Reads a text of a policy. `${*}`, `${?}` and `${$}` are the characters themselves. */
export function template(text: string, rules: TextRules): Template {
  const plain = rules.wildcards ? withWildcards : (part: string) => part;
  if (!rules.variables || !text.includes("${")) return [plain(text)];
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to } of variablesIn(text)) {
    pieces.push(plain(text.slice(end, from)));
    pieces.push(variable(text.slice(from + 2, to - 1)));
    end = to;
  }
  pieces.push(plain(text.slice(end)));
  return joined(pieces);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

// an expression would look for the end again from each begin
function variablesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", found.at(-1)!.to)) {
    const end = text.indexOf("}", at);
    if (end < 0) break;
    found.push({ from: at, to: end + 1 });
  }
  return found;
}

/** A text with something else in place of each variable, `${…}`. */
export function replaceVariables(text: string, by: (inside: string) => string): string {
  let result = "";
  let end = 0;
  for (const { from, to } of variablesIn(text)) {
    result += text.slice(end, from) + by(text.slice(from + 2, to - 1));
    end = to;
  }
  return result + text.slice(end);
}

function variable(inside: string): Piece {
  if (inside === "*" || inside === "?" || inside === "$") return inside;
  const parts = WITH_DEFAULT.exec(inside);
  return parts
    ? { key: parts[1]!.toLowerCase(), fallback: parts[2]! }
    : { key: inside.trim().toLowerCase(), fallback: undefined };
}

/** The keys whose values a template takes, in small letters. */
export function variablesOf(parts: Template): readonly string[] {
  return parts.flatMap((piece) => (typeof piece === "string" ? [] : [piece.key]));
}

/** The text of a template without variables. */
export function fixedText(parts: Template): string | undefined {
  if (parts.length === 0) return "";
  return parts.length === 1 && typeof parts[0] === "string" ? parts[0] : undefined;
}

/**
 * The text with the values of a request. Nothing when a variable has no value, or several: AWS then lets the whole
 * statement not apply.
 */
export function resolve(parts: Template, context: Context): string | undefined {
  let text = "";
  for (const piece of parts) {
    const value = typeof piece === "string" ? piece : valueOf(piece, context);
    if (value === undefined) return undefined;
    text += value;
  }
  return text;
}

function valueOf({ key, fallback }: Variable, context: Context): string | undefined {
  const value = context.get(key);
  // an empty value counts as none: it would widen `prefix/${variable}*`
  if (value === undefined || value === "") return fallback;
  if (typeof value !== "string") return undefined;
  // a value is taken literally; one that holds the marks of a compiled pattern could widen it
  return value.includes(MANY) || value.includes(ONE) ? undefined : value;
}

/** The fields of an ARN pattern, split at colons outside of variables; the last one keeps its colons. */
export function splitTemplate(parts: Template, fields: number): Template[] {
  const result: Piece[][] = [[]];
  for (const piece of parts) {
    if (typeof piece !== "string") {
      result[result.length - 1]!.push(piece);
      continue;
    }
    let rest = piece;
    while (result.length < fields) {
      const colon = rest.indexOf(":");
      if (colon < 0) break;
      result[result.length - 1]!.push(rest.slice(0, colon));
      result.push([]);
      rest = rest.slice(colon + 1);
    }
    result[result.length - 1]!.push(rest);
  }
  return result.map(joined);
}

function joined(pieces: readonly Piece[]): Template {
  const result: Piece[] = [];
  for (const piece of pieces) {
    if (piece === "") continue;
    const last = result.length - 1;
    if (typeof piece === "string" && typeof result[last] === "string")
      result[last] = `${result[last] as string}${piece}`;
    else result.push(piece);
  }
  return result;
}
