import { isList, isText } from "./arguments";
import { asText } from "./one-type";
import { flagIn, isOpen, jsonOf, numberIn } from "./values";

/** `format`: texts in the places that a pattern has for them. */
export function format(...[pattern, ...args]: readonly unknown[]): unknown {
  if (!isText(pattern) || /%[^sdvt%]/.test(pattern)) return undefined;
  const verbs = pattern.replace(/%%/g, "").match(/%./g) ?? [];
  const texts = args.map((one, i) => written(one, verbs[i]));
  if (texts.includes(undefined) || verbs.length !== args.length) return undefined;
  let at = 0;
  return pattern.replace(/%(.)/g, (_, verb: string) => (verb === "%" ? "%" : (texts[at++] ?? "")));
}

/** `formatlist`: one text for each item; what is no list stands in all of them. */
export function formatlist(...[pattern, ...args]: readonly unknown[]): unknown {
  const lists = args.filter(isList);
  const length = lists[0]?.length ?? 1;
  // what is not known may be a list
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
  // what is given to Terraform may be a number
  if (isText(value)) return /^<var\.[^<>]+>$/.test(value) ? undefined : value;
  if (typeof value !== "object" || value === null) return asText(value);
  // Terraform's JSON has some signs in another way than here
  const json = isOpen(value) ? undefined : jsonOf(value);
  return json === undefined || /[<>&\u2028\u2029]/.test(json) ? undefined : json;
}

// `%v` writes a number as Go's `%g` does: six digits before the point at most, and four zeros behind it
function general(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
