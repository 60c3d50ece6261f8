import { join } from "node:path";
import { inRounds } from "../measure/rounds";
import { run } from "../measure/run";
import type { Section } from "../section";

const SIZES = [
  [100_000, 5],
  [1_000_000, 3],
] as const;

/** Recordings against the listing of a bucket, from generated files, in a database on the disk. */
export const reconcile: Section = async ({ root, work, runs, progress }) => {
  const child = join(root, "bench", "child", "reconcile.ts");
  for (const [count] of SIZES) await run({ args: ["--import", "tsx", child, "make", String(count), work], cwd: root });
  const processes = await inRounds(
    SIZES.map(([count, most]) => ({
      id: `reconcile.${count}`,
      label: `reconciliation, ${count.toLocaleString("en")} recordings and as many objects, whole process`,
      command: { args: ["--import", "tsx", child, "run", String(count), work], cwd: root },
      runs: Math.min(runs(most), most),
      warm: false,
    })),
    progress.run,
  );
  return { processes, figures: [], skipped: [] };
};
