import { readFileSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { judgePolicy, judgeStack, type SourceText } from "../../lint/sources";
import type { Judged } from "../../lint/report";
import type { PolicyKind } from "../../policy/lint";
import { LONGEST_INPUT } from "../../stack/json";
import { stackFiles } from "../../stack/open";
import type { LintTerminal } from "./terminal";

/** What is to be judged, as it was given on the command line. */
export interface GivenSources {
  readonly paths: readonly string[];
  readonly kind?: PolicyKind;
  readonly stack?: string;
}

const STANDARD_INPUT = "-";

/**
 * Judges what is at the paths.
 * @throws Error with one message for the first that cannot be read
 */
export function judgeSources(
  { paths, kind, stack }: GivenSources,
  { readInput, piped }: Pick<LintTerminal, "readInput" | "piped">,
): Judged {
  if (kind !== undefined && stack !== undefined)
    throw new Error("--stack is about folders, --kind about policies: give one");
  if (kind !== undefined && paths.length === 0 && !piped)
    throw new Error("--kind: give the file of a policy, or - for standard input");
  const unsaid = kind === undefined ? "cdktf.out" : STANDARD_INPUT;
  const all = (paths.length === 0 ? [unsaid] : paths).flatMap((path): readonly Judged[] => {
    if (path === STANDARD_INPUT) {
      const source = { file: path, text: readInput() };
      if (source.text.trim() === "") throw new Error("standard input is empty");
      return [kind === undefined ? judgeStack(source, "standard input") : judgePolicy(source, kind)];
    }
    return kind === undefined ? judgeFolder(path, stack) : [judgePolicy(read(path), kind)];
  });
  return { policies: all.flatMap(({ policies }) => policies), notes: all.flatMap(({ notes }) => notes) };
}

function judgeFolder(path: string, stack: string | undefined): readonly Judged[] {
  const files = stackFiles(path);
  const wanted = files.filter(({ name }) => stack === undefined || name === stack);
  if (wanted.length === 0) {
    throw new Error(`${path}: no stack ${String(stack)}; there is ${files.map(({ name }) => name).join(", ")}`);
  }
  return wanted.map(({ name, file }) => judgeStack(read(file), name));
}

function read(path: string): SourceText {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) throw new Error(`${path}: there is no such file or folder`);
  if (info.isDirectory()) throw new Error(`${path}: a folder, and with --kind a file is wanted`);
  if (info.size > LONGEST_INPUT) throw new Error(`${path}: larger than ${LONGEST_INPUT} bytes`);
  return { file: shown(path), text: readFileSync(path, "utf8") };
}

// the way that tools which read the output look for files, from where the verb runs
function shown(path: string): string {
  const fromHere = relative(process.cwd(), path).split(sep).join("/");
  return fromHere === "" || fromHere.startsWith("../") ? path.split(sep).join("/") : fromHere;
}
