import pc from "picocolors";
import type { RehearsalReport } from "./rehearse";

/** What a rehearsal cannot tell, in one line. */
export const LIMITS =
  "Real Terraform core, simulated providers: no enums, no ConflictsWith, no platform; values known after apply are made up.";

/** What colours a text, or leaves it. */
export interface Colours {
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
}

/** A report as text: the steps with their times, Terraform's own summary, and what went wrong. */
export function renderReport({ ok, steps, summary, notTaken = "" }: RehearsalReport, colours: Colours = pc): string {
  const line = (name: string, ms: number, said: string) =>
    `${name.padEnd(16)}${String(Math.round(ms)).padStart(7)} ms  ${said}`.trimEnd();
  const lines = steps.map((step) => line(step.name, step.ms, step.ok ? colours.green("ok") : colours.red("failed")));
  const all = steps.reduce((sum, { ms }) => sum + ms, 0);
  const said = ok ? colours.green(summary) : `${colours.red(summary)}\n\n${steps.at(-1)?.output.trim() ?? ""}`;
  return [...lines, line("all", all, ""), said, notTaken].filter(Boolean).join("\n");
}
