import { matchesGlob } from "../core";
import { symbolsIn } from "../stack";

/** What a stack makes, to tell whether two texts with symbols can be the same. */
export interface Things {
  /** What the stack makes: symbols of others are other values than those of the things in question. */
  readonly made: ReadonlySet<string>;
  /** Addresses of the things in question. */
  readonly own: ReadonlySet<string>;
  /** What the values behind symbols look like, as patterns. */
  readonly globs: ReadonlyMap<string, string>;
}

/** What Genesys Cloud calls its sessions, which it does not publish. */
export const SESSION_NAME = "<session of Genesys Cloud>";
/** The role that Genesys Cloud comes with, which it does not publish. */
export const CALLING_ROLE = "<role of Genesys Cloud>";

/** What S3 calls its session of the role in which it copies: `s3-replication` by reports, which AWS does not document. */
export const COPYING_SESSION = "<session of S3>";

const WORDS: { readonly [symbol: string]: string } = {
  [SESSION_NAME]: "what Genesys Cloud calls its session (it is not published)",
  [CALLING_ROLE]: "which role Genesys Cloud comes with (it is not published)",
  [COPYING_SESSION]: "what S3 calls its session (s3-replication is reported, not documented)",
  "<account>": "the account: the stack names none",
  "<region>": "the region: the stack names none",
};

// attributes that tell one thing from all others of its type
const UNIQUE = /^<((?:data\.)?[a-z]\w*\.[\w-]+)\.(?:id|arn|name|bucket|key_id|unique_id)>$/;

/**
 * Compares a text of a policy with one of the request where either holds a symbol.
 * @returns what would have to be known to tell whether they match; undefined where that can be told
 */
export function undecided(pattern: string, actual: string, things: Things): string | undefined {
  const symbols = [...symbolsIn(pattern), ...symbolsIn(actual)];
  if (symbols.length === 0 || matchesGlob(pattern, actual)) return undefined;
  if (symbolsIn(pattern).some((symbol) => !actual.includes(symbol) && isAnotherThing(symbol, things))) return undefined;
  if (!meet(widened(pattern, things), widened(actual, things))) return undefined;
  const shared = symbols.filter((symbol) => pattern.includes(symbol) !== actual.includes(symbol));
  const [symbol = symbols[0]!] = shared;
  const own = symbol.endsWith(".unique_id>") || symbol === "<unique id of the role>";
  return WORDS[symbol] ?? `${symbol}, which is not in what was read${own ? " (a unique id)" : ""}`;
}

// the id of another thing that the stack makes is another value
function isAnotherThing(symbol: string, { made, own }: Things): boolean {
  const address = UNIQUE.exec(symbol)?.[1];
  return address !== undefined && made.has(address) && !own.has(address);
}

// a symbol as a pattern: a generated name begins as its prefix says
function widened(text: string, { globs }: Things): string {
  // of the ARN of something unknown the other fields are not known either
  if (/^arn:[^:]*:[^:]*:[^:]*:[^:]*:<[^<>]*arn>$/.test(text)) return "*";
  return symbolsIn(text).reduce((all, symbol) => all.replaceAll(symbol, globs.get(symbol) ?? "*"), text);
}

/** Whether some text matches both patterns. */
function meet(a: string, b: string): boolean {
  const seen = new Map<number, boolean>();
  const from = (i: number, j: number): boolean => {
    const key = i * (b.length + 1) + j;
    let found = seen.get(key);
    if (found === undefined) seen.set(key, (found = step(i, j)));
    return found;
  };
  const step = (i: number, j: number): boolean => {
    if (i === a.length && j === b.length) return true;
    if (a[i] === "*") return from(i + 1, j) || (j < b.length && from(i, j + 1));
    if (b[j] === "*") return from(i, j + 1) || (i < a.length && from(i + 1, j));
    if (i === a.length || j === b.length) return false;
    return (a[i] === b[j] || a[i] === "?" || b[j] === "?") && from(i + 1, j + 1);
  };
  return from(0, 0);
}
