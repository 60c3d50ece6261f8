/** Number of single-character edits (insert, delete, replace, swap of neighbours) between two words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

const LONGEST = 20;

/**
 * The candidates closest to a mistyped word, best first.
 * @param count how many at most (@default 3)
 * @param edits how many characters may differ (@default 2, or a third of the word)
 */
export function nearest(word: string, candidates: readonly string[], count = 3, edits?: number): string[] {
  const wanted = word.toLowerCase();
  // no name is close to a text that is far longer than any name
  const limit = edits ?? Math.min(LONGEST, Math.max(2, Math.ceil(wanted.length / 3)));
  return candidates
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= limit)
    .map((candidate) => ({ candidate, d: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ d }) => d <= limit)
    .sort((a, b) => a.d - b.d || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** The candidates closest to a mistyped name, or that have it as a part of theirs, best first. */
export function similar(word: string, candidates: readonly string[]): string[] {
  const part = word.toLowerCase();
  const longer = part.length < 3 ? [] : candidates.filter((candidate) => candidate.toLowerCase().includes(part));
  return [...new Set([...nearest(word, candidates), ...longer])].slice(0, 3);
}

/** A ready sentence for a `fix`: `Did you mean "x" or "y"?`, or an empty string when nothing is close. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  return asQuestion(nearest(word, candidates));
}

/** `Did you mean "x" or "y"?`, or an empty string for none. */
export function asQuestion(guesses: readonly string[]): string {
  const close = guesses.map((c) => `"${c}"`);
  return close.length === 0 ? "" : `Did you mean ${close.join(" or ")}?`;
}
