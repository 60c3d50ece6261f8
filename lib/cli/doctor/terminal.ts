import { ownTerminal, type Terminal } from "../terminal";

/** Output of the verb. */
export interface DoctorTerminal extends Pick<Terminal, "out" | "err" | "colours"> {
  /** Shows the current call, on a terminal only. */
  readonly progress: (call: string) => void;
  /** Removes the progress line. */
  readonly clear: () => void;
}

const CLEAR = "\r\u001b[K";

/** The terminal of this process. */
export function ownDoctorTerminal(): DoctorTerminal {
  const { stderr } = process;
  const { progress: people, ...own } = ownTerminal();
  let calls = 0;
  return {
    ...own,
    progress: (call) => {
      calls++;
      if (people) stderr.write(`${CLEAR}call ${calls}: ${call.slice(0, (stderr.columns || 80) - 14)}`);
    },
    clear: () => {
      if (people && calls > 0) stderr.write(CLEAR);
    },
  };
}
