import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import type { Sample } from "./sample";

const PROBE = join(__dirname, "probe.js");
const LONGEST_MS = 10 * 60_000;

const running = new Set<ChildProcess>();
process.on("exit", () => running.forEach((child) => child.kill()));

/** A program to be measured as a whole process. */
export interface Command {
  /** Arguments of `node`. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: { readonly [name: string]: string };
  /** Exit codes that are no failure. @default 0 */
  readonly accepts?: readonly number[];
}

/** A run with what the program printed. */
export interface Run extends Sample {
  readonly stdout: string;
}

/** Runs a command to its end. @throws Error with what it said when it fails */
export async function run({ args, cwd, env = {}, accepts = [0] }: Command): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "bench-probe-"));
  const probe = join(folder, "use");
  try {
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...surroundings(), ...env, BENCH_PROBE: probe, NODE_OPTIONS: `--require ${JSON.stringify(PROBE)}` },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LONGEST_MS,
    });
    running.add(child);
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise<number | null>((done, fail) => child.once("error", fail).once("close", done));
    running.delete(child);
    const wallMs = Number(process.hrtime.bigint() - started) / 1e6;
    if (code === null || !accepts.includes(code)) throw new Error(`node ${args.join(" ")}: ${code}\n${stderr}`);
    return { wallMs, ...used(readFileSync(probe, "utf8")), stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// no settings of whoever runs the bench, no look-up of newer versions
function surroundings(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, CI: "true", CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: devNull };
}

function used(lines: string): Omit<Sample, "wallMs"> {
  const uses = lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly cpuMs: number; readonly peakKiB: number });
  return {
    cpuMs: uses.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMiB: Math.max(...uses.map(({ peakKiB }) => peakKiB)) / 1024,
  };
}
