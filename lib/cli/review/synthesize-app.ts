import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { endChild, GROUPS } from "./interrupt";

/** Number of last output lines of a failed command that are shown. */
const LAST_LINES = 20;

export interface SynthesisOptions {
  /** Folder with the `cdktf.json`. */
  readonly folder: string;
  readonly outdir: string;
  /** Command that synthesizes. @default `app` of the folder's `cdktf.json` */
  readonly app?: string;
  /** Command to run first, such as `npm ci`. @default none */
  readonly prepare?: string;
  readonly signal?: AbortSignal;
}

/** Runs an app as a child process, like the cdktf CLI, with its output in `outdir`. */
export async function synthesizeApp({ folder, outdir, app, prepare, signal }: SynthesisOptions): Promise<void> {
  const { app: own, context } = readConfig(folder);
  const command = app ?? own;
  if (typeof command !== "string" || command.trim() === "") {
    throw new Error('no command to synthesize with: neither --app nor "app" in cdktf.json');
  }
  const env = {
    ...process.env,
    CDKTF_OUTDIR: outdir,
    ...(context === undefined ? {} : { CDKTF_CONTEXT_JSON: JSON.stringify(context) }),
  };
  if (prepare !== undefined) await runCommand(prepare, folder, process.env, signal);
  await runCommand(command, folder, env, signal);
  if (!existsSync(join(outdir, "stacks"))) {
    throw new Error("the app wrote no stack to CDKTF_OUTDIR: it may set its own outdir");
  }
}

function readConfig(folder: string): { readonly app?: unknown; readonly context?: unknown } {
  const file = join(folder, "cdktf.json");
  if (!existsSync(file)) return {};
  try {
    return (JSON.parse(readFileSync(file, "utf8")) ?? {}) as { app?: unknown };
  } catch {
    throw new Error("cdktf.json is not valid JSON");
  }
}

function runCommand(command: string, cwd: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    // in a shell, as cdktf does: the command is the project's own
    const child = spawn(command, { cwd, env, shell: true, stdio: ["ignore", "pipe", "pipe"], detached: GROUPS });
    const stop = () => endChild(child);
    signal?.addEventListener("abort", stop, { once: true });
    let said = "";
    const hear = (chunk: Buffer) => (said = (said + chunk.toString("utf8")).slice(-8000));
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("close", (code) => {
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) reject(signal.reason as Error);
      else if (code === 0) resolve();
      else reject(new CommandFailed(command, code, said.trimEnd().split("\n").slice(-LAST_LINES)));
    });
  });
}

export class CommandFailed extends Error {
  constructor(
    command: string,
    code: number | null,
    /** Last lines of its output. */
    readonly lines: readonly string[],
  ) {
    super(`${command}: ended with ${code ?? "a signal"}`);
  }
}
