import { createInterface } from "node:readline/promises";
import { onSignal } from "../signals";
import { ownTerminal, type Terminal } from "../terminal";

const EVERY_MS = 10_000;

/** Output of the verb, and its confirmation prompt. */
export interface JobTerminal extends Terminal {
  /** Asks for confirmation; undefined without an interactive terminal. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** Waits until the next status check. @returns false if interrupted */
  readonly pause: () => Promise<boolean>;
}

export function ownJobTerminal(): JobTerminal {
  const person = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return { ...ownTerminal(), confirm: person ? ask : undefined, pause };
}

/**
 * Asks for confirmation, unless `yes` is set.
 * @throws Error without an interactive terminal
 */
export async function agreed(terminal: JobTerminal, yes: boolean | undefined, question: string): Promise<boolean> {
  if (yes) return true;
  if (terminal.confirm === undefined) throw new Error("no terminal for the confirmation: use --yes to continue.");
  if (await terminal.confirm(`${question} [y/N] `)) return true;
  terminal.err("Nothing was started.\n");
  return false;
}

async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C at the prompt means no
  const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
  try {
    return /^y(es)?$/i.test((await Promise.race([lines.question(question), ended])).trim());
  } finally {
    lines.close();
  }
}

function pause(): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = (goOn: boolean): void => {
      clearTimeout(timer);
      off();
      resolve(goOn);
    };
    const timer = setTimeout(() => stop(true), EVERY_MS);
    const off = onSignal(() => stop(false));
  });
}
