import { codeSpan, prose } from "../render/markdown-text";

/** A table in Markdown. Cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Names as code, one a line of the cell. What stands on this page is not cut: it is all that somebody signs. */
export function codes(names: readonly string[]): string {
  return names.map((name) => codeSpan(name, Infinity)).join("<br>");
}

/** Words with names in them. */
export function words(text: string): string {
  return prose(text, Infinity);
}
