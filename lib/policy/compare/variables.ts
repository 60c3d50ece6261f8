import { Context } from "../evaluate/context";
import { MANY, ONE } from "../evaluate/match-text";
import { variablesOf, type Template } from "../evaluate/variables";
import type { Clause } from "./clauses";
import { templatesOf, textMachine, type Machine } from "./pattern";
import { valuesFor, type KeyValue } from "./values";

/** Most combinations of values of policy variables. */
const MOST = 64;

/** A context for each combination of values of the variables that matters. */
export function contextsOf(
  names: readonly string[],
  fixed: ReadonlyMap<string, KeyValue>,
  clauses: readonly Clause[],
  resource?: string,
): readonly Context[] {
  const tests = clauses.flatMap((clause) => clause.tests);
  let found: Map<string, KeyValue>[] = [new Map()];
  for (const key of names) {
    const on = tests.filter((test) => test.key === key && test.variables.length === 0);
    const others = patternsComparedWith(key, clauses, resource);
    const values = fixed.has(key)
      ? [fixed.get(key)]
      : [...valuesFor({ key, tests: on, contexts: [], others, members: [], twice: true }).values, undefined];
    found = found.flatMap((one) => values.map((value) => new Map([...one, [key, value]]))).slice(0, MOST);
  }
  return found.map((one) => Context.over(one));
}

/**
 * Patterns that a key is compared with through a variable: if a pattern contains the variable, the other patterns for
 * the same text show which values matter.
 * @param resource the resource of the request, if it is chosen
 */
export function patternsComparedWith(key: string, clauses: readonly Clause[], resource?: string): readonly Machine[] {
  return textsComparedWith(key, clauses, resource).map(textMachine);
}

/** The same as patterns. */
export function textsComparedWith(key: string, clauses: readonly Clause[], resource?: string): readonly string[] {
  const asked = resource === undefined ? [] : [[resource]];
  const texts = [...byText(clauses, asked).values()].flatMap((templates) =>
    templates.flatMap((one) => {
      const at = one.findIndex((piece) => typeof piece !== "string" && piece.key === key);
      return at < 0 || at > 1 ? [] : templates.flatMap((other) => between(one, at, other));
    }),
  );
  return [...new Set(texts)];
}

/**
 * Whether values of variables may matter that {@link patternsComparedWith} does not find: with two variables in one text, with
 * several patterns with variables for one text, and with a wildcard before a variable.
 */
export function mayHideValues(clauses: readonly Clause[], isFree: (key: string) => boolean): boolean {
  return [...byText(clauses).values()].some((templates) => {
    const open = new Map<string, Template>();
    // a default is a text like any other, and is used in requests without the key
    for (const one of templates) if (variablesOf(one).some(isFree)) open.set(JSON.stringify(one, withoutDefault), one);
    if (open.size === 0) return false;
    const [first] = [...open.values()];
    const at = first!.findIndex((piece) => typeof piece !== "string");
    if (open.size > 1 || at > 1 || variablesOf(first!).length > 1) return true;
    const before = at === 1 ? (first![0] as string) : "";
    return /[\u0001\u0002]/.test(before) || templates.some((other) => overlaps(before, other));
  });
}

function withoutDefault(name: string, value: unknown): unknown {
  return name === "fallback" ? undefined : value;
}

function overlaps(before: string, [first = ""]: Template): boolean {
  const head = typeof first === "string" ? first.split(/[\u0001\u0002]/)[0]! : "";
  return first !== MANY && head.length < before.length && before.startsWith(head) && head !== first;
}

// the patterns for each text of a request: the resource, and the values of keys
function byText(clauses: readonly Clause[], asked: readonly Template[] = []): ReadonlyMap<string, readonly Template[]> {
  const found = new Map<string, Template[]>([["", [...asked]]]);
  const add = (text: string, templates: readonly Template[]) =>
    found.set(text, [...(found.get(text) ?? []), ...templates]);
  for (const { tests, resources } of clauses) {
    add("", resources);
    for (const test of tests) add(test.key, templatesOf(test));
  }
  return found;
}

// the part of another text in the place of the variable
function between(parts: Template, at: number, other: Template): readonly string[] {
  if (other.length !== 1 || typeof other[0] !== "string") return [];
  const before = at === 1 ? (parts[0] as string) : "";
  if (!other[0].startsWith(before)) return [];
  const rest = other[0].slice(before.length);
  const after = parts[at + 1];
  if (after === undefined) return [rest];
  const sign = typeof after === "string" ? after[0]! : MANY;
  // before a wildcard, a part of it matches too
  if (sign === MANY || sign === ONE) return [rest, rest.slice(0, -1), rest.slice(0, 1)].filter(Boolean);
  const end = rest.indexOf(sign);
  const name = end < 0 ? rest : rest.slice(0, end);
  return name === "" ? [] : [name];
}
