import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";

/**
 * Gives each test of the file a folder of its own for temporary files, as no other test that runs meanwhile has it.
 * Returns what lies in that folder.
 */
export function ownTemporaryFiles(): () => string[] {
  const shared = os.tmpdir();
  let own: string;
  beforeEach(() => {
    own = mkdtempSync(join(shared, "own-"));
    jest.spyOn(os, "tmpdir").mockReturnValue(own);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(own, { recursive: true });
  });
  return () => readdirSync(own);
}
