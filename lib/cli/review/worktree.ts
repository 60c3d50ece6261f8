import { existsSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../core";
import { commitOf, git } from "./git";

/** A commit checked out beside the work tree. */
export interface Worktree {
  readonly commit: string;
  /** A folder of our own, for outputs too. */
  readonly temporary: string;
  /** The folder in it that corresponds to where the review runs. */
  readonly folder: string;
  /** Removes everything. */
  readonly remove: () => Promise<void>;
}

/**
 * Checks a ref out into a temporary folder.
 * @param folder where the review runs
 * @param link whether installed packages of this work tree are used there
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

// a checkout has no installed packages; those of this work tree serve, from the root down to the folder
function linkPackages(root: string, tree: string, prefix: string): void {
  const parts = prefix.split("/").filter((part) => part !== "");
  for (let i = 0; i <= parts.length; i++) {
    const inner = join(...parts.slice(0, i), "node_modules");
    if (existsSync(join(root, inner)) && !existsSync(join(tree, inner))) {
      symlinkSync(join(root, inner), join(tree, inner), "junction");
    }
  }
}
