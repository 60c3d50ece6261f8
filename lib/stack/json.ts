import { jsonFault } from "./json-fault";

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
 * @throws Error with one message: too long, too deep, no JSON, no object, or a name that would change a prototype
 */
export function parseJson(name: string, text: string): JsonObject {
  if (text.length > LONGEST_INPUT) throw new Error(`${name}: longer than ${LONGEST_INPUT} characters`);
  refuseDepth(name, text);
  const value = parse(name, text);
  if (!isObject(value)) throw new Error(`${name}: not a JSON object`);
  return value;
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
    const reason = error instanceof SyntaxError ? jsonFault(text) : (error as Error).message;
    throw new Error(`${name}: ${reason}`);
  }
}

function refusePrototypes(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (Object.hasOwn(value, "__proto__")) throw new Error("has a member named __proto__");
  for (const member of Object.values(value)) refusePrototypes(member);
}

// before parsing: every later walk is recursive
function refuseDepth(name: string, text: string): void {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 34) i = endOfText(text, i);
    else if (c === 123 || c === 91) {
      if (++depth > DEEPEST_INPUT) throw new Error(`${name}: nested deeper than ${DEEPEST_INPUT} levels`);
    } else if (c === 125 || c === 93) depth--;
  }
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
