import { Context } from "../evaluate/context";
import { MANY, ONE } from "../evaluate/match-text";
import { resolve, template, type Template } from "../evaluate/variables";
import { ANY, bracket, exactly, ignoringCase, IN_FIELD, IN_NAME, type Characters } from "./characters";
import type { Clause, Test } from "./clauses";

/** A pattern as a state machine, built as far as it is used. */
export interface Machine {
  /** State after a character; -1 if nothing can match any more. */
  readonly next: (state: number, char: number) => number;
  readonly accepts: (state: number) => boolean;
  /** Characters that the state treats differently from all others. */
  readonly distinguishes: (state: number) => readonly number[];
  /** Whether the state matches only some letters or digits. */
  readonly byKind: (state: number) => boolean;
  readonly start: number;
  /** Beginning of every matching text. */
  readonly prefix: string;
}

/** One place of a pattern. */
interface Place {
  readonly chars: Characters;
  /** How often: once, at most once, or any number of times. */
  readonly times: "once" | "maybe" | "any";
}

const once = (chars: Characters): Place => ({ chars, times: "once" });

const any = (chars: Characters): Place => ({ chars, times: "any" });

const literal = (text: string): readonly Place[] => [...text].map((char) => once(exactly(char.codePointAt(0)!)));

/** A text of the policy language with compiled wildcards. */
export function textMachine(pattern: string): Machine {
  return machine(`t${pattern}`, () => places(pattern, ANY));
}

/** A text compared without regard to case. */
function caselessMachine(text: string): Machine {
  return machine(`c${text}`, () => [...text].map((char) => once(ignoringCase(char))));
}

/**
 * An ARN pattern: wildcards stay within their field, the sixth field takes the rest. A text that is no ARN matches
 * nothing.
 */
export function arnMachine(pattern: string): Machine {
  return machine(`a${pattern}`, () => arnPlaces(pattern));
}

/** A pattern of the Resource element: as an ARN, with missing fields completed. */
export function resourceMachine(pattern: string): Machine {
  return machine(`r${pattern}`, () => {
    if (pattern === MANY) return [any(ANY)];
    if (pattern.split(":").length >= 6) return arnPlaces(pattern);
    return places(pattern.endsWith(MANY) ? pattern : `${pattern}:${MANY}`, ANY);
  });
}

/** A name at the end of an ARN, after any path. */
export function nameMachine(head: string, name: string, path: boolean): Machine {
  const between = path ? [any(ANY), ...literal("/")] : [];
  return machine(`n${path} ${head} ${name}`, () => [...literal(head), ...between, ...places(name, IN_NAME)]);
}

/** The same for a name without regard to case. */
export function caselessNameMachine(head: string, name: string): Machine {
  return machine(`i${head} ${name}`, () => [...literal(head), ...[...name].map((char) => once(ignoringCase(char)))]);
}

/**
 * A format with `[…]`, `.`, `{m,n}`, `{n}`, `*`, `+` and `?` as in a regular expression.
 * @param format one alternative, see {@link alternatives}
 */
export function formatMachine(format: string): Machine {
  return machine(`f${format}`, () => formatPlaces(format));
}

/** Formats separated by `|`. */
export function alternatives(format: string): readonly Machine[] {
  return format.split("|").map(formatMachine);
}

const ITEM = /(\[[^\]]*\]|\\.|.)(\{(\d+)(?:,(\d+))?\}|[*+?])?/g;

function formatPlaces(format: string): readonly Place[] {
  return [...format.matchAll(ITEM)].flatMap(([, item = "", times, least, most]) => {
    const chars =
      item === "."
        ? ANY
        : item.startsWith("[")
          ? bracket(item.slice(1, -1))
          : exactly(item.codePointAt(item.startsWith("\\") ? 1 : 0)!);
    if (times === undefined) return [once(chars)];
    if (times === "*") return [any(chars)];
    if (times === "+") return [once(chars), any(chars)];
    if (times === "?") return [{ chars, times: "maybe" } as const];
    const [from, to] = [Number(least), Number(most ?? least)];
    const maybe: Place = { chars, times: "maybe" };
    return [...new Array<Place>(from).fill(once(chars)), ...new Array<Place>(to - from).fill(maybe)];
  });
}

function arnPlaces(pattern: string): readonly Place[] | undefined {
  const fields = pattern.split(":");
  if (fields.length < 6) return undefined;
  const head = fields.slice(0, 5).map((field) => [...places(field, IN_FIELD), ...literal(":")]);
  return [...head.flat(), ...places(fields.slice(5).join(":"), ANY)];
}

function places(pattern: string, wild: Characters): readonly Place[] {
  // a run of wildcards with a `*` in it is a minimum number of characters
  const short = pattern.replace(/[\u0001\u0002]*\u0001[\u0001\u0002]*/g, (run) => `${run.replaceAll(MANY, "")}${MANY}`);
  return [...short].map((char) => {
    return char === MANY ? any(wild) : char === ONE ? once(wild) : once(exactly(char.codePointAt(0)!));
  });
}

/** Whether a whole text matches. */
export function accepts(machine: Machine, text: string): boolean {
  let state = machine.start;
  for (const char of text) state = machine.next(state, char.codePointAt(0)!);
  return machine.accepts(state);
}

const known = new Map<string, Machine>();

const ENOUGH = 400;

function machine(key: string, read: () => readonly Place[] | undefined): Machine {
  let found = known.get(key);
  if (found === undefined) {
    found = build(read());
    if (known.size >= ENOUGH) known.clear();
    known.set(key, found);
  }
  return found;
}

interface State {
  readonly positions: readonly number[];
  readonly steps: Map<number, number>;
  readonly distinguishes: readonly number[];
  readonly byKind: boolean;
  readonly accepts: boolean;
}

// states are sets of positions in the pattern, each made once
function build(pattern: readonly Place[] | undefined): Machine {
  const states: State[] = [];
  const ids = new Map<string, number>();
  const intern = (positions: readonly number[]): number => {
    if (positions.length === 0) return -1;
    const key = positions.join();
    let id = ids.get(key);
    if (id === undefined) {
      const chars = positions.flatMap((at) => pattern![at]?.chars ?? []);
      const distinguishes = [...new Set(chars.flatMap((one) => one.distinguishes))];
      const accepts = positions.includes(pattern!.length);
      id =
        states.push({
          positions,
          steps: new Map(),
          distinguishes: distinguishes,
          byKind: chars.some((one) => one.byKind),
          accepts,
        }) - 1;
      ids.set(key, id);
    }
    return id;
  };
  return {
    start: pattern === undefined ? -1 : intern(closure(pattern, [0])),
    prefix: pattern === undefined ? "" : prefixOf(pattern),
    accepts: (state) => state >= 0 && states[state]!.accepts,
    distinguishes: (state) => (state < 0 ? [] : states[state]!.distinguishes),
    byKind: (state) => state >= 0 && states[state]!.byKind,
    next: (state, char) => {
      if (state < 0) return -1;
      const { steps, positions } = states[state]!;
      let to = steps.get(char);
      if (to === undefined) {
        to = intern(closure(pattern!, stepped(pattern!, positions, char)));
        steps.set(char, to);
      }
      return to;
    },
  };
}

function prefixOf(pattern: readonly Place[]): string {
  const end = pattern.findIndex(({ chars, times }) => times !== "once" || !chars.single);
  const fixed = (end < 0 ? pattern : pattern.slice(0, end)).map(({ chars }) => chars.distinguishes[0]!);
  return fixed.map((char) => String.fromCodePoint(char)).join("");
}

function stepped(pattern: readonly Place[], positions: readonly number[], char: number): readonly number[] {
  return positions.flatMap((at) => {
    const place = pattern[at];
    if (place === undefined || !place.chars.takes(char)) return [];
    return [place.times === "any" ? at : at + 1];
  });
}

function closure(pattern: readonly Place[], positions: readonly number[]): readonly number[] {
  const all = new Set(positions);
  for (const at of all) if (pattern[at] !== undefined && pattern[at].times !== "once") all.add(at + 1);
  const sorted = [...all].sort((a, b) => a - b);
  // positions before a `*` lead into it and add nothing
  let last = sorted.length - 1;
  while (last > 0 && (pattern[sorted[last]!]?.times !== "any" || pattern[sorted[last]!]!.chars !== ANY)) last--;
  return last <= 0 ? sorted : sorted.slice(last);
}

/** The values of a test as machines, with variables replaced by the values in each context. */
export function machinesOf(test: Test, contexts: readonly Context[]): readonly Machine[] {
  const { operator } = test;
  if (!/^(string|arn|binary)/.test(operator)) return [];
  return patternsOf(test, contexts).map((pattern) => {
    if (operator.startsWith("arn")) return arnMachine(pattern);
    return operator.endsWith("ignorecase") ? caselessMachine(pattern) : textMachine(pattern);
  });
}

/** The values of a test with compiled wildcards and replaced variables. */
export function patternsOf(test: Test, contexts: readonly Context[]): readonly string[] {
  return templatesOf(test).flatMap((one) => textsOf(one, contexts));
}

/** The values of a test with compiled wildcards. */
export function templatesOf({ operator, values, inVersion }: Test): readonly Template[] {
  const wildcards = /like$/.test(operator) || operator.startsWith("arn");
  return values.map((value) => template(value, { variables: inVersion, wildcards }));
}

/** The resources of a statement. */
export function resourceMachines(clause: Clause, contexts: readonly Context[]): readonly Machine[] {
  return clause.resources.flatMap((one) => textsOf(one, contexts)).map(resourceMachine);
}

const NOTHING = new Context({});

// a variable with an unknown value matches any text
function textsOf(parts: Template, contexts: readonly Context[]): readonly string[] {
  if (parts.every((piece) => typeof piece === "string")) return [resolve(parts, NOTHING)!];
  const open = parts.map((piece) => (typeof piece === "string" ? piece : MANY)).join("");
  const texts = contexts.map((context) => resolve(parts, context) ?? open);
  return [...new Set(texts.length > 0 ? texts : [open])];
}
