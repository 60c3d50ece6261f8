import { isAscii, known, onAscii, type Fn } from "./arguments";
import { numberIn } from "./values";

const trimmed = (text: string, characters: string) => {
  let [from, to] = [0, text.length];
  while (from < to && characters.includes(text[from]!)) from++;
  while (to > from && characters.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
};

function substr(text: unknown, offset: unknown, length: unknown): unknown {
  const [given, most] = [numberIn(offset), numberIn(length)];
  if (!known(text) || !isAscii(text) || given === undefined || most === undefined || most < -1) return undefined;
  const from = given < 0 ? given + text.length : given;
  return from < 0 || from > text.length ? undefined : text.slice(from, most === -1 ? undefined : from + most);
}

/** Functions of texts; those of one text alone in plain letters. */
export const TEXT_FUNCTIONS: { readonly [name: string]: Fn } = {
  lower: onAscii((text) => text.toLowerCase()),
  upper: onAscii((text) => text.toUpperCase()),
  title: onAscii((text) => text.replace(/(?<![0-9A-Za-z_])[a-z]/g, (letter) => letter.toUpperCase())),
  strrev: onAscii((text) => [...text].reverse().join("")),
  trimspace: onAscii((text) => text.trim()),
  chomp: onAscii((text) => text.replace(/[\r\n]+$/, "")),
  trim: (text, characters) =>
    known(text) && known(characters) && isAscii(text + characters) ? trimmed(text, characters) : undefined,
  trimprefix: (text, prefix) =>
    known(text) && known(prefix) ? (text.startsWith(prefix) ? text.slice(prefix.length) : text) : undefined,
  trimsuffix: (text, suffix) =>
    known(text) && known(suffix)
      ? text.endsWith(suffix)
        ? text.slice(0, -suffix.length || undefined)
        : text
      : undefined,
  startswith: (text, prefix) => (known(text) && known(prefix) ? text.startsWith(prefix) : undefined),
  endswith: (text, suffix) => (known(text) && known(suffix) ? text.endsWith(suffix) : undefined),
  strcontains: (text, part) => (known(text) && known(part) ? text.includes(part) : undefined),
  substr,
};
