import { mkdtempSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Testing } from "cdktf";
import { runReview, type ReviewOptions, type Terminal } from "../../lib/cli/review";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "./london";

/** What the verb said, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the verb `review` in this process, without a terminal. */
export async function review(given: { base?: string; head?: string } & ReviewOptions, now?: Date): Promise<Said> {
  const said = { out: "", err: "" };
  const terminal: Terminal = {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    colours: false,
    progress: false,
    width: 100,
  };
  const { base, head, ...options } = given;
  return { code: await runReview({ base, head, options }, terminal, now), ...said };
}

/** JSON of the London stack. */
export function synthesized(props: Partial<LegalHoldExportStackProps> = {}): string {
  return Testing.synth(new LegalHoldExportStack(Testing.app(), "stack", { ...london(), ...props }));
}

/** A folder of our own to work in. */
export function workFolder(): { readonly path: string; readonly write: (name: string, text: string) => string } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "review-")));
  return {
    path,
    write: (name, text) => {
      writeFileSync(join(path, name), text);
      return join(path, name);
    },
  };
}

// what an exception that nobody meant to throw says
const CRASH = /\n {4}at |TypeError|RangeError|Cannot read|is not a function|is not iterable|call stack|undefined/;

/**
 * Reviews a file against a good one, both ways round and as a plan. Whatever is in it, there is an exit code, one line
 * for an error, and no new file. @returns the exit codes
 */
export async function reviewHostile(file: string, good: string, folder: string): Promise<readonly number[]> {
  const known = readdirSync(folder).sort();
  const sides = [
    await review({ base: file, head: good }),
    await review({ base: good, head: file }),
    await review({ plan: file }),
  ];
  for (const { code, out, err } of sides) {
    expect(err).not.toMatch(CRASH);
    expect([0, 1, 2, 3]).toContain(code);
    expect(code === 1 ? out : err).toBe("");
    if (code === 1) expect(err).toMatch(/^legal-hold review: [^\n]+\n$/);
  }
  expect(readdirSync(folder).sort()).toEqual(known);
  return sides.map(({ code }) => code);
}
