import type { Answers } from "./answers/answers";
import { simulate, type Simulation } from "./provider";
import { runChild } from "./run/child";
import { STEP_NAMES, STEPS, type Stage, type StepName } from "./run/steps";
import { findTerraform } from "./run/terraform";
import { variablesFor, type Variables } from "./run/variables";
import { openWorkspace } from "./run/workspace";
import { readStack } from "./stack/stack";

/** What to rehearse, and how. */
export interface RehearsalOptions {
  /** The folder that holds `cdk.tf.json`. It is read, never written. */
  readonly stackDir: string;
  /** Path of the binary. @default the one on PATH */
  readonly terraform?: string;
  /** Which steps to take; each needs those before it. @default all */
  readonly steps?: readonly StepName[];
  /** What data sources say, beyond what `answersFor` reads from the stack. */
  readonly answers?: Answers;
  /** Values of Terraform variables; null leaves one without. @default made-up values for those without a default */
  readonly variables?: Variables;
  /** How long one step may take, in milliseconds. @default 60 000 */
  readonly timeoutMs?: number;
  /** Called with one line per step. */
  readonly onProgress?: (line: string) => void;
}

/** One step of a rehearsal. */
export interface RehearsalStep {
  readonly name: StepName;
  /** Wall time in milliseconds. */
  readonly ms: number;
  readonly ok: boolean;
  /** What Terraform, or our own check, said. */
  readonly output: string;
}

/** How a rehearsal went. */
export interface RehearsalReport {
  /** Whether every step went as it must. */
  readonly ok: boolean;
  /** The steps taken; after one that fails there is no other. */
  readonly steps: readonly RehearsalStep[];
  /** Parsed `terraform show -json` of the plan. */
  readonly planJson?: unknown;
  /** Terraform's own line: `Apply complete! …`, else `Plan: …`; the first error of a rehearsal that failed. */
  readonly summary: string;
  /** Wall time of the terraform processes alone, in milliseconds. */
  readonly terraformMs: number;
}

/**
 * Runs the genuine Terraform over a copy of a synthesized stack, from init to destroy, with simulated providers.
 * Needs neither account nor network. Not checked: enums, ConflictsWith, anything that only a platform knows.
 * @throws Error when there is no terraform, no stack, or an answer that no data source gives
 */
export async function rehearse(options: RehearsalOptions): Promise<RehearsalReport> {
  const terraform = options.terraform ?? findTerraform();
  if (terraform === undefined) throw new Error("no terraform on PATH");
  const stack = readStack(options.stackDir);
  const workspace = await openWorkspace(options.stackDir, stack, variablesFor(stack, options.variables));
  let simulation: Simulation | undefined;
  let terraformMs = 0;
  try {
    simulation = await simulate(stack, options.answers ?? {}, workspace.root);
    const env = workspace.environment(simulation.reattach);
    const timeoutMs = options.timeoutMs ?? 60_000;
    const stage: Stage = {
      stack,
      workspace,
      terraform: async (...args) => {
        const result = await runChild(terraform, args, { cwd: workspace.folder, env, timeoutMs });
        terraformMs += result.ms;
        return result;
      },
    };
    const steps = await take(stage, options);
    const ok = steps.every((step) => step.ok);
    return { ok, steps, planJson: stage.planJson, summary: summarize(steps), terraformMs };
  } finally {
    simulation?.close();
    await workspace.remove();
  }
}

async function take(stage: Stage, { steps = STEP_NAMES, onProgress }: RehearsalOptions): Promise<RehearsalStep[]> {
  const taken: RehearsalStep[] = [];
  for (const name of STEP_NAMES.filter((one) => steps.includes(one))) {
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
  return said(/^Apply complete!.*$/m) ?? said(/^Plan: .*$/m) ?? "";
}
