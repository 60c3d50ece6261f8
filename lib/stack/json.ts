import { isObject, jsonIn, ownOf, type JsonObject } from "../core";
import { jsonFault, otherText } from "./json-fault";

export { isObject, type JsonObject };

/** Maximum length of an input, in characters. */
export const LONGEST_INPUT = 64 * 1024 * 1024;
/** Maximum nesting of lists and objects. */
export const DEEPEST_INPUT = 100;

/**
 * Parses external JSON.
 * @param name name for messages
 * @throws Error with one message: too long, nested too deeply, not valid JSON, not an object, a duplicate member, or a
 * name that would change a prototype
 */
export function parseJson(name: string, text: string): JsonObject {
  if (text.length > LONGEST_INPUT) throw new Error(`${name}: longer than ${LONGEST_INPUT} characters`);
  const { depth, members } = shapeOf(text);
  // checked before parsing, because all later functions are recursive
  if (depth > DEEPEST_INPUT) throw new Error(`${name}: nested deeper than ${DEEPEST_INPUT} levels`);
  const value = parse(name, text);
  // for duplicate members JavaScript keeps the last one, but Terraform uses both
  if (membersIn(value) !== members) throw new Error(`${name}: ${twice(text)} stands twice in one object`);
  if (!isObject(value)) throw new Error(`${name}: not a JSON object`);
  return value;
}

/** Whether a text is valid JSON. */
export function isJson(text: string): boolean {
  return jsonIn(text) !== undefined;
}

/** The object at a member; an empty one if there is none. */
export function objectAt(value: unknown, name: string): JsonObject {
  const found = isObject(value) ? ownOf(value, name) : undefined;
  return isObject(found) ? found : {};
}

/** The objects in the list at a member. */
export function objectsAt(value: unknown, name: string): readonly JsonObject[] {
  const found = isObject(value) ? ownOf(value, name) : undefined;
  return Array.isArray(found) ? found.filter(isObject) : [];
}

function parse(name: string, text: string): unknown {
  // a name may be written with escapes
  const hostile = text.includes("__proto__") || text.includes("\\u00");
  try {
    const value = JSON.parse(text) as unknown;
    if (hostile) refusePrototypes(value);
    return value;
  } catch (error) {
    const reason = error instanceof SyntaxError ? (otherText(text) ?? jsonFault(text)) : (error as Error).message;
    throw new Error(`${name}: ${reason}`);
  }
}

function refusePrototypes(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (Object.hasOwn(value, "__proto__")) throw new Error("has a member named __proto__");
  for (const member of Object.values(value)) refusePrototypes(member);
}

/** Whether an object in a valid JSON text has a duplicate member, of which a parser ignores one. */
export function hasTwice(text: string, value: unknown): boolean {
  return membersIn(value) !== shapeOf(text).members;
}

function shapeOf(text: string): { readonly depth: number; readonly members: number } {
  let [open, depth, members] = [0, 0, 0];
  for (let i = 0; i < text.length && depth <= DEEPEST_INPUT; i++) {
    const c = text.charCodeAt(i);
    if (c === 34) i = endOfText(text, i);
    else if (c === 123 || c === 91) depth = Math.max(depth, ++open);
    else if (c === 125 || c === 93) open--;
    else if (c === 58) members++;
  }
  return { depth, members };
}

function membersIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let found = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const member of Object.values(value)) found += membersIn(member);
  return found;
}

// the first duplicate member
function twice(text: string): string {
  const seen: Set<string>[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "{" || c === "[") seen.push(new Set());
    else if (c === "}" || c === "]") seen.pop();
    else if (c === '"') {
      const end = endOfText(text, i);
      const word = text.slice(i, end + 1);
      i = end;
      if (!/^\s*:/.test(text.slice(end + 1, end + 100))) continue;
      const member = JSON.parse(word) as string;
      if (seen.at(-1)!.has(member)) return word;
      seen.at(-1)!.add(member);
    }
  }
  return "a member";
}

// most of a stack is strings, so skipping them halves the time
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === 92) first--;
  return (at - first) % 2 === 1;
}

/**
 * Normalizes a string that contains JSON: white space and the order of members are irrelevant. Other strings stay
 * unchanged, also JSON with duplicate members or with numbers that exceed the precision of JavaScript.
 */
export function inOneLayout(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return value;
  try {
    const json: unknown = JSON.parse(value);
    return hasTwice(value, json) || hasLongNumber(value) ? value : exactly(json);
  } catch {
    return value;
  }
}

function hasLongNumber(json: string): boolean {
  const numbers = json.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/[\d.eE]*\d[\d.eE]*/g) ?? [];
  return numbers.some((one) => /e/i.test(one) || one.replace(".", "").length > EXACT);
}

/** Digits of which a number keeps all. */
const EXACT = 15;

/** JSON of a value of which everything counts as it is written: only the order of members is irrelevant. */
export function exactly(value: unknown): string {
  return JSON.stringify(sorted(value ?? null));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}
