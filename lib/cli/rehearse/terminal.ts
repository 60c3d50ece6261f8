import { wantsColour } from "../colours";

/** Where the verb writes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Progress, a line a step; nothing where nobody watches. */
  readonly progress: (line: string) => void;
  readonly colour: boolean;
}

/** The terminal of this process. */
export function ownRehearseTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    progress: (line) => void (stderr.isTTY && stderr.write(`${line}\n`)),
    colour: wantsColour(stdout, process.env),
  };
}
