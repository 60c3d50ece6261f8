import { constants } from "node:os";

/** Signals that end a command: Ctrl-C, `kill`, and a closed terminal. */
export const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Handles the first signal by ending work cleanly.
 * @param stop called once, for the first signal
 * @returns removes the handler
 */
export function onSignal(stop: (by: NodeJS.Signals) => void): () => void {
  const once = (by: NodeJS.Signals) => (off(), stop(by));
  const off = () => SIGNALS.forEach((signal) => void process.off(signal, once));
  for (const signal of SIGNALS) process.on(signal, once);
  return off;
}

/**
 * If there is no other handler, a signal ends the process with `exit`, so that child processes are stopped and
 * temporary copies removed.
 */
export function exitOnSignals(): void {
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}
