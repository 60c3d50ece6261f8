/** Output of a verb, and its properties. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the output is a terminal that shows colours. */
  readonly colours: boolean;
  /** Whether messages go to a terminal, so that a progress line can be shown and removed. */
  readonly progress: boolean;
  /** Line width in characters. */
  readonly width: number;
}

export function ownTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colours: wantsColour(stdout, env),
    progress: stderr.isTTY === true && env["TERM"] !== "dumb",
    width: Math.min(stdout.columns || 100, 140),
  };
}

/**
 * Whether output is coloured: on a terminal, unless `NO_COLOR` is set or the terminal is dumb. `FORCE_COLOR` overrides
 * this (`0` is no, anything else yes), for example in pipelines that show colours.
 */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}

const FIRST = 400;
const EVERY = 100;

/** A progress line for long work. It is not shown for short work, and is removed at the end. */
export class Progress {
  private shownAt = 0;
  private readonly begun = Date.now();

  constructor(private readonly terminal: Pick<Terminal, "err" | "progress">) {}

  /** @param step the current step. Must not contain external text, because nothing is escaped */
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
