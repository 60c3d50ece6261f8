import { mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** A folder that cannot be written to, with its path and the system's message. */
export class OutputFolderError extends Error {}

/** The folder that an app is written to. */
export interface OutputFolder {
  /** Removes the folders created here that are still empty, after an app was refused. */
  readonly undo: () => void;
}

/**
 * Creates the folder of an app with its parents: cdktf creates only the last part.
 * @throws OutputFolderError when the system refuses
 */
export function makeOutputFolder(outdir: string): OutputFolder {
  const stacks = join(resolve(outdir), "stacks");
  let first: string | undefined;
  try {
    first = mkdirSync(stacks, { recursive: true });
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new OutputFolderError(
      `The output folder ${outdir} cannot be made: ${REASONS[code] ?? message}. ` +
        "Set CDKTF_OUTDIR or outdir to a folder that can.",
    );
  }
  return { undo: () => removeEmpty(stacks, first) };
}

const REASONS: { readonly [code: string]: string } = {
  EEXIST: "there is a file of that name",
  ENOTDIR: "something above it is a file",
  EACCES: "it may not be written to",
  EROFS: "the file system is read-only",
};

function removeEmpty(folder: string, first: string | undefined): void {
  if (first === undefined) return;
  for (let at = folder; at.length >= first.length; at = dirname(at)) {
    if (readdirSync(at).length > 0) return;
    rmdirSync(at);
  }
}
