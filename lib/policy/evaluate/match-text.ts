/** Stands for any run of characters in a compiled pattern; never part of an ARN or a policy. */
export const MANY = "\u0001";
/** Stands for any one character in a compiled pattern. */
export const ONE = "\u0002";

/** Turns the wildcards of the policy language into their compiled form. */
export function withWildcards(text: string): string {
  return text.replace(/\*+/g, MANY).replace(/\?/g, ONE);
}

/** Whether the whole text matches a compiled pattern. */
export function matchesPattern(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let lastMany = -1;
  let resume = 0;
  while (t < text.length) {
    const wanted = pattern[p];
    if (wanted === MANY) {
      lastMany = p++;
      resume = t;
    } else if (wanted !== undefined && (wanted === ONE || wanted === text[t])) {
      p++;
      t++;
    } else if (lastMany >= 0) {
      // let the last run take one character more
      p = lastMany + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === MANY) p++;
  return p === pattern.length;
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
