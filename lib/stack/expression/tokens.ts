export interface Token {
  /** `text`: the content of a quoted string without escapes; a template. */
  readonly kind: "name" | "number" | "text" | "op";
  readonly text: string;
}

const OPS = ["...", "=>", "==", "!=", "<=", ">=", "&&", "||"];
const SINGLE = "?:.,[](){}+-*/%<>!=";
/** Longest expression. */
const LONGEST = 20_000;

/** The tokens of an expression; undefined if something in it is not supported. */
export function tokensOf(text: string): readonly Token[] | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens: Token[] = [];
  const word = /\s*(?:([A-Za-z_][\w-]*)|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(#[^\n]*|\/\/[^\n]*))/y;
  let at = 0;
  while (at < text.length) {
    word.lastIndex = at;
    const [whole, name, number, comment] = word.exec(text) ?? [];
    if (whole !== undefined) {
      if (comment === undefined) tokens.push({ kind: name === undefined ? "number" : "name", text: (name ?? number)! });
      at += whole.length;
      continue;
    }
    const c = text[at]!;
    if (/\s/.test(c)) {
      at++;
      continue;
    }
    if (c === '"') {
      const end = endOfText(text, at + 1);
      if (end === undefined) return undefined;
      tokens.push({ kind: "text", text: unescaped(text.slice(at + 1, end)) });
      at = end + 1;
      continue;
    }
    const op = OPS.find((one) => text.startsWith(one, at)) ?? (SINGLE.includes(c) ? c : undefined);
    if (op === undefined) return undefined;
    tokens.push({ kind: "op", text: op });
    at += op.length;
  }
  return tokens;
}

// an expression within the string may contain quotes
function endOfText(text: string, from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === "\\") i++;
    else if ((c === "$" || c === "%") && text[i + 1] === c && text[i + 2] === "{") i += 2;
    else if ((c === "$" || c === "%") && text[i + 1] === "{") {
      depth++;
      i++;
    } else if (depth > 0 && c === "{") depth++;
    else if (depth > 0 && c === "}") depth--;
    else if (c === '"' && depth === 0) return i;
    else if (c === '"') {
      const end = closingQuote(text, i + 1);
      if (end === undefined) return undefined;
      i = end;
    }
  }
  return undefined;
}

function closingQuote(text: string, from: number): number | undefined {
  for (let i = from; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === '"') return i;
  }
  return undefined;
}

const ESCAPES: { readonly [c: string]: string } = { n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\" };

// escapes within an expression in the string stay
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\u([0-9a-fA-F]{4})|\\(.)/g, (_, code: string | undefined, c: string) =>
    code === undefined ? (ESCAPES[c] ?? c) : String.fromCharCode(parseInt(code, 16)),
  );
}
