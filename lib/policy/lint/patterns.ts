import { matchesGlob } from "../../core";

/** Whether a text fits a pattern with `*` and `?`, as in actions, resources and `…Like` conditions. */
export function fits(pattern: string, text: string): boolean {
  return /[*?]/.test(pattern) ? matchesGlob(pattern, text) : pattern === text;
}

/** The part of a pattern before its first wildcard or policy variable. */
export function literalStart(pattern: string): string {
  return pattern.split(/[*?]|\$\{/, 1)[0]!;
}

/** Whether some text fits both of two patterns. */
export function patternsMeet(one: string, other: string): boolean {
  // whether the rest of one from i meets the rest of the other from j, worked out from the end
  let below: boolean[] = [];
  for (let i = one.length; i >= 0; i--) {
    const row: boolean[] = [];
    for (let j = other.length; j >= 0; j--) {
      if (i === one.length && j === other.length) row[j] = true;
      else if (one[i] === "*") row[j] = below[j]! || (j < other.length && row[j + 1]!);
      else if (other[j] === "*") row[j] = row[j + 1]! || (i < one.length && below[j]!);
      else if (i === one.length || j === other.length) row[j] = false;
      else row[j] = (one[i] === other[j] || one[i] === "?" || other[j] === "?") && below[j + 1]!;
    }
    below = row;
  }
  return below[0]!;
}
