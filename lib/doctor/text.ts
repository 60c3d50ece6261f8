const LONGEST = 240;

// control characters, and those that change the direction of text, would let an answer write on the terminal
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

/** Text of others, fit for a message: one line, short, and without characters that a terminal acts on. */
export function clean(text: string, longest = LONGEST): string {
  const line = text
    .slice(0, longest * 4)
    .replace(UNSAFE, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** Several names for a message; of many only the first. */
export function some(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((name) => clean(name, 120));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
