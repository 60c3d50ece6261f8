import { matchesGlob } from "../../core";

/** Whether a text fits a pattern with `*` and `?`, as in actions, resources and `…Like` conditions. */
export function fits(pattern: string, text: string): boolean {
  return /[*?]/.test(pattern) ? matchesGlob(pattern, text) : pattern === text;
}

/** Whether a pattern takes in whatever service of AWS, or whatever text: `*.amazonaws.com`, `*`. */
export function coversAllServices(pattern: string): boolean {
  return fits(pattern, "any-of-them.amazonaws.com") || fits(pattern, "any-of-them.any-region.amazonaws.com");
}

/** The part of a pattern before its first wildcard or policy variable. */
export function literalStart(pattern: string): string {
  return pattern.split(/[*?]|\$\{/, 1)[0]!;
}

/** Whether some text fits both of two patterns. */
export function patternsMeet(one: string, other: string): boolean {
  if (!/[*?]/.test(other)) return fits(one, other);
  if (!/[*?]/.test(one)) return fits(other, one);
  const start = commonStart(one, other);
  if (start === undefined) return false;
  const [a, b] = [one.slice(start), other.slice(start)];
  // what one begins with and what the other ends with, one after the other, fits both
  if ((a.startsWith("*") && b.endsWith("*")) || (b.startsWith("*") && a.endsWith("*"))) return true;
  return a.length < b.length ? restsMeet(a, b) : restsMeet(b, a);
}

// how far both are the same letters; undefined when they differ before the first star
function commonStart(one: string, other: string): number | undefined {
  for (let i = 0; ; i++) {
    const [a, b] = [one[i], other[i]];
    if (a === "*" || b === "*") return i;
    if (a === undefined || b === undefined) return a === b ? i : undefined;
    if (a !== b && a !== "?" && b !== "?") return undefined;
  }
}

function restsMeet(one: string, other: string): boolean {
  // whether the rest of one from i meets the rest of the other from j, worked out from the end
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
