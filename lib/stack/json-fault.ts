/** A position in a text; both start at 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Line and column of a position. */
export function lineAndColumn(text: string, at: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}

/** Describes why a text is not valid JSON, and where. The message of `JSON.parse` depends on the engine's version. */
export function jsonFault(text: string): string {
  const at = faultIn(text);
  const { line, column } = lineAndColumn(text, at);
  const place = `line ${line}, column ${column}`;
  return at < text.length ? `not valid JSON at ${place}` : `not valid JSON: it ends at ${place} before it is complete`;
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

// `item` and `member` are the first in a list or an object, which may also be empty
type Wanted = "value" | "item" | "name" | "member" | "colon" | "next";

// position of the first invalid character; the length of the text if it only ends too early
function faultIn(text: string): number {
  const closers: string[] = [];
  let wanted = "value" as Wanted;
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const c = text[at]!;
    if (wanted !== "value" && wanted !== "name" && wanted !== "colon" && c === closers.at(-1)) {
      closers.pop();
      wanted = "next";
      at++;
    } else if (wanted === "next" || wanted === "colon") {
      if (wanted === "colon" ? c !== ":" : c !== "," || closers.length === 0) return at;
      wanted = wanted === "next" && closers.at(-1) === "}" ? "name" : "value";
      at++;
    } else if (c === '"') {
      const end = endOfText(text, at);
      if (text[end] !== '"') return end;
      wanted = wanted === "name" || wanted === "member" ? "colon" : "next";
      at = end + 1;
    } else if (wanted === "name" || wanted === "member") {
      return at;
    } else if (c === "{" || c === "[") {
      closers.push(c === "{" ? "}" : "]");
      wanted = c === "{" ? "member" : "item";
      at++;
    } else {
      LITERAL.lastIndex = at;
      if (!LITERAL.test(text)) return at;
      wanted = "next";
      at = LITERAL.lastIndex;
    }
  }
  return text.length;
}

// position of the closing quotation mark, or of an invalid character
function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"' && text[at]! >= " ") {
    ESCAPE.lastIndex = at;
    if (text[at] !== "\\") at++;
    else if (ESCAPE.test(text)) at = ESCAPE.lastIndex;
    else return at;
  }
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (" \t\n\r".includes(text[at] ?? "x")) at++;
  return at;
}

// a block in HCL
const HCL = /^\s*(resource|data|variable|provider|terraform|module|locals|output)\b[^:]*\{/m;

/**
 * Recognizes common wrong inputs that are not JSON, with a suggestion: a saved plan, HCL, another encoding, empty
 * input. Undefined for others.
 */
export function otherText(text: string): string | undefined {
  // a saved plan is a ZIP archive
  if (text.startsWith("PK\u0003\u0004"))
    return `a saved plan, which only Terraform can read. ${showing("tfplan", "plan.json")}`;
  if (text.startsWith("\uFEFF")) return "begins with a byte order mark";
  if (text.includes("\u0000")) return "not a text in UTF-8";
  if (text.trim() === "") return "is empty";
  if (/^\s*[[{"\d]/.test(text) || !HCL.test(text)) return undefined;
  return `HCL, which is not read. Save a plan of it. ${showing("tfplan", "plan.json")}`;
}

/** The command that converts Terraform's output to JSON. */
export function showing(file: string, json: string): string {
  return `Run terraform show -json ${file} > ${json}, and use that file.`;
}
