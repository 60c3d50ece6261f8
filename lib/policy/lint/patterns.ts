import { matchesGlob } from "../../core";

/** Whether a text matches a pattern with `*` and `?`, as in actions, resources and `…Like` conditions. */
export function fits(pattern: string, text: string): boolean {
  return /[*?]/.test(pattern) ? matchesGlob(pattern, text) : pattern === text;
}

/** Whether a pattern matches every AWS service, or every text: `*.amazonaws.com`, `*`. */
export function coversAllServices(pattern: string): boolean {
  return fits(pattern, "any-of-them.amazonaws.com") || fits(pattern, "any-of-them.any-region.amazonaws.com");
}

/** The part of a pattern before its first wildcard or policy variable. */
export function literalStart(pattern: string): string {
  return pattern.split(/[*?]|\$\{/, 1)[0]!;
}

/** Whether a text exists that matches both patterns. */
export function patternsMeet(one: string, other: string): boolean {
  if (!/[*?]/.test(other)) return fits(one, other);
  if (!/[*?]/.test(one)) return fits(other, one);
  const start = commonStart(one, other);
  if (start === undefined) return false;
  const [a, b] = [one.slice(start), other.slice(start)];
  // the beginning of one followed by the end of the other matches both
  if ((a.startsWith("*") && b.endsWith("*")) || (b.startsWith("*") && a.endsWith("*"))) return true;
  return a.length < b.length ? restsMeet(a, b) : restsMeet(b, a);
}

// the length of the common beginning; undefined if they differ before the first `*`
function commonStart(one: string, other: string): number | undefined {
  for (let i = 0; ; i++) {
    const [a, b] = [one[i], other[i]];
    if (a === "*" || b === "*") return i;
    if (a === undefined || b === undefined) return a === b ? i : undefined;
    if (a !== b && a !== "?" && b !== "?") return undefined;
  }
}

function restsMeet(one: string, other: string): boolean {
  // dynamic programming from the end: whether the rest of one from i meets the rest of the other from j
  let below = new Uint8Array(one.length + 1);
  let row = new Uint8Array(one.length + 1);
  for (let j = other.length; j >= 0; j--) {
    for (let i = one.length; i >= 0; i--) {
      const [a, b] = [one[i], other[j]];
      if (a === undefined && b === undefined) row[i] = 1;
      else if (a === "*") row[i] = row[i + 1]! | (b === undefined ? 0 : below[i]!);
      else if (b === "*") row[i] = below[i]! | (a === undefined ? 0 : row[i + 1]!);
      else if (a === undefined || b === undefined) row[i] = 0;
      else row[i] = a === b || a === "?" || b === "?" ? below[i + 1]! : 0;
    }
    [below, row] = [row, below];
  }
  return below[0] === 1;
}
