import { join } from "node:path";
import { inRounds } from "../measure/rounds";
import { merge, NOTHING, type Results } from "../results";
import type { Section } from "../section";

/** How many stacks, and how many runs in a full bench: fewer of what takes long. */
const SIZES = [
  [1, 9],
  [10, 9],
  [100, 7],
  [1000, 3],
] as const;

/** Several regional stacks in one app, ours and the best hand-written. */
export const scale: Section = async ({ compiled, work, runs, full, progress }) => {
  let results: Results = NOTHING;
  // the goals need neither 10 nor a thousand of the rival's
  for (const [stacks, most] of SIZES.filter(([stacks]) => full || stacks !== 10)) {
    const contender = (name: string, label: string, ...path: string[]) => ({
      id: `${name}.${stacks}`,
      label: `${label}, ${stacks.toLocaleString("en")} ${stacks === 1 ? "stack" : "stacks"}`,
      command: {
        args: [join(compiled, "bench", ...path, "main.js")],
        cwd: work,
        env: { CDKTF_OUTDIR: join(work, `scale-${name}-${stacks}`), BENCH_STACKS: String(stacks) },
      },
      runs: Math.min(runs(most), most),
      // the largest come last, when everything is warm
      warm: stacks < 1000,
    });
    const ours = contender("ours", "ours", "ours");
    const best = contender("best", "best hand-written", "rivals", "best");
    const processes = await inRounds(full || stacks < 1000 ? [ours, best] : [ours], progress.run);
    results = merge(results, { processes, figures: [], skipped: [] });
  }
  return results;
};
