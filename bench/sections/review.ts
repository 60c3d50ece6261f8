import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { site } from "../rivals/sites";
import { inRounds } from "../measure/rounds";
import { run } from "../measure/run";
import { merge, NOTHING, type Figure, type Results } from "../results";
import type { Bench, Section } from "../section";

const SIZES = [
  [1, 9],
  [100, 5],
  [1000, 3],
] as const;
const MOST = 1000;

/** Review of two outputs in which every stack differs: cold as people run it, warm in a process that has done it once. */
export const review: Section = async (bench) => {
  const { root, runs, progress } = bench;
  progress.run("synthesizing both sides", 0, 0);
  await Promise.all([synthesize(bench, "before"), synthesize(bench, "after")]);
  let results: Results = NOTHING;
  for (const [stacks, most] of SIZES) {
    const sides = (["before", "after"] as const).map((side) => part(bench, side, stacks));
    const size = `${stacks.toLocaleString("en")} against ${stacks.toLocaleString("en")} stacks`;
    const processes = await inRounds(
      [
        {
          id: `review.${stacks}`,
          label: `review, ${size}, whole process`,
          // a second custodian is more access: exit code 2
          command: { args: [join(root, "dist", "lib", "cli", "main.js"), "review", ...sides], cwd: root, accepts: [2] },
          runs: Math.min(runs(most), most),
          warm: stacks < MOST,
        },
      ],
      progress.run,
    );
    const figures = bench.full ? [await warm(bench, stacks, sides, size)] : [];
    results = merge(results, { processes, figures, skipped: [] });
  }
  return results;
};

async function synthesize({ compiled, work }: Bench, side: string): Promise<void> {
  const outdir = join(work, `review-${side}`);
  const made = join(work, `scale-ours-${MOST}`);
  if (side === "before" && existsSync(made)) return symlinkSync(made, outdir);
  const env = {
    CDKTF_OUTDIR: outdir,
    BENCH_STACKS: String(MOST),
    ...(side === "after" ? { BENCH_CHANGED: "1" } : {}),
  };
  await run({ args: [join(compiled, "bench", "ours", "main.js")], cwd: work, env });
}

/** The first so many stacks of a side. */
function part({ work }: Bench, side: string, stacks: number): string {
  const whole = join(work, `review-${side}`);
  if (stacks === MOST) return whole;
  const folder = join(work, `review-${side}-${stacks}`);
  mkdirSync(join(folder, "stacks"), { recursive: true });
  for (let index = 0; index < stacks; index++) {
    const { stackId } = site(index);
    symlinkSync(join(whole, "stacks", stackId), join(folder, "stacks", stackId));
  }
  return folder;
}

async function warm({ root }: Bench, stacks: number, sides: readonly string[], size: string): Promise<Figure> {
  const { stdout } = await run({ args: [join(root, "bench", "child", "review.js"), ...sides], cwd: root });
  const values = JSON.parse(stdout) as number[];
  return { id: `review.warm.${stacks}`, label: `review, ${size}, warm`, unit: "ms", values };
}
