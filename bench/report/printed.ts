import Table from "cli-table3";
import type { Results } from "../results";
import { figureRows, goalRows, processRows, stackRows, type Table as Rows } from "./rows";

/** The results for a terminal. */
export function printed(results: Results): string {
  const tables = [processRows(results), stackRows(results), figureRows(results), goalRows(results)].filter(
    (rows) => rows.length > 1,
  );
  const skipped = results.skipped.map((line) => `skipped: ${line}`);
  return [...tables.map(drawn), ...skipped].join("\n\n");
}

function drawn([head = [], ...rows]: Rows): string {
  const bare = (row: readonly string[]) => row.map((cell) => cell.replace(/[`*]/g, ""));
  const numbers = head.map((_, column) => (column === 0 ? ("left" as const) : ("right" as const)));
  const table = new Table({ head: bare(head), colAligns: numbers, style: { head: [], border: [], compact: true } });
  table.push(...rows.map(bare));
  return table.toString();
}
