import { fstatSync, readdirSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "./usage-error";

/** A file that an option names, to be written: the option, and the file where one was given. */
export type Output = readonly [option: string, file: string | undefined];

/** The format of a file: what was asked for, or what its name ends with. @throws Error when neither says */
export function formatOf<Format extends string>(
  file: string,
  asked: Format | undefined,
  byEnding: { readonly [ending: string]: Format },
): Format {
  const found = asked ?? byEnding[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ""];
  if (found === undefined) throw new Error(`${file}: its name does not end like a format, so give --format`);
  return found;
}

// what a synthesized folder is read from
const READ_BY_NAME = /(^|[\\/])(cdk\.tf|manifest)\.json$/i;
// never read, and large
const PASSED_BY = new Set(["node_modules", ".terraform", ".git"]);
const STANDARD_INPUT = 0;

/**
 * Refuses to write over what is read by the same call, before anything is. A file is the same whatever it is called: by a
 * link, by another spelling where the disk takes both, in a folder that is read, or on standard input.
 * @param inputs files and folders; undefined and `-` are none
 * @throws UsageError
 */
export function refuseInput(outputs: readonly Output[], inputs: readonly (string | undefined)[]): void {
  const given = outputs.flatMap(([option, file]) => (file === undefined ? [] : [{ option, file }]));
  for (const [i, { option, file }] of given.entries()) {
    const there = statOf(file);
    if (there?.isDirectory() === true) throw new UsageError(`${option} ${file}: a folder. Name a file.`);
    // a terminal, a pipe and the like are nothing that is overwritten
    if (there?.isFile() !== true && there !== undefined) continue;
    if (there !== undefined && (READ_BY_NAME.test(realpathSync.native(file)) || isRead(there, inputs)))
      throw new UsageError(`${option} ${file}: would overwrite what is read. Name another file.`);
    const other = given.slice(0, i).find((one) => {
      const its = statOf(one.file);
      return there === undefined || its === undefined ? resolve(one.file) === resolve(file) : isSame(its, there);
    });
    if (other !== undefined)
      throw new UsageError(`${option} ${file}: ${other.option} names it too. Name another file.`);
  }
}

function isRead(there: BigIntStats, inputs: readonly (string | undefined)[]): boolean {
  const files = inputs.flatMap((input) => {
    const stats = input === undefined ? undefined : statOf(input);
    return stats === undefined ? [] : stats.isDirectory() ? filesIn(input!) : [stats];
  });
  return [...files, ...standardInput()].some((one) => isSame(one, there));
}

function standardInput(): readonly BigIntStats[] {
  try {
    return [fstatSync(STANDARD_INPUT, { bigint: true })];
  } catch {
    // there is none
    return [];
  }
}

// of a folder a stack is read, whatever else lies in it
function filesIn(folder: string): readonly BigIntStats[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (PASSED_BY.has(entry.name)) return [];
    const path = join(folder, entry.name);
    // a link to a folder is not followed: it may lead back
    if (entry.isDirectory()) return filesIn(path);
    return READ_BY_NAME.test(path) ? (statOf(path) ?? []) : [];
  });
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    // not there, or not to be seen: what reads or writes it says so
    return undefined;
  }
}

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.ino === other.ino && one.dev === other.dev;
}
