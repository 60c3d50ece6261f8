import { join } from "node:path";
import { inRounds, type Contender } from "../measure/rounds";
import type { Engine } from "../engine";
import type { Section } from "../section";

const NO_GOAL = ["london.bare", "london.tsx"];

/** The London example against what people write by hand. */
export const london: Section = async (bench) => {
  const { name: engine, root, compiled, work, runs, full, progress } = bench;
  const env = (name: string) => ({ CDKTF_OUTDIR: join(work, `london-${name}`) });
  const program = (...path: string[]) => ({ args: [join(compiled, ...path, "main.js")], cwd: work });
  const contenders: readonly Contender[] = [
    {
      id: "london.ours",
      label: "ours, compiled",
      command: { ...program("examples", "eu-west-2"), env: env("ours") },
      runs: runs(21),
    },
    {
      id: "london.best",
      label: "best hand-written, compiled",
      command: { ...program("bench", "rivals", "best"), env: env("best") },
      runs: runs(21),
    },
    {
      id: "london.copies",
      label: "the example `second-copy`, two stacks, compiled",
      command: { ...program("examples", "second-copy"), env: env("copies") },
      runs: runs(21),
    },
    {
      id: "london.cdktf",
      label: `\`require("${engine}")\` alone`,
      command: { args: ["-e", `require("${engine}")`], cwd: root },
      runs: runs(21),
    },
    {
      id: "london.lint",
      label: "`legal-hold lint` of its stack, whole process",
      command: { args: [join(root, "dist", "lib", "cli", "main.js"), "lint", env("ours").CDKTF_OUTDIR], cwd: work },
      runs: runs(21),
    },
    {
      id: "london.oursFast",
      label: "ours, compiled, with `fast-start`",
      command: {
        args: ["-r", join(root, "dist", "stacks", "fast-start.js"), ...program("examples", "eu-west-2").args],
        cwd: work,
        env: env("ours-fast"),
      },
      runs: runs(21),
    },
    {
      id: "london.bestFast",
      label: "best hand-written, compiled, with `fast-start`",
      command: {
        args: ["-r", join(root, "dist", "stacks", "fast-start.js"), ...program("bench", "rivals", "best").args],
        cwd: work,
        env: env("best-fast"),
      },
      runs: runs(21),
    },
    {
      id: "london.bare",
      label: "bare Node writing the same JSON",
      command: { ...program("bench", "rivals", "bare"), env: env("bare") },
      runs: runs(21),
    },
    {
      id: "london.tsx",
      label: "ours, through `tsx`",
      command: { args: ["--import", "tsx", "main.ts"], cwd: join(root, "examples", "eu-west-2"), env: env("tsx") },
      runs: runs(9),
    },
    {
      id: "london.usual",
      label: "usual hand-written, `cdktf synth`",
      command: usual(bench, env("usual").CDKTF_OUTDIR),
      runs: Math.ceil(runs(21) / 7),
      warm: full,
    },
  ];
  // the sources of an example stand in the repository alone
  const left = [...(engine === "cdktf" ? [] : ["london.tsx"]), ...(runsCli(bench) ? [] : ["london.usual"])];
  const measured = contenders.filter(({ id }) => !left.includes(id) && (full || !NO_GOAL.includes(id)));
  return {
    processes: await inRounds(measured, progress.run),
    figures: [],
    skipped: runsCli(bench) ? [] : [NEEDS_NEWER],
  };
};

// what it fetches with asks for it; it ends in an error on an older one
const runsCli = ({ name }: Engine) => name === "cdktf" || Number(process.versions.node.split(".")[0]) >= 22;
const NEEDS_NEWER = "london.usual: the command line of cdktn needs Node 22, and this is an older one";

/** `cdktf synth` of the usual style. */
export function usual({ cli, root }: Pick<Engine, "cli" | "root">, outdir: string): { args: string[]; cwd: string } {
  return { args: [cli, "synth", "--output", outdir], cwd: join(root, "bench", "rivals", "usual") };
}
