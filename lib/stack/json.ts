import { jsonFault } from "./json-fault";
import { otherText } from "./other-texts";

/** Longest text that is read, in characters. */
export const LONGEST_INPUT = 64 * 1024 * 1024;
/** Deepest nesting of lists and objects that is read. */
export const DEEPEST_INPUT = 100;

/** A JSON object whose members are not known yet. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

/**
 * Reads JSON that others wrote.
 * @param name what it is, for messages
 * @throws Error with one message: too long, too deep, no JSON, no object, a member that stands twice in one object, or a
 * name that would change a prototype
 */
export function parseJson(name: string, text: string): JsonObject {
  if (text.length > LONGEST_INPUT) throw new Error(`${name}: longer than ${LONGEST_INPUT} characters`);
  const { depth, members } = shapeOf(text);
  // before parsing: every later walk is recursive
  if (depth > DEEPEST_INPUT) throw new Error(`${name}: nested deeper than ${DEEPEST_INPUT} levels`);
  const value = parse(name, text);
  // of two members of one name JavaScript keeps the last, and Terraform takes both
  if (membersIn(value) !== members) throw new Error(`${name}: ${twice(text)} stands twice in one object`);
  if (!isObject(value)) throw new Error(`${name}: not a JSON object`);
  return value;
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a member; an empty one where there is none. */
export function objectAt(value: unknown, name: string): JsonObject {
  const found = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return isObject(found) ? found : {};
}

/** The objects in a list at a member. */
export function objectsAt(value: unknown, name: string): readonly JsonObject[] {
  const found = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return Array.isArray(found) ? found.filter(isObject) : [];
}

function parse(name: string, text: string): unknown {
  // a name may be spelled with escapes
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

/** Whether a member of an object in a JSON text that can be parsed stands there twice, so that a part of it is passed over. */
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

// the first member that stands twice
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

// most of a stack is texts, so to jump over them takes half as long as to walk through them
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
 * A text that is JSON in one layout: neither spaces nor the order of members decide anything. Any other text stays as it is,
 * and so does one in which a member stands twice or a number is longer than can be told apart.
 */
export function inOneLayout(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value) || /\d{16}|\d[eE]/.test(value)) return value;
  try {
    const json: unknown = JSON.parse(value);
    return hasTwice(value, json) ? value : JSON.stringify(sorted(json));
  } catch {
    return value;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}
