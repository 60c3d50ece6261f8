import { withExpressions } from "../../stack/resolve/symbols";

// control and format characters (also direction overrides), fillers, unusual spaces, halves of surrogate pairs, private
// use
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

// fast path for usual text, which does not load the Unicode tables of the other expression
const PLAIN = /^[ -~]*$/;

const MOST = 400;

/**
 * Text of a configuration on one line, safe to show: invisible characters, and those that change how text around them
 * looks, are written as code points such as `\u{202E}`; a long text is cut.
 * @param most longest text, in characters
 */
export function visible(text: string, most = MOST): string {
  // cut first, to bound the work
  const cut = withExpressions(text.length > most ? `${text.slice(0, most - 1)}…` : text);
  return PLAIN.test(cut) ? cut : cut.replace(HIDDEN, spelled);
}

/** The notation of a character that must not appear as itself. */
export function spelled(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`;
}

/** Escapes JSON for terminals, logs and script elements. */
export function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}<>&]/gu, (c) =>
    Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}

const LONGEST_MESSAGE = 2000;

/** Escapes a text for SARIF, where braces are placeholders, and brackets followed by parentheses are links. */
export function sarifMessage(text: string, most = LONGEST_MESSAGE): { readonly text: string } {
  return {
    text: visible(text, most)
      .replace(/[\\[\]]/g, "\\$&")
      .replace(/[{}]/g, "$&$&"),
  };
}

/** A path as the URI of an artifact. */
export function sarifUri(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\uFFFD")))
    .join("/");
}
