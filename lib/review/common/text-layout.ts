/** Breaks a text into lines. A word that is longer than a line stays whole, so that it can be copied. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** Lines behind a label: the label on the first one, its width left free on the others. */
export function labelled(label: string, width: number, lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => `${(i === 0 ? label : "").padEnd(width)}${line}`.trimEnd());
}
