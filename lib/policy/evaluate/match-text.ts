import { matchesGlob } from "../../core";

/** Stands for any run of characters in a compiled pattern; never part of an ARN or a policy. */
export const MANY = "\u0001";
/** Stands for any one character in a compiled pattern. */
export const ONE = "\u0002";

/** Turns the wildcards of the policy language into their compiled form. */
export function withWildcards(text: string): string {
  return text.replace(/\*+/g, MANY).replace(/\?/g, ONE);
}

/** Whether a compiled pattern has a wildcard. */
export function isWild(pattern: string): boolean {
  return pattern.includes(MANY) || pattern.includes(ONE);
}

/** Whether the whole text matches a compiled pattern. */
export function matchesPattern(pattern: string, text: string): boolean {
  return matchesGlob(pattern, text, MANY, ONE);
}

/** A test for a compiled pattern; the common shapes avoid the general search. */
export function patternTest(pattern: string): (text: string) => boolean {
  const many = pattern.indexOf(MANY);
  if (pattern.includes(ONE) || (many >= 0 && many !== pattern.length - 1)) {
    return (text) => matchesPattern(pattern, text);
  }
  if (many < 0) return (text) => text === pattern;
  const start = pattern.slice(0, many);
  return (text) => text.startsWith(start);
}
