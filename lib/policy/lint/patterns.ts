const CACHED = 500;
const matchers = new Map<string, RegExp>();

/** Whether a text fits a pattern with `*` and `?`, as in actions, resources and `…Like` conditions. */
export function fits(pattern: string, text: string): boolean {
  return /[*?]/.test(pattern) ? matcherOf(pattern).test(text) : pattern === text;
}

// the same few patterns are asked about for every action and every rule
function matcherOf(pattern: string): RegExp {
  const known = matchers.get(pattern);
  if (known !== undefined) return known;
  if (matchers.size >= CACHED) matchers.clear();
  const escaped = pattern.replace(/[^*?]/g, (c) => (/\W/.test(c) ? `\\${c}` : c));
  const matcher = new RegExp(`^${escaped.replace(/\*+/g, ".*").replace(/\?/g, ".")}$`, "s");
  matchers.set(pattern, matcher);
  return matcher;
}

/** The part of a pattern before its first wildcard or policy variable. */
export function literalStart(pattern: string): string {
  return pattern.split(/[*?]|\$\{/, 1)[0]!;
}
