import { isAscii, isList, isText, known, onAscii, type Fn } from "./arguments";
import { asText } from "./one-type";
import { flagIn, isOpen, jsonOf, numberIn } from "./values";

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

/** Functions of strings; functions of a single string only for ASCII. */
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

/** `format`: replaces the verbs of a pattern. */
export function format(...[pattern, ...args]: readonly unknown[]): unknown {
  if (!isText(pattern) || /%[^sdvt%]/.test(pattern)) return undefined;
  const verbs = pattern.replace(/%%/g, "").match(/%./g) ?? [];
  const texts = args.map((one, i) => written(one, verbs[i]));
  if (texts.includes(undefined) || verbs.length !== args.length) return undefined;
  let at = 0;
  return pattern.replace(/%(.)/g, (_, verb: string) => (verb === "%" ? "%" : (texts[at++] ?? "")));
}

/** `formatlist`: one string for each item; arguments that are no lists are repeated. */
export function formatlist(...[pattern, ...args]: readonly unknown[]): unknown {
  const lists = args.filter(isList);
  const length = lists[0]?.length ?? 1;
  // an unknown value may be a list
  const isWhole = (one: unknown) => !isList(one) && isOpen(one);
  if (lists.some((one) => one.length !== length) || args.some(isWhole)) return undefined;
  const texts = Array.from({ length }, (_, i) => format(pattern, ...args.map((one) => (isList(one) ? one[i] : one))));
  return texts.includes(undefined) ? undefined : texts;
}

function written(value: unknown, verb: string | undefined): string | undefined {
  if (verb === "%d") return Number.isInteger(numberIn(value)) ? asText(value) : undefined;
  if (verb === "%t") return typeof value === "number" ? undefined : flagIn(value)?.toString();
  if (verb !== "%v") return asText(value);
  if (typeof value === "number") return numberIn(value) === undefined ? undefined : general(value);
  // a variable may be a number
  if (isText(value)) return /^<var\.[^<>]+>$/.test(value) ? undefined : value;
  if (typeof value !== "object" || value === null) return asText(value);
  // Terraform escapes some characters of JSON differently
  const json = isOpen(value) ? undefined : jsonOf(value);
  return json === undefined || /[<>&\u2028\u2029]/.test(json) ? undefined : json;
}

// `%v` formats a number like `%g` in Go: exponents from 6 digits before the point, or more than four zeros behind it
function general(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
