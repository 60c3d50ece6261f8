import { execFile } from "node:child_process";
import { promisify } from "node:util";

// hooks of the repository are no part of a review
const NO_HOOKS = ["-c", "core.hooksPath=/dev/null"];

/** Runs git without a shell. @throws Error with what git said first */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", [...NO_HOOKS, ...args], { cwd: folder, encoding: "utf8" });
    return stdout.trimEnd();
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT") throw new Error("git is not there: --base-ref needs it");
    const [line = ""] = stderr.split("\n").filter((one) => one !== "");
    throw new Error(`git ${args[0]}: ${line.replace(/^(fatal|error): /, "") || "failed"}`);
  }
}

/** The commit that a ref names. @throws Error when it names none */
export async function commitOf(folder: string, ref: string): Promise<string> {
  try {
    return await git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  } catch (error) {
    if ((error as Error).message.startsWith("git is not")) throw error;
    throw new Error(`${ref}: no such commit here; a shallow clone may lack it (fetch it first)`);
  }
}

/** The work tree of a folder in words: the commit that it stands on, and whether it holds what no commit does. */
export async function workTreeWords(folder: string): Promise<string> {
  const commit = await commitOf(folder, "HEAD");
  // files that are not ignored count too: an app may load one that nobody added yet
  const changed = await git(folder, "--no-optional-locks", "status", "--porcelain", "--untracked-files=normal");
  return changed === ""
    ? `the working tree (commit ${commit})`
    : `the working tree with uncommitted changes (on commit ${commit})`;
}
