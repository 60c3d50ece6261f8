import { statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { openStacks, type Stack } from "../../stack";
import { interruptible } from "./interrupt";
import type { Faults } from "../faults";
import type { ReviewOptions } from "./options";
import type { Progress } from "../terminal";
import { synthesizeApp } from "./synthesize-app";
import { workTreeWords, checkOut } from "./git";
import { textOfError } from "../usage-error";

/** The two sides of a review. */
export interface Sources {
  readonly base: readonly Stack[];
  readonly head: readonly Stack[];
  /** Names of the sides: paths as given, or commits. */
  readonly before: string;
  readonly after: string;
  /** Source file of a stack on the head side, for SARIF; undefined if the file is temporary. */
  readonly artifactOf?: (stack: string) => string;
}

/** The inputs of a review, as given on the command line. */
export interface Given {
  readonly base?: string;
  readonly head?: string;
  readonly options: ReviewOptions;
}

const WAYS = "use BASE and HEAD, or --plan, or --base-ref";

/**
 * Reads both sides.
 * @param faults faults of the command line so far; reported together with unreadable inputs
 * @throws Error with one message
 */
export async function readSources(given: Given, progress: Progress, faults: Faults): Promise<Sources> {
  const { base, head, options } = given;
  const { plan, baseRef, app, prepare } = options;
  const ways = [base !== undefined, plan !== undefined, baseRef !== undefined].filter(Boolean).length;
  if (ways !== 1) faults.add(ways === 0 ? `nothing to compare: ${WAYS}` : `more than one thing to compare: ${WAYS}`);
  if (base !== undefined && head === undefined) faults.add(`nothing to compare with: ${WAYS}`);
  const idle = Object.entries({ "--app": app, "--prepare": prepare }).flatMap(([name, value]) => (value ? name : []));
  if (idle.length > 0 && baseRef === undefined)
    faults.add(`${idle.join(", ")}: has an effect only with --base-ref. Add --base-ref, or omit it.`);
  const reading = (path: string | undefined, step: string): readonly Stack[] =>
    (path === undefined || ways !== 1 ? undefined : faults.of(() => read(path, step, progress), wordsOf)) ?? [];
  const sides = {
    base: reading(base, "Reading the stacks before"),
    head: reading(head, "Reading the stacks after"),
    before: base ?? "",
    after: head ?? "",
  };
  const planned = plan === undefined || ways !== 1 ? undefined : faults.of(() => planSides(plan), wordsOf);
  // reported before an app runs
  faults.throwIfAny();
  if (planned !== undefined) return planned;
  if (baseRef !== undefined) return interruptible((signal) => fromRef(baseRef, options, progress, signal));
  return { ...sides, artifactOf: artifactsIn(sides.after) };
}

function wordsOf(error: unknown): readonly string[] {
  const text = textOfError(error);
  return [text.replace(/there is no such file or folder$/, "$&. Synthesize the app first, or name another path.")];
}

function planSides(file: string): Sources {
  const read = openStacks(file);
  const base = read.map(({ before }) => before).filter((stack) => stack !== undefined);
  if (base.length !== read.length) throw new Error(`${file}: not the output of terraform show -json of a plan`);
  const sides = { before: `the state in ${file}`, after: `the plan in ${file}` };
  return { base, head: read.map(({ stack }) => stack), ...sides, artifactOf: artifactsIn(file) };
}

function read(path: string, step: string, progress: Progress): readonly Stack[] {
  return openStacks(path, (done, all) => progress.show(step, done, all)).map(({ stack }) => stack);
}

async function fromRef(ref: string, options: ReviewOptions, progress: Progress, signal: AbortSignal): Promise<Sources> {
  const { app, prepare } = options;
  const folder = process.cwd();
  // without a command that installs packages, both sides use those of this working tree
  const tree = await checkOut(folder, ref, prepare === undefined);
  try {
    // read before the synthesis, because a later commit would not match what is read
    const after = await workTreeWords(folder);
    const side = (name: string) => join(tree.temporary, `out-${name}`);
    const tick = setInterval(() => progress.show("Synthesizing both sides"), 500);
    const both = await Promise.allSettled([
      synthesizeApp({ folder: tree.folder, outdir: side("base"), app, prepare, signal }),
      synthesizeApp({ folder, outdir: side("head"), app, signal }),
    ]).finally(() => clearInterval(tick));
    signal.throwIfAborted();
    for (const one of both) if (one.status === "rejected") throw one.reason as Error;
    return {
      base: read(side("base"), "Reading the stacks before", progress),
      head: read(side("head"), "Reading the stacks after", progress),
      before: `${ref} (commit ${tree.commit})`,
      after,
    };
  } finally {
    await tree.remove();
  }
}

function artifactsIn(path: string): (stack: string) => string {
  const shown = relative(process.cwd(), path).split(sep).join("/");
  if (path === "-" || !statSync(path).isDirectory()) return () => shown;
  return (stack) => `${shown}/stacks/${stack}/cdk.tf.json`;
}
