import { LONGEST_INPUT } from "../../stack/json";
import { wantsColour } from "../colours";
import { isOnTerminal, readStandardInput } from "../text-input";

/** Where the verb reads and writes, and what it needs to know about it. */
export interface LintTerminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input. @throws Error with one message */
  readonly readInput: () => string;
  /** Whether standard input is a file or another program, and not the keyboard. */
  readonly piped: boolean;
  /** Whether a person looks at the output, so that it may be coloured. */
  readonly colours: boolean;
  /** Characters in a line. */
  readonly width: number;
}

/** The terminal of this process. */
export function ownLintTerminal(): LintTerminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    readInput: () => readStandardInput({ largest: LONGEST_INPUT, exact: true }),
    piped: !isOnTerminal(),
    colours: wantsColour(stdout, env),
    width: Math.min(stdout.columns || 100, 140),
  };
}
