import { spelled, visible } from "../common/visible";

// a word of letters, with quotes, brackets and punctuation
const HARMLESS = /^["'(]*\p{L}+(?:['’-]\p{L}+)*["')]*[.,;:!?]?["')]*$/u;

const NUMBER = /^\d{1,6}[.,;:)]?$/;

/**
 * A name as a Markdown code span, in which tags, links, mentions and references have no effect. A pipe would end a
 * table cell even there and is written as its code point.
 */
export function codeSpan(text: string, most?: number): string {
  const shown = visible(text, most).replace(/\|/g, spelled);
  if (shown.trim() === "") return "`(empty)`";
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  // a backtick at an end would join the fence, and one space at both ends is dropped
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

export function codeSpans(values: readonly string[]): string {
  return values.map((value) => codeSpan(value)).join(", ");
}

/** A sentence with names in it as Markdown: plain words stay, everything that could be markup becomes code. */
export function prose(text: string, most?: number): string {
  return visible(text, most)
    .split(" ")
    .filter((word) => word !== "")
    .map(proseWord)
    .join(" ");
}

function proseWord(word: string): string {
  if (HARMLESS.test(word) || NUMBER.test(word)) return word;
  // a closing bracket of a pair that another word opened stays outside
  const [, name = "", end = ""] = /^([^()]+?)(\)[,.;:]?)$/u.exec(word) ?? /^(.+?)([,.;:]?)$/su.exec(word) ?? [];
  return codeSpan(name, Infinity) + end;
}

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Escapes text of a configuration for HTML or SVG, between tags or in a quoted attribute. */
export function html(text: string, most?: number): string {
  return visible(text, most).replace(/[&<>"'`]/g, (character) => ENTITIES[character]!);
}
