import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { onSignal } from "../signals";

const PATIENCE = 2000;

export class Interrupted extends Error {
  constructor(private readonly by: NodeJS.Signals) {
    super("interrupted");
  }

  /** The shell convention: 130 for Ctrl+C. */
  get exitCode(): number {
    return 128 + constants.signals[this.by];
  }
}

/** Runs work that ends cleanly on a signal: its abort signal is set, and it removes its temporary files itself. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (by: NodeJS.Signals) => controller.abort(new Interrupted(by));
  const off = onSignal(stop);
  try {
    return await work(controller.signal);
  } finally {
    off();
  }
}

/** Whether child processes get their own process group, so that their children end with them. */
export const GROUPS = process.platform !== "win32";

/** Ends a child process and its descendants, forcibly after a timeout. */
export function endChild(child: ChildProcess): void {
  const send = (signal: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined && GROUPS) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // it has already ended
    }
  };
  send("SIGTERM");
  const force = setTimeout(() => send("SIGKILL"), PATIENCE);
  child.once("close", () => clearTimeout(force));
}
