import { fstatSync, readdirSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "./usage-error";

/** An output option, and its file if one was given. */
export type Output = readonly [option: string, file: string | undefined];

/** The format of an output file, from the option or the file's ending. @throws Error if neither determines it */
export function formatOf<Format extends string>(
  file: string,
  asked: Format | undefined,
  byEnding: { readonly [ending: string]: Format },
): Format {
  const found = asked ?? byEnding[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ""];
  if (found === undefined) throw new Error(`${file}: its ending is not a known format; set --format`);
  return found;
}

// files that are read from a synthesized folder
const READ_BY_NAME = /(^|[\\/])(cdk\.tf|manifest)\.json$/i;
// never read, and large
const PASSED_BY = new Set(["node_modules", ".terraform", ".git"]);
const STANDARD_INPUT = 0;

/**
 * Refuses to overwrite an input of the same command, before anything is written. Files are compared by identity, so
 * links, other spellings on case-insensitive disks, files in input folders and standard input are recognized.
 * @param inputs files and folders; undefined and `-` are ignored
 * @throws UsageError
 */
export function refuseInput(outputs: readonly Output[], inputs: readonly (string | undefined)[]): void {
  const given = outputs.flatMap(([option, file]) => (file === undefined ? [] : [{ option, file }]));
  for (const [i, { option, file }] of given.entries()) {
    const there = statOf(file);
    if (there?.isDirectory() === true) throw new UsageError(`${option} ${file}: is a folder. Name a file.`);
    // terminals, pipes and similar files cannot be overwritten
    if (there?.isFile() !== true && there !== undefined) continue;
    if (there !== undefined && (READ_BY_NAME.test(realpathSync.native(file)) || isRead(there, inputs)))
      throw new UsageError(`${option} ${file}: would overwrite an input. Name another file.`);
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

// only the files of stacks are read from a folder
function filesIn(folder: string): readonly BigIntStats[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (PASSED_BY.has(entry.name)) return [];
    const path = join(folder, entry.name);
    // links to folders are not followed, because they may form a cycle
    if (entry.isDirectory()) return filesIn(path);
    return READ_BY_NAME.test(path) ? (statOf(path) ?? []) : [];
  });
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    // the file does not exist or is not accessible; reading or writing it reports the error
    return undefined;
  }
}

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.ino === other.ino && one.dev === other.dev;
}
