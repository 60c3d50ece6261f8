import Table from "cli-table3";
import pc from "picocolors";
import type { RehearsalReport } from "./rehearse";

/** What a rehearsal cannot tell, in one line. */
export const LIMITS =
  "Real Terraform core, simulated providers: no enums, no ConflictsWith, no platform; values known after apply are made up.";

const NO_LINES_BETWEEN_ROWS = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

/** A report as text: a table of the steps with their times, Terraform's own summary, and what went wrong. */
export function renderReport({ ok, steps, summary }: RehearsalReport): string {
  const table = new Table({
    head: ["step", "ms", ""],
    style: { head: [], border: [] },
    colAligns: ["left", "right"],
    chars: NO_LINES_BETWEEN_ROWS,
  });
  for (const step of steps) table.push([step.name, Math.round(step.ms), step.ok ? pc.green("ok") : pc.red("failed")]);
  table.push(["all", Math.round(steps.reduce((sum, { ms }) => sum + ms, 0)), ""]);
  const said = ok ? pc.green(summary) : `${pc.red(summary)}\n\n${steps.at(-1)?.output.trim() ?? ""}`;
  return `${table.toString()}\n${said}`;
}
