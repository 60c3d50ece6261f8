import type { Terminal } from "./terminal";

const FIRST = 400;
const EVERY = 100;

/** One line that tells how far long work is; nothing is shown for short work, and nothing of it stays. */
export class Progress {
  private shownAt = 0;
  private readonly begun = Date.now();

  constructor(private readonly terminal: Pick<Terminal, "err" | "progress">) {}

  /** @param step what is done, in words of our own: nothing is escaped here */
  show(step: string, done?: number, all?: number): void {
    if (!this.terminal.progress) return;
    const now = Date.now();
    if (now - this.begun < FIRST || now - this.shownAt < EVERY) return;
    this.shownAt = now;
    const count = done === undefined || all === undefined ? "" : ` ${done} of ${all}`;
    this.terminal.err(`\r\u001b[K${step}${count}`);
  }

  clear(): void {
    if (this.shownAt > 0) this.terminal.err("\r\u001b[K");
    this.shownAt = 0;
  }
}
