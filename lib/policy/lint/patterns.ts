import { matchesGlob } from "../../core";

/** Whether a text fits a pattern with `*` and `?`, as in actions, resources and `…Like` conditions. */
export function fits(pattern: string, text: string): boolean {
  return /[*?]/.test(pattern) ? matchesGlob(pattern, text) : pattern === text;
}

/** The part of a pattern before its first wildcard or policy variable. */
export function literalStart(pattern: string): string {
  return pattern.split(/[*?]|\$\{/, 1)[0]!;
}
