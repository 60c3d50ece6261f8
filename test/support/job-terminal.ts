import type { JobTerminal } from "../../lib/cli/job";

/** A terminal without colours that waits for nothing, and what was written to it. */
export function jobTerminal(more: Partial<JobTerminal> = {}): {
  readonly terminal: JobTerminal;
  readonly written: () => { readonly out: string; readonly err: string };
} {
  let [out, err] = ["", ""];
  const terminal: JobTerminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colours: false,
    progress: false,
    width: 80,
    pause: () => Promise.resolve(true),
    ...more,
  };
  return { terminal, written: () => ({ out, err }) };
}
