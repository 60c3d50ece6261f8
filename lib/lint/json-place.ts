/** Where something stands in a file; both begin at 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the value at a path stands in a JSON text, or the deepest of the values on the way to it that is there.
 * @param path names of members and places in lists
 */
export function placeOf(text: string, path: readonly (string | number)[]): TextPlace {
  let at = skipBlanks(text, 0);
  for (const step of path) {
    const next = typeof step === "number" ? itemAt(text, at, step) : memberAt(text, at, step);
    if (next === undefined) break;
    at = next;
  }
  return lineAndColumn(text, at);
}

/** Where a position is. */
export function lineAndColumn(text: string, at: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}

// of a name that stands twice the last counts, as for whoever reads the JSON
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

/** The end of the value that begins at a position. */
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
