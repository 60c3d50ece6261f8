const LONGEST = 80;
// characters that JSON does not escape, and that a terminal interprets or a person cannot see
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A value for an error message: short, on one line, `(not given)` for nothing.
 * Never pass a secret: nothing is hidden here. For a possible secret use `showHidden`.
 */
export function show(value: unknown): string {
  if (value === undefined) return "(not given)";
  const text = textOf(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** A description of a value without the value itself, for fields into which a secret may have been pasted by mistake. */
export function showHidden(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === "string") return `a text of ${value.length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function textOf(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "symbol") return String(value);
  try {
    return (JSON.stringify(value) ?? String(value)).replace(UNSEEN, escaped);
  } catch {
    // a value that contains itself
    return showHidden(value);
  }
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, i) => character.charCodeAt(i).toString(16).padStart(4, "0"))
    .map((hex) => `\\u${hex}`)
    .join("");
}
