import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { onSignal } from "../signals";

const PATIENCE = 2000;

/** Somebody ended the work with a signal. */
export class Interrupted extends Error {
  constructor(private readonly by: NodeJS.Signals) {
    super("interrupted");
  }

  /** As a shell counts it: 130 for Ctrl+C. */
  get exitCode(): number {
    return 128 + constants.signals[this.by];
  }
}

/** Work that ends in order when a signal comes: what it is given is aborted, and what it left is removed by its own hands. */
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

/** Whether children get a process group of their own, so that what they start ends with them. */
export const GROUPS = process.platform !== "win32";

/** Ends a child and all that it started; by force when it takes too long. */
export function endChild(child: ChildProcess): void {
  const send = (signal: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined && GROUPS) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // it has ended already
    }
  };
  send("SIGTERM");
  const force = setTimeout(() => send("SIGKILL"), PATIENCE);
  child.once("close", () => clearTimeout(force));
}
