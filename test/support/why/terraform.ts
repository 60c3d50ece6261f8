import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import { rehearse, type RehearsalOptions, type RehearsalStep, type StepName } from "../../../lib/rehearsal";
import { LegalHoldExportStack } from "../../../stacks";
import { london } from "../london";
import type { Reproductions } from "./types";

/** What the genuine Terraform prints at a step of London's rehearsal, with simulated providers. */
async function printedAt(name: StepName, options: Partial<RehearsalOptions> = {}): Promise<RehearsalStep> {
  const outdir = mkdtempSync(join(tmpdir(), "reproduced-"));
  try {
    const app = new App({ outdir });
    new LegalHoldExportStack(app, "london", london());
    app.synth();
    const { steps } = await rehearse({ stackDir: join(outdir, "stacks", "london"), ...options });
    const step = steps.find((one) => one.name === name);
    if (step === undefined) throw new Error(`it ended before ${name}: ${steps.at(-1)?.output}`);
    return step;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

// all of it, and the error alone
const pasted = (output: string) => [output, output.slice(output.indexOf("Error:"))];

/** Refusals of Terraform, by a rehearsal: they need a terraform. */
export const terraformRefusals: Reproductions = {
  DEPLOYED_BY_ANOTHER: async () => {
    const steps = ["init", "plan"] as const;
    const answers = { aws_caller_identity: { account_id: "999988887777" } };
    const another = await printedAt("plan", { answers, steps });
    const own = await printedAt("plan", { steps });
    if (another.ok || !own.ok) throw new Error(`${another.output}\n${own.output}`);
    return pasted(another.output);
  },
  DESTROY_PREVENTED: async () => {
    // the step is sound where Terraform refuses
    const { ok, output } = await printedAt("destroy refused");
    if (!ok) throw new Error(output);
    return pasted(output);
  },
};
