import { spawn } from "node:child_process";
import { join } from "node:path";
import { inRounds } from "../measure/rounds";
import { run, type Command } from "../measure/run";
import type { Section } from "../section";

type Run = Pick<Command, "env">;
const SIZES = [
  [100_000, 5],
  [1_000_000, 3],
] as const;

/** Recordings that servers tell of. */
const SERVED = 10_000;
// the servers here have no limit
const FAST = ["--calls-per-minute", "100000", "--json"];

/** Runs work beside a process that serves both platforms. @param work gets the environment that leads to them */
async function withPlatforms<T>(root: string, folder: string, work: (env: Run["env"]) => Promise<T>): Promise<T> {
  const args = ["--import", "tsx", join(root, "bench", "child", "platforms.ts"), String(SERVED), folder];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  try {
    const line = await new Promise<string>((done, failed) => {
      let told = "";
      child.stdout.on("data", (chunk: Buffer) => {
        told += chunk.toString();
        if (told.includes("\n")) done(told);
      });
      child.once("exit", () => failed(new Error("the servers ended")));
    });
    return await work(JSON.parse(line) as Run["env"]);
  } finally {
    child.kill();
  }
}

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
  const served = await withPlatforms(root, work, (env) =>
    inRounds(
      [
        {
          id: "reconcile.served",
          label: `reconciliation of ${SERVED.toLocaleString("en")} recordings that two local servers tell of, whole process`,
          command: {
            args: [join(root, "dist", "lib", "cli", "main.js"), "reconcile", join(work, "case.json"), work, ...FAST],
            cwd: root,
            env,
            // one recording in a hundred is missing
            accepts: [2],
          },
          runs: Math.min(runs(3), 3),
          warm: false,
        },
      ],
      progress.run,
    ),
  );
  return { processes: [...processes, ...served], figures: [], skipped: [] };
};
