import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file or folder that cannot be written. The message names it, says why, and what to do. */
export class UnwritableError extends Error {
  override readonly name = "UnwritableError";
}

/** Why something cannot be written, and what to do. */
export function unwritable(error: unknown): string {
  const { code = "unknown error" } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return `no space is left (${code}). Free some, or write elsewhere.`;
  return `cannot be written (${code}). Name another file.`;
}

/**
 * Runs a function that writes a file or a folder; verbs write all files through it.
 * @throws UnwritableError when the system refuses, for example because the disk is full
 */
export function writing<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!/^E[A-Z0-9]+$/.test(String((error as NodeJS.ErrnoException).code))) throw error;
    throw new UnwritableError(`${file}: ${unwritable(error)}`, { cause: error });
  }
}

/** Writes a file, part by part. @throws UnwritableError */
export function writeParts(
  file: string,
  parts: Iterable<string | Uint8Array>,
  { flag = "w", mode }: { readonly flag?: "w" | "wx"; readonly mode?: number } = {},
): void {
  writing(file, () => {
    const target = openSync(file, flag, mode);
    try {
      for (const part of parts) writeFileSync(target, part);
    } finally {
      closeSync(target);
    }
  });
}

/** A temporary folder. It is removed at the latest when the process ends, also by a signal that it can handle. */
export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** Creates a folder that only its owner may enter. @throws UnwritableError */
export function temporaryFolder(prefix: string): TemporaryFolder {
  const path = writing(tmpdir(), () => mkdtempSync(join(tmpdir(), prefix)));
  const remove = () => {
    process.off("exit", remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.once("exit", remove);
  return { path, remove };
}
