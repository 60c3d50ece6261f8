import { ownOf } from "../core";
import { descriptorOf } from "./registry";

/** Paths as in `Descriptor.reads`: what is named whole, and what something is named in. */
export interface PathTree {
  readonly [name: string]: PathTree | true;
}

const NONE: PathTree = {};
const trees = new Map<string, PathTree>();

/** The paths that the descriptor of a type evaluates. @param type with the prefix `data.` for a data source */
export function readPaths(type: string): PathTree {
  const descriptor = descriptorOf(type);
  if (descriptor === undefined) return NONE;
  let tree = trees.get(type);
  if (tree === undefined) {
    tree = treeOf([...descriptor.reads, ...Object.keys(descriptor.inert ?? {})]);
    trees.set(type, tree);
  }
  return tree;
}

/** The tree of some paths. */
export function treeOf(paths: readonly string[]): PathTree {
  const root: { [name: string]: PathTree | true } = {};
  for (const path of paths) {
    let at = root;
    const names = path.split(".");
    for (const [i, name] of names.entries()) {
      // an ancestor is already covered completely
      if (at[name] === true) break;
      if (i === names.length - 1) at[name] = true;
      else at = (at[name] ??= {}) as { [name: string]: PathTree | true };
    }
  }
  return root;
}

/** Whether a path equals or is below one in the tree. */
export function covered(tree: PathTree, path: string): boolean {
  return nodeAt(tree, path) === true;
}

/** What the tree says of a path; undefined if nothing in it is named. */
export function nodeAt(tree: PathTree, path: string): PathTree | true | undefined {
  let at: PathTree | true | undefined = tree;
  for (const name of path.split(".")) {
    if (at !== undefined && at !== true)
      at = Object.hasOwn(at, name) ? at[name] : name === "dynamic" ? undefined : at["*"];
  }
  return at;
}

/**
 * What is known of the arguments in a block; undefined if the argument of that name may be no block but a map, in which
 * a member `//` is a member as any other.
 */
export function pathsIn(tree: PathTree | undefined, name: string): PathTree | undefined {
  if (tree === undefined) return undefined;
  if (BLOCKS.has(name)) return NONE;
  const found = ownOf(tree, name);
  return found === true ? undefined : found;
}

/** Blocks of Terraform itself, in whatever block they are. */
const BLOCKS: ReadonlySet<string> = new Set(["lifecycle", "provisioner", "connection"]);
