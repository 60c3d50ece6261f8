import { spawn } from "node:child_process";

/** How a child process ended. */
export interface ChildResult {
  /** Exit code; undefined when it was killed. */
  readonly code: number | undefined;
  readonly stdout: string;
  /** Everything it wrote, in order. */
  readonly output: string;
  /** Wall time in milliseconds. */
  readonly ms: number;
}

/**
 * Runs a program to its end, without blocking this process, which serves it meanwhile.
 * @param timeoutMs when it is killed, in milliseconds
 */
export function runChild(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly timeoutMs: number },
): Promise<ChildResult> {
  return new Promise((done, fail) => {
    const { cwd, env, timeoutMs } = options;
    const started = performance.now();
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    // what is still running ends with this process
    const kill = () => child.kill("SIGKILL");
    process.once("exit", kill);
    const out: Buffer[] = [];
    const all: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => (out.push(chunk), all.push(chunk)));
    child.stderr.on("data", (chunk: Buffer) => all.push(chunk));
    const late = setTimeout(() => {
      all.push(Buffer.from(`\nkilled after ${timeoutMs} ms\n`));
      kill();
    }, timeoutMs);
    const end = () => (clearTimeout(late), process.off("exit", kill));
    child.once("error", (error) => (end(), fail(error)));
    child.once("close", (code) => {
      end();
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString();
      done({ code: code ?? undefined, stdout: text(out), output: text(all), ms: performance.now() - started });
    });
  });
}
