import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Lane } from "./lane";

const FOLDER = join(__dirname, "../../conformance/evidence");

/** What the export writes and asks, against bagit and sqlglot, which are installed where they are not yet. */
export const evidence: Lane = ({ seed }) => {
  const run = (program: string, ...parameters: readonly string[]) =>
    spawnSync(program, parameters, { cwd: join(FOLDER, "../.."), stdio: "inherit" }).status === 0;
  const venv = join(FOLDER, "venv");
  if (!existsSync(venv) && !run("python3", "-m", "venv", venv)) return Promise.resolve(false);
  const pip = [
    join(venv, "bin", "pip"),
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--require-hashes",
  ] as const;
  if (!run(...pip, "-r", join(FOLDER, "requirements.txt"))) return Promise.resolve(false);
  const more = ["--cases", "10000", "--seed", String(seed)];
  return Promise.resolve(run(process.execPath, "--import", "tsx", join(FOLDER, "run.ts"), ...more));
};
