const LONGEST = 240;

// control characters and bidirectional formatting would let a response change the terminal's output
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

/** External text made safe for a message: one line, limited in length, without control characters. */
export function clean(text: string, longest = LONGEST): string {
  const line = text
    .slice(0, longest * 4)
    .replace(UNSAFE, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** A list of names for a message; only the first `most` are shown. */
export function some(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((name) => clean(name, 120));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
