import { constants } from "node:os";

/** What ends a command: Ctrl-C, somebody's kill, and a terminal that is closed. */
export const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has a signal end work in order.
 * @param stop called once, for the first of them
 * @returns takes it back
 */
export function onSignal(stop: (by: NodeJS.Signals) => void): () => void {
  const once = (by: NodeJS.Signals) => (off(), stop(by));
  const off = () => SIGNALS.forEach((signal) => void process.off(signal, once));
  for (const signal of SIGNALS) process.on(signal, once);
  return off;
}

/** Where nobody else waits for a signal, it ends the process through `exit`: children are ended and copies removed there. */
export function exitOnSignals(): void {
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}
