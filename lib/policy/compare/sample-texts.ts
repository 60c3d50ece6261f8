import { othersThan } from "./characters";
import type { Machine } from "./pattern";

/** A text, and which of the patterns it matches. */
export interface Sample {
  readonly text: string;
  /** `1` or `0` for each pattern, in order. */
  readonly matches: string;
}

/** Samples, and whether they contain every possible combination of matches. */
interface Samples {
  readonly samples: readonly Sample[];
  readonly complete: boolean;
  /** Number of steps. */
  readonly steps: number;
}

/** Some texts, and whether nothing else could matter. */
export interface Texts {
  readonly texts: readonly string[];
  readonly complete: boolean;
}

/** Most states; real policies need a few hundred. */
const MOST_STATES = 20_000;
/** Most steps of single patterns. */
const MOST_STEPS = 2_000_000;

interface Step {
  readonly states: readonly number[];
  readonly from: number;
  readonly char: number;
}

/**
 * The shortest text for every possible combination of matching and non-matching patterns. It walks all patterns
 * together, so the answer is exact, including wildcards in the middle and overlaps.
 * @param wanted groups of pattern positions: the texts must match one pattern of each group
 */
export function sampleTexts(patterns: readonly Machine[], wanted: readonly (readonly number[])[] = []): Samples {
  // all wanted texts have a common prefix, which distinguishes nothing
  const prefix = longest(wanted.map((group) => commonPrefix(group.map((i) => patterns[i]!.prefix))));
  const start = patterns.map((pattern) => walked(pattern, prefix));
  const steps: Step[] = [{ states: start, from: -1, char: 0 }];
  const seen = new Set([start.join()]);
  const found = new Map<string, string>();
  let count = 0;
  for (let at = 0; at < steps.length; at++) {
    const { states } = steps[at]!;
    const matches = matchesIn(patterns, states);
    if (!found.has(matches) && wanted.every((group) => group.some((i) => matches[i] === "1")))
      found.set(matches, prefix + textTo(steps, at));
    if (steps.length > MOST_STATES || count > MOST_STEPS) {
      return { samples: samplesOf(found), complete: false, steps: count };
    }
    const chars = charsFor(patterns, states);
    count += patterns.length * (1 + chars.length);
    for (const char of chars) {
      const next = states.map((state, i) => (state < 0 ? -1 : patterns[i]!.next(state, char)));
      if (wanted.some((group) => group.every((i) => next[i]! < 0))) continue;
      const key = next.join();
      if (seen.has(key)) continue;
      seen.add(key);
      steps.push({ states: next, from: at, char });
    }
  }
  return { samples: samplesOf(found), complete: true, steps: count };
}

function walked(pattern: Machine, text: string): number {
  let state = pattern.start;
  for (const char of text) state = pattern.next(state, char.codePointAt(0)!);
  return state;
}

function commonPrefix(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  let end = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, end))) end--;
  return first.slice(0, end);
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), "");
}

function matchesIn(patterns: readonly Machine[], states: readonly number[]): string {
  let matches = "";
  for (let i = 0; i < states.length; i++) matches += patterns[i]!.accepts(states[i]!) ? "1" : "0";
  return matches;
}

// the characters that the patterns distinguish, and one for all others; none if no pattern is left
function charsFor(patterns: readonly Machine[], states: readonly number[]): readonly number[] {
  const distinct: number[] = [];
  let alive = false;
  let byKind = false;
  for (let i = 0; i < states.length; i++) {
    if (states[i]! < 0) continue;
    alive = true;
    byKind ||= patterns[i]!.byKind(states[i]!);
    for (const char of patterns[i]!.distinguishes(states[i]!)) if (!distinct.includes(char)) distinct.push(char);
  }
  return alive ? [...othersThan(distinct, byKind), ...distinct] : distinct;
}

function samplesOf(found: ReadonlyMap<string, string>): readonly Sample[] {
  return [...found].map(([matches, text]) => ({ matches, text }));
}

function textTo(steps: readonly Step[], at: number): string {
  const chars: string[] = [];
  for (let i = at; steps[i]!.from >= 0; i = steps[i]!.from) chars.push(String.fromCodePoint(steps[i]!.char));
  return chars.reverse().join("");
}
