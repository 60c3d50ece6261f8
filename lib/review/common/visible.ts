import { withExpressions } from "../../stack/resolve/symbols";

// control and format characters (direction overrides among them), fillers, odd spaces, halves of pairs, private use
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

// the usual text, for which the tables of the other expression need not be built
const PLAIN = /^[ -~]*$/;

const MOST = 400;

/**
 * Text of a configuration on one line, as it may be shown: what cannot be seen, or changes how its surroundings look, is
 * written as its code point, such as `\u{202E}`; a text that is too long is cut.
 * @param most longest text, in characters
 */
export function visible(text: string, most = MOST): string {
  // cut first: the work is bounded whatever comes in
  const cut = withExpressions(text.length > most ? `${text.slice(0, most - 1)}…` : text);
  return PLAIN.test(cut) ? cut : cut.replace(HIDDEN, spelled);
}

/** How a character is written that must not appear as itself. */
export function spelled(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`;
}

/** JSON that is harmless in a terminal, a log and a script element. */
export function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}<>&]/gu, (c) =>
    Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}
