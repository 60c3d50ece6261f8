/** Any one character. */
const ONE = -1;
/** Any one character but a colon. */
const ONE_IN_FIELD = -2;
/** Any run of characters. */
const MANY = -3;
/** Any run of characters without a colon. */
const MANY_IN_FIELD = -4;
const COLON = 58;

/** A pattern of the policy language as a small machine, built as far as it is walked. */
export interface Machine {
  /** State after a character; -1 when nothing can match any more. */
  readonly next: (state: number, char: number) => number;
  readonly accepts: (state: number) => boolean;
  /** Characters that the state tells apart from all others. */
  readonly tells: (state: number) => readonly number[];
  readonly start: number;
  /** What every text that matches begins with. */
  readonly prefix: string;
}

/** A pattern with wildcards, or a text without. */
export function textPattern(pattern: string, wildcards = true): Machine {
  return machine(`t${wildcards ? 1 : 0}${pattern}`, () => tokens(pattern, wildcards, false));
}

/** An ARN pattern: a wildcard stays within its field, the sixth takes the rest. A text that is no ARN matches nothing. */
export function arnPattern(pattern: string): Machine {
  return machine(`a${pattern}`, () => arnTokens(pattern));
}

/** A pattern of the Resource element: as an ARN, with missing fields completed. */
export function resourcePattern(pattern: string): Machine {
  return machine(`r${pattern}`, () => {
    if (pattern === "*") return [MANY];
    if (pattern.split(":").length >= 6) return arnTokens(pattern);
    return tokens(pattern.endsWith("*") ? pattern : `${pattern}:*`, true, false);
  });
}

function arnTokens(pattern: string): readonly number[] | undefined {
  const fields = pattern.split(":");
  if (fields.length < 6) return undefined;
  const head = fields.slice(0, 5).map((field) => [...tokens(field, true, true), COLON]);
  return [...head.flat(), ...tokens(fields.slice(5).join(":"), true, false)];
}

function tokens(text: string, wildcards: boolean, inField: boolean): readonly number[] {
  // any run of wildcards with a star in it is some characters at least
  const short = wildcards ? text.replace(/[*?]*\*[*?]*/g, (run) => `${run.replace(/\*/g, "")}*`) : text;
  return [...short].map((char) => {
    if (wildcards && char === "*") return inField ? MANY_IN_FIELD : MANY;
    if (wildcards && char === "?") return inField ? ONE_IN_FIELD : ONE;
    return char.codePointAt(0)!;
  });
}

const known = new Map<string, Machine>();
const ENOUGH = 1_000;

function machine(key: string, read: () => readonly number[] | undefined): Machine {
  let found = known.get(key);
  if (found === undefined) {
    found = build(read());
    if (known.size >= ENOUGH) known.clear();
    known.set(key, found);
  }
  return found;
}

// states are sets of positions in the tokens; each is made once
function build(pattern: readonly number[] | undefined): Machine {
  if (pattern === undefined) return { start: -1, prefix: "", next: () => -1, accepts: () => false, tells: () => [] };
  const sets: (readonly number[])[] = [];
  const ids = new Map<string, number>();
  const steps: Map<number, number>[] = [];
  const told: (readonly number[])[] = [];
  const ends: boolean[] = [];
  const intern = (positions: readonly number[]): number => {
    if (positions.length === 0) return -1;
    const key = positions.join();
    let id = ids.get(key);
    if (id === undefined) {
      id = sets.push(positions) - 1;
      ids.set(key, id);
      steps.push(new Map());
      told.push(tellsOf(pattern, positions));
      ends.push(positions.includes(pattern.length));
    }
    return id;
  };
  return {
    start: intern(closure(pattern, [0])),
    prefix: prefixOf(pattern),
    accepts: (state) => state >= 0 && ends[state]!,
    tells: (state) => (state < 0 ? [] : told[state]!),
    next: (state, char) => {
      if (state < 0) return -1;
      let to = steps[state]!.get(char);
      if (to === undefined) {
        to = intern(closure(pattern, stepped(pattern, sets[state]!, char)));
        steps[state]!.set(char, to);
      }
      return to;
    },
  };
}

function prefixOf(pattern: readonly number[]): string {
  const end = pattern.findIndex((token) => token < 0);
  return (end < 0 ? pattern : pattern.slice(0, end)).map((token) => String.fromCodePoint(token)).join("");
}

function stepped(pattern: readonly number[], positions: readonly number[], char: number): readonly number[] {
  return positions.flatMap((at) => {
    const token = pattern[at];
    if (token === MANY || (token === MANY_IN_FIELD && char !== COLON)) return [at];
    return token === char || token === ONE || (token === ONE_IN_FIELD && char !== COLON) ? [at + 1] : [];
  });
}

function closure(pattern: readonly number[], positions: readonly number[]): readonly number[] {
  const all = new Set(positions);
  for (const at of all) if (pattern[at] === MANY || pattern[at] === MANY_IN_FIELD) all.add(at + 1);
  return withoutIdle(
    pattern,
    [...all].sort((a, b) => a - b),
  );
}

// what is before a run of any characters, in the same field, leads into it: it lets nothing more through
function withoutIdle(pattern: readonly number[], positions: readonly number[]): readonly number[] {
  let i = positions.length - 1;
  while (i > 0 && pattern[positions[i]!] !== MANY && pattern[positions[i]!] !== MANY_IN_FIELD) i--;
  if (i <= 0) return positions;
  const last = positions[i]!;
  if (pattern[last] === MANY) return positions.slice(i);
  const colon = pattern.lastIndexOf(COLON, last - 1);
  return positions.filter((at) => at <= colon || at >= last);
}

function tellsOf(pattern: readonly number[], positions: readonly number[]): readonly number[] {
  const chars = positions.flatMap((at) => {
    const token = pattern[at];
    if (token === undefined || token === MANY || token === ONE) return [];
    return token >= 0 ? [token] : [COLON];
  });
  return [...new Set(chars)];
}
