import { readFileSync } from "node:fs";
import { isatty } from "node:tty";
import { wantsColour } from "../colours";

/** Where the verb reads and writes, and what it needs to know about it. */
export interface LintTerminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => string;
  /** Whether standard input is a file or another program, and not the keyboard. */
  readonly piped: boolean;
  /** Whether a person looks at the output, so that it may be coloured. */
  readonly colours: boolean;
  /** Characters in a line. */
  readonly width: number;
}

const STANDARD_INPUT = 0;

/** The terminal of this process. */
export function ownLintTerminal(): LintTerminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    readInput: () => readFileSync(STANDARD_INPUT, "utf8"),
    piped: !isatty(STANDARD_INPUT),
    colours: wantsColour(stdout, env),
    width: Math.min(stdout.columns || 100, 140),
  };
}
