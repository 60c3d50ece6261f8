/**
 * Whether a whole text matches a pattern in which `*` is any run of characters and `?` any one character. A regular expression
 * for such a pattern may take time that doubles with each `*`; this takes at most the product of the two lengths.
 * @param many stands for any run
 * @param one stands for any one character
 */
export function matchesGlob(pattern: string, text: string, many = "*", one = "?"): boolean {
  let p = 0;
  let t = 0;
  let lastMany = -1;
  let resume = 0;
  while (t < text.length) {
    const wanted = pattern[p];
    if (wanted === many) {
      lastMany = p++;
      resume = t;
    } else if (wanted !== undefined && (wanted === one || wanted === text[t])) {
      p++;
      t++;
    } else if (lastMany >= 0) {
      // extend the last run by one character
      p = lastMany + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === many) p++;
  return p === pattern.length;
}
