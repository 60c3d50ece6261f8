import { closeSync, openSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { UsageError } from "./usage-error";

// what a synthesized folder is read from
const READ_BY_NAME = /(^|[\\/])(cdk\.tf|manifest)\.json$/;

/**
 * Refuses to write over what is read, before anything is.
 * @param inputs files and folders; undefined and `-` are none
 * @throws UsageError
 */
export function refuseInput(output: string, inputs: readonly (string | undefined)[]): void {
  const there = statSync(output, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (there.isDirectory()) throw new UsageError(`--output ${output}: a folder. Name a file.`);
  const file = realpathSync(output);
  const read = inputs.flatMap((input) =>
    input === undefined || statSync(input, { throwIfNoEntry: false }) === undefined ? [] : [realpathSync(input)],
  );
  if (read.includes(file) || READ_BY_NAME.test(file)) {
    throw new UsageError(`--output ${output}: would overwrite what is read. Name another file.`);
  }
}

/** Writes a file, part by part. @throws UsageError with one message, such as for a disk that is full */
export function writeOutput(file: string, parts: Iterable<string>): void {
  try {
    const target = openSync(file, "w");
    try {
      for (const part of parts) writeFileSync(target, part);
    } finally {
      closeSync(target);
    }
  } catch (error) {
    throw new UsageError(`${file}: ${unwritable(error)}`);
  }
}

/** Why something cannot be written, and what to do. */
export function unwritable(error: unknown): string {
  const { code = "unknown error" } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return `no space is left (${code}). Free some, or write elsewhere.`;
  return `cannot be written (${code}). Name another file.`;
}
