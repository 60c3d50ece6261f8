import { execFile } from "node:child_process";
import { existsSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "../../core";

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

// a commit checked out next to the working tree
interface Worktree {
  readonly commit: string;
  /** Temporary folder, also for outputs. */
  readonly temporary: string;
  /** The folder in it that corresponds to the folder of the review. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/**
 * Checks out a ref into a temporary folder.
 * @param folder folder of the review
 * @param link whether to use the installed packages of this working tree
 */
export async function checkOut(folder: string, ref: string, link: boolean): Promise<Worktree> {
  const commit = await commitOf(folder, ref);
  const root = await git(folder, "rev-parse", "--show-toplevel");
  const prefix = await git(folder, "rev-parse", "--show-prefix");
  const own = temporaryFolder("legal-hold-review-");
  const temporary = realpathSync(own.path);
  const tree = join(temporary, "base");
  const remove = async (): Promise<void> => {
    await git(root, "worktree", "remove", "--force", tree).catch(() => undefined);
    own.remove();
    await git(root, "worktree", "prune").catch(() => undefined);
  };
  try {
    await git(root, "worktree", "add", "--detach", tree, commit);
    if (!existsSync(join(tree, prefix))) throw new Error(`${ref}: has no folder ${prefix}`);
    if (link) linkPackages(root, tree, prefix);
  } catch (error) {
    await remove();
    throw error;
  }
  return { commit, temporary, folder: join(tree, prefix), remove };
}

// links the installed packages of this working tree, from the root down to the folder
function linkPackages(root: string, tree: string, prefix: string): void {
  const parts = prefix.split("/").filter((part) => part !== "");
  for (let i = 0; i <= parts.length; i++) {
    const inner = join(...parts.slice(0, i), "node_modules");
    if (existsSync(join(root, inner)) && !existsSync(join(tree, inner))) {
      symlinkSync(join(root, inner), join(tree, inner), "junction");
    }
  }
}
