/** A Markdown table. Cells are escaped: names come from configurations that other people write. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Text in code style; several lines of code where there are several. */
export function code(values: readonly string[]): string {
  return values.map((value) => `\`${value.replace(/`/g, "'")}\``).join("<br>");
}

function cell(text: string): string {
  return text
    .replace(/\|/g, "\\|")
    .replace(/\r?\n/g, " ")
    .replace(/<(?!br>)/g, "&lt;");
}
