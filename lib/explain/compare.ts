import { matchesGlob } from "../core";
import { symbolsIn } from "../stack";

/** What the stack creates, for deciding whether two strings with symbols can be equal. */
export interface Things {
  /** Addresses of everything that the stack creates: symbols of other resources have different values. */
  readonly made: ReadonlySet<string>;
  /** Addresses of the resources in question. */
  readonly own: ReadonlySet<string>;
  /** Patterns of the values that symbols stand for. */
  readonly globs: ReadonlyMap<string, string>;
}

/** The session name of Genesys Cloud, which is not published. */
export const SESSION_NAME = "<session of Genesys Cloud>";
/** The role with which Genesys Cloud calls, which is not published. */
export const CALLING_ROLE = "<role of Genesys Cloud>";

/** The session name of S3 for replication: `s3-replication` is reported, but AWS does not document it. */
export const COPYING_SESSION = "<session of S3>";

const WORDS: { readonly [symbol: string]: string } = {
  [SESSION_NAME]: "the session name of Genesys Cloud (not published)",
  [CALLING_ROLE]: "the role with which Genesys Cloud calls (not published)",
  [COPYING_SESSION]: "the session name of S3 (s3-replication is reported, not documented)",
  "<account>": "the account, which the stack does not name",
  "<region>": "the region, which the stack does not name",
};

// attributes that identify a resource uniquely among those of its type
const UNIQUE = /^<((?:data\.)?[a-z]\w*\.[\w-]+)\.(?:id|arn|name|bucket|key_id|unique_id)>$/;

/**
 * Compares a string in a policy with one in the request if either contains a symbol.
 * @returns what must be known to decide whether they match; undefined if that is decided
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

// the id of another resource that the stack creates is a different value
function isAnotherThing(symbol: string, { made, own }: Things): boolean {
  const address = UNIQUE.exec(symbol)?.[1];
  return address !== undefined && made.has(address) && !own.has(address);
}

// a symbol as a pattern: a generated name starts with its prefix
function widened(text: string, { globs }: Things): string {
  // the other fields of an unknown ARN are not known either
  if (/^arn:[^:]*:[^:]*:[^:]*:[^:]*:<[^<>]*arn>$/.test(text)) return "*";
  return symbolsIn(text).reduce((all, symbol) => all.replaceAll(symbol, globs.get(symbol) ?? "*"), text);
}

/** Whether some string matches both patterns. */
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
