import pc from "picocolors";
import { STEP_NAMES, STEPS, type Stage, type StepName } from "./run/steps";
import { withoutEndpoint } from "./genuine";
import { openSession, type SessionOptions } from "./session";

/** What a rehearsal cannot tell, in one line. */
export const LIMITS =
  "Real Terraform core, simulated providers: no enums, no ConflictsWith, no platform; values known after apply are made up.";

export interface RehearsalOptions extends SessionOptions {
  /** Which steps to take; each needs those before it. @default all */
  readonly steps?: readonly StepName[];
  /** Called with one line per step. */
  readonly onProgress?: (line: string) => void;
}

/**
 * One step of a rehearsal.
 * @public
 */
export interface RehearsalStep {
  readonly name: StepName;
  /** Wall time in milliseconds. */
  readonly ms: number;
  readonly ok: boolean;
  /** What Terraform, or our own check, said. */
  readonly output: string;
}

/**
 * How a rehearsal went.
 * @public
 */
export interface RehearsalReport {
  /** Whether every step went as it must. */
  readonly ok: boolean;
  /** The steps taken; after one that fails there is no other. */
  readonly steps: readonly RehearsalStep[];
  /** Parsed `terraform show -json` of the plan. */
  readonly planJson?: unknown;
  /** Terraform's own line: `Apply complete! …`, else `Plan: …`; the first error of a rehearsal that failed. */
  readonly summary: string;
  /** Which steps were left out, and why. */
  readonly notTaken?: string;
  /** Wall time of the terraform processes alone, in milliseconds. */
  readonly terraformMs: number;
}

/**
 * Runs the genuine Terraform over a copy of a synthesized stack, from init to destroy, with simulated providers.
 * Needs neither account nor network; with `providers: "genuine"` it initializes the real ones and plans. Not checked: enums, ConflictsWith, anything that only a platform knows.
 * @throws Error when there is no terraform, no stack, or an answer that no data source gives
 */
export async function rehearse(options: RehearsalOptions): Promise<RehearsalReport> {
  const session = await openSession(options);
  let terraformMs = 0;
  try {
    const { stack, workspace } = session;
    const stage: Stage = {
      stack,
      workspace,
      terraform: async (...args) => {
        const result = await session.terraform(...args);
        terraformMs += result.ms;
        return result;
      },
    };
    const { notTaken, names } = stepsFor(stage, options);
    const steps = await take(stage, names, options);
    const ok = steps.every((step) => step.ok);
    return {
      ok,
      steps,
      planJson: stage.planJson,
      summary: summarize(steps),
      ...(notTaken && { notTaken }),
      terraformMs,
    };
  } finally {
    await session.close();
  }
}

const BEFORE_ENDPOINTS: readonly StepName[] = ["backend", "init", "validate"];

const BEFORE_APPLY: readonly StepName[] = [...BEFORE_ENDPOINTS, "plan", "show", "policies"];

/** Which steps there are: genuine providers change nothing anywhere, and plan only where every one has an endpoint. */
function stepsFor(
  { stack }: Stage,
  { providers, endpoints = {}, steps = STEP_NAMES }: RehearsalOptions,
): { readonly names: readonly StepName[]; readonly notTaken?: string } {
  const asked = STEP_NAMES.filter((one) => steps.includes(one));
  if (providers !== "genuine") return { names: asked };
  const open = withoutEndpoint(stack, endpoints);
  const possible = open.length > 0 ? BEFORE_ENDPOINTS : BEFORE_APPLY;
  const names = asked.filter((one) => possible.includes(one));
  const why = open.length > 0 ? `Not planned: no endpoint for ${open.join(" and ")}. ` : "";
  return { names, notTaken: `${why}Not applied: genuine providers are planned with, and no further.` };
}

async function take(
  stage: Stage,
  names: readonly StepName[],
  { onProgress }: RehearsalOptions,
): Promise<RehearsalStep[]> {
  const taken: RehearsalStep[] = [];
  for (const name of names) {
    const started = performance.now();
    const outcome = await STEPS[name](stage);
    if (outcome === undefined) continue;
    const ms = performance.now() - started;
    taken.push({ name, ms, ...outcome });
    onProgress?.(`${name}: ${outcome.ok ? "ok" : "failed"}, ${Math.round(ms)} ms`);
    if (!outcome.ok) break;
  }
  return taken;
}

function summarize(steps: readonly RehearsalStep[]): string {
  const failed = steps.find((step) => !step.ok);
  if (failed !== undefined) return /^.*Error: (.*)$/m.exec(failed.output)?.[1] ?? failed.output.trim().split("\n")[0]!;
  const said = (pattern: RegExp) => steps.map((step) => pattern.exec(step.output)?.[0]).find(Boolean);
  return said(/^Apply complete!.*$/m) ?? said(/^Plan: .*$/m) ?? said(/^Success! .*$/m) ?? "";
}

// what colours a text, or leaves it
interface Colours {
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
