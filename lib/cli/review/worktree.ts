import { existsSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../core";
import { commitOf, git } from "./git";

/** A commit checked out next to the working tree. */
export interface Worktree {
  readonly commit: string;
  /** Temporary folder, also for outputs. */
  readonly temporary: string;
  /** The folder in it that corresponds to the folder of the review. */
  readonly folder: string;
  /** Removes everything. */
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
