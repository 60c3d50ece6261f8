import { sha256 } from "../../core";

// characters with a meaning in policies, ARNs, JSON or symbols
const RESERVED = /["\\*?${}<>:%\u0000-\u001f]/g;

// the same, encoded
const ENCODED = /%(?:22|5C|2A|3F|24|7B|7D|3C|3E|3A|25|[01][0-9A-F])/g;

// longest shown beginning of an expression
const LONGEST_SYMBOL = 300;

/** The text of an unknown value: its expression between `<` and `>`. Equal expressions have equal texts. */
export function symbolOf(expression: string): string {
  const text = expression.trim().replace(/\s+/g, " ");
  const encoded = text.replace(RESERVED, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
  return `<${encoded.length <= LONGEST_SYMBOL ? encoded : inShort(text, encoded)}>`;
}

/** The beginning of a text, and a digest of all of it. */
export function inShort(text: string, begin = text): string {
  return `${begin.slice(0, LONGEST_SYMBOL)}... ${sha256(text).slice(0, 20)}`;
}

/** A text with symbols in readable form: the expressions as they were written. */
export function withExpressions(text: string): string {
  if (!text.includes("<") || !text.includes("%")) return text;
  return text.replace(/<[^<>]+>/g, (symbol) =>
    symbol.replace(ENCODED, (code) => String.fromCharCode(parseInt(code.slice(1), 16))),
  );
}

/** Whether a text contains an unknown value. */
export function hasSymbol(text: string): boolean {
  return text.includes("<") && /<[^<>]+>/.test(text);
}

/** The symbols in a text. */
export function symbolsIn(text: string): readonly string[] {
  return text.includes("<") ? (text.match(/<[^<>]+>/g) ?? []) : [];
}

/** Why a value is not known: a function may have one before the apply, and was not evaluated here. */
export function whyNotKnown(symbol: string): string {
  return /^<[a-z]\w*(?:::\w+)*\(/.test(symbol) ? "not evaluated" : "known only after the apply";
}

/** A part of a Terraform template: literal text, or an expression. */
export type TemplatePart =
  | { readonly text: string }
  | { readonly expression: string; /** Whether it is a directive: `%{if …}`. */ readonly directive: boolean };

/**
 * Splits a Terraform template. `$${` and `%%{` are escapes; a directive is an expression too. `~` removes adjacent
 * whitespace.
 */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let text = "";
  for (let i = 0; i < template.length; i++) {
    const c = template[i]!;
    const opens = (c === "$" || c === "%") && template[i + 1] === "{";
    if ((c === "$" || c === "%") && template[i + 1] === c && template[i + 2] === "{") {
      text += `${c}{`;
      i += 2;
    } else if (opens) {
      const end = closing(template, i + 2);
      const [, before, expression = "", after] = /^(~?)([^]*?)(~?)$/.exec(template.slice(i + 2, end)) ?? [];
      if (before !== "") text = text.trimEnd();
      if (text !== "") parts.push({ text });
      text = "";
      parts.push({ expression, directive: c === "%" });
      i = end;
      while (after !== "" && /\s/.test(template[i + 1] ?? "")) i++;
    } else text += c;
  }
  if (text !== "") parts.push({ text });
  return parts;
}

// braces within quotes do not count
function closing(template: string, from: number): number {
  let depth = 1;
  let quoted = false;
  for (let i = from; i < template.length; i++) {
    const c = template[i];
    if (c === "\\") i++;
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === "{") depth++;
    else if (!quoted && c === "}" && --depth === 0) return i;
  }
  return template.length;
}
