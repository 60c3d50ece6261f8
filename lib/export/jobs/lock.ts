import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { ExportError } from "../error";

/**
 * Keeps other processes of this machine away from a file. What a killed process left is taken over.
 * @returns gives it back
 * @throws ExportError when a living process has it
 */
export function lock(path: string): () => void {
  const file = `${path}.lock`;
  for (;;) {
    try {
      const handle = openSync(file, "wx", 0o600);
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const pid = Number(readFileSync(file, "utf8"));
    if (pid === 0 || isAlive(pid)) {
      throw new ExportError(
        `${path}: process ${pid} has it. Wait for that one; if it is none of ours, remove ${file}.`,
      );
    }
    rmSync(file, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
