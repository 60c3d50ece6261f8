import { join } from "node:path";
import { inRounds } from "../measure/rounds";
import { run } from "../measure/run";
import { NOTHING } from "../results";
import type { Section } from "../section";
import { findTerraform } from "../../lib/rehearsal";

/** A rehearsal of London as a whole process, and what of it is Terraform's own. */
export const rehearsal: Section = async ({ root, compiled, work, runs, progress }) => {
  if (findTerraform() === undefined) return { ...NOTHING, skipped: ["rehearsal: there is no terraform on PATH"] };
  const outdir = join(work, "rehearsal");
  await run({ args: [join(compiled, "examples", "eu-west-2", "main.js")], cwd: work, env: { CDKTF_OUTDIR: outdir } });
  const terraform: number[] = [];
  const child = join(root, "bench", "child", "rehearse.ts");
  const stack = join(outdir, "stacks", "legal-hold-eu-west-2");
  const processes = await inRounds(
    [
      {
        id: "rehearsal.whole",
        label: "rehearsal of London, whole process",
        command: { args: ["--import", "tsx", child, stack], cwd: root },
        runs: runs(5),
        onOutput: (stdout) => terraform.push(Number(stdout)),
      },
    ],
    progress.run,
  );
  const figures = [
    { id: "rehearsal.terraform", label: "rehearsal: the terraform processes", unit: "ms" as const, values: terraform },
  ];
  return { processes, figures, skipped: [] };
};
