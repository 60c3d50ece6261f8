import { wantsColour } from "../colours";

/** Where the verb writes, and what it needs to know about it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person looks at the output, so that it may be coloured. */
  readonly colours: boolean;
  /** Whether a person looks at the messages, so that a progress line may come and go. */
  readonly progress: boolean;
  /** Characters in a line. */
  readonly width: number;
}

/** The terminal of this process. */
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
