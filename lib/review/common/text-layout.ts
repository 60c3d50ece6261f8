/** Breaks a text into lines. Longer words stay whole so that they can be copied. */
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

/** Lines with a label before the first one, and the others indented by its width. */
export function labelled(label: string, width: number, lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => `${(i === 0 ? label : "").padEnd(width)}${line}`.trimEnd());
}
