import type { Path } from "../policy/read";
import { lineAndColumn, type TextPlace } from "../stack/json-fault";

/**
 * The position of the value at a path in a JSON text, or of its deepest existing ancestor.
 * @param path property names and list indexes
 * @param within a path inside the value, if the value is a string that contains JSON, such as a policy in a stack
 */
export function placeOf(text: string, path: Path, within?: Path): TextPlace {
  const at = positionOf(text, path);
  return lineAndColumn(text, within === undefined ? at : at + shiftWithin(text, at, within));
}

function positionOf(text: string, path: Path): number {
  let at = skipBlanks(text, 0);
  for (const step of path) {
    const next = typeof step === "number" ? itemAt(text, at, step) : memberAt(text, at, step);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

// offset of the value after the opening quotation mark; 0 if the string is not JSON, such as a Terraform expression
function shiftWithin(text: string, at: number, path: Path): number {
  if (text[at] !== '"') return 0;
  const inner = JSON.parse(text.slice(at, skipValue(text, at))) as string;
  if (!inner.trimStart().startsWith("{")) return 0;
  let outer = at + 1;
  for (let left = positionOf(inner, path); left > 0; left--)
    outer += text[outer] !== "\\" ? 1 : text[outer + 1] === "u" ? 6 : 2;
  return outer - at;
}

// of duplicate names the last one counts, as in JSON.parse
function memberAt(text: string, object: number, name: string): number | undefined {
  if (text[object] !== "{") return undefined;
  let found: number | undefined;
  for (let at = skipBlanks(text, object + 1); text[at] === '"';) {
    const end = skipValue(text, at);
    const colon = skipBlanks(text, end);
    const value = skipBlanks(text, colon + 1);
    if (JSON.parse(text.slice(at, end)) === name) found = value;
    at = nextItem(text, value);
  }
  return found;
}

function itemAt(text: string, list: number, index: number): number | undefined {
  if (text[list] !== "[") return undefined;
  let at = skipBlanks(text, list + 1);
  for (let i = 0; i < index && at < text.length && text[at] !== "]"; i++) at = nextItem(text, at);
  return at >= text.length || text[at] === "]" ? undefined : at;
}

function nextItem(text: string, value: number): number {
  const end = skipBlanks(text, skipValue(text, value));
  return text[end] === "," ? skipBlanks(text, end + 1) : text.length;
}

/** The end of the value that starts at a position. */
function skipValue(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return endOfText(text, from) + 1;
  if (first !== "{" && first !== "[") return from + /^[^\s,\]}]*/.exec(text.slice(from, from + 400))![0].length;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const c = text[at];
    if (c === '"') at = endOfText(text, at);
    else if (c === "{" || c === "[") depth++;
    else if ((c === "}" || c === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}

function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at++;
  return at;
}
