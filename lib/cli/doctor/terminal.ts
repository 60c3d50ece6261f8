import { wantsColour } from "../colours";

/** Where the verb writes. */
export interface DoctorTerminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colours: boolean;
  /** Shows the call that is being made, on a terminal only. */
  readonly progress: (call: string) => void;
  /** Takes the line of progress away. */
  readonly clear: () => void;
}

const CLEAR = "\r\u001b[K";

/** The terminal of this process. */
export function ownDoctorTerminal(): DoctorTerminal {
  const { stdout, stderr, env } = process;
  const people = stderr.isTTY === true && env["TERM"] !== "dumb";
  let calls = 0;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colours: wantsColour(stdout, env),
    progress: (call) => {
      calls++;
      if (people) stderr.write(`${CLEAR}call ${calls}: ${call.slice(0, (stderr.columns || 80) - 14)}`);
    },
    clear: () => {
      if (people && calls > 0) stderr.write(CLEAR);
    },
  };
}
