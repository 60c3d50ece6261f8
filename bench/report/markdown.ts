import type { Results } from "../results";
import { machine } from "./machine";
import { figureRows, goalRows, processRows, stackRows, type Table } from "./rows";

const BEGIN = "<!-- written by npm run bench -- --write -->";
const END = "<!-- up to here -->";

/** Puts text between the two comments. @throws Error when they are not there */
export function replaced(page: string, text: string): string {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/benchmarks.md lacks "${BEGIN}" or "${END}"`);
  return `${page.slice(0, start + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
}

/** The part that is measured, as Markdown. */
export function measured(results: Results): string {
  const plots = ["dark", "light"].map((theme) => `benchmarks/stacks-${theme}.svg`);
  return [
    `Machine: ${machine()}.`,
    "## Ratios and goals",
    markdown(goalRows(results)),
    "## Cost against number of stacks",
    `<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="${plots[0]}">\n  <img alt="Time and memory against the number of stacks, ours and best hand-written, both axes logarithmic" src="${plots[1]}">\n</picture>`,
    markdown(stackRows(results)),
    "## Whole processes",
    markdown(processRows(results)),
    "## Inside a process",
    markdown(figureRows(results)),
    ...results.skipped.map((line) => `Skipped: ${line}.`),
  ].join("\n\n");
}

/** A table; the first column is text, the others are numbers. */
export function markdown([head = [], ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}
