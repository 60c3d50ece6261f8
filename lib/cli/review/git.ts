import { execFile } from "node:child_process";
import { promisify } from "node:util";

// the repository's hooks must not run during a review
const NO_HOOKS = ["-c", "core.hooksPath=/dev/null"];

/** Runs git without a shell. @throws Error with git's first message */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", [...NO_HOOKS, ...args], { cwd: folder, encoding: "utf8" });
    return stdout.trimEnd();
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT") throw new Error("git is not installed: --base-ref requires it");
    const [line = ""] = stderr.split("\n").filter((one) => one !== "");
    throw new Error(`git ${args[0]}: ${line.replace(/^(fatal|error): /, "") || "failed"}`);
  }
}

/** The commit of a ref. @throws Error if it does not exist */
export async function commitOf(folder: string, ref: string): Promise<string> {
  try {
    return await git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  } catch (error) {
    if ((error as Error).message.startsWith("git is not")) throw error;
    throw new Error(`${ref}: no such commit; in a shallow clone, fetch it first`);
  }
}

/** Describes the working tree of a folder: its commit, and whether it has uncommitted changes. */
export async function workTreeWords(folder: string): Promise<string> {
  const commit = await commitOf(folder, "HEAD");
  // untracked files count too, because an app may load one that is not added yet
  const changed = await git(folder, "--no-optional-locks", "status", "--porcelain", "--untracked-files=normal");
  return changed === ""
    ? `the working tree (commit ${commit})`
    : `the working tree with uncommitted changes (on commit ${commit})`;
}
