import { groupedBy } from "../core";
import { isAsked } from "./asked-tags";
import { blocksOf, isUnset, type Attributes } from "./attributes";
import { canonical, canonicalInOrder } from "./canonical";
import { HARMLESS_ARGUMENTS, HARMLESS_COMING, HARMLESS_FRAME, HARMLESS_TYPES, VALUES_OF_TYPES } from "./data/harmless";
import { META_ARGUMENTS } from "./meta-arguments";
import type { Block, Stack } from "./model";
import { descriptorOf } from "./registry";
import { isObject } from "./json";
import { symbolOf } from "./resolve/symbols";

/** What no descriptor accounts for, of one block. */
export interface Remainder {
  readonly address: string;
  /** Terraform type, `data.` before that of a data source; the kind of a block of the frame. */
  readonly type: string;
  /** Whether the type has a descriptor; of another nothing is read, and its coming and going is compared too. */
  readonly known: boolean;
  /** Whether its coming and going decide nothing, so that it is compared only where it is on both sides. */
  readonly ofBoth?: true;
  /** What is left, by path: canonical JSON, in which the order of lists makes no difference. */
  readonly left: ReadonlyMap<string, string>;
  /** The same with lists in their order, of what nobody described: there the order may decide. */
  readonly inOrder?: ReadonlyMap<string, string>;
  /** Arguments that the configuration sets, where the input tells. */
  readonly configured?: ReadonlySet<string>;
}

/**
 * Everything of a stack that no descriptor accounts for, by address, without what is known to decide nothing.
 * @param asked names of tags that a policy of either side asks for
 */
export function remainderOf(stack: Stack, asked: ReadonlySet<string>): ReadonlyMap<string, Remainder> {
  const found = new Map<string, Remainder>();
  const add = (one: Remainder | undefined) => one && found.set(one.address, one);
  for (const blocks of stack.resources.values()) for (const block of blocks) add(ofBlock(block, block.type, asked));
  for (const blocks of stack.data.values())
    for (const block of blocks) add(ofBlock(block, `data.${block.type}`, asked));
  for (const { address, kind, attributes } of stack.frame) {
    const left = leavesOf(attributes, () => false).filter(
      ([path]) => frameReason(kind, path) === undefined || (kind === "provider" && isAsked("", path, asked)),
    );
    const ofBoth = Object.hasOwn(HARMLESS_COMING, kind);
    if (left.length > 0 || ofBoth) {
      const inOrder = ["module", "check"].includes(kind) && joined(left, canonicalInOrder);
      add({
        address,
        type: kind,
        known: ofBoth,
        left: joined(left),
        ...(ofBoth && { ofBoth }),
        ...(inOrder && { inOrder }),
      });
    }
  }
  return found;
}

/** Resources of a stack whose type nobody described, by type; without those that are known to decide nothing. */
export function unreadTypes(stack: Stack): ReadonlyMap<string, number> {
  const types = [...stack.resources].filter(
    ([type]) => descriptorOf(type) === undefined && !(type in HARMLESS_TYPES) && !(type in VALUES_OF_TYPES),
  );
  return new Map(types.map(([type, blocks]) => [type, blocks.length]));
}

function ofBlock(block: Block, type: string, asked: ReadonlySet<string>): Remainder | undefined {
  const { address, attributes, configured, empty = [], meta = {} } = block;
  if (Object.hasOwn(VALUES_OF_TYPES, type)) {
    return {
      address,
      type,
      known: true,
      ofBoth: true,
      left: joined(topLevel(attributes)),
      ...(configured && { configured }),
    };
  }
  if (Object.hasOwn(HARMLESS_TYPES, type)) return undefined;
  const descriptor = descriptorOf(type);
  const known = descriptor !== undefined;
  const byType = readBy(type);
  const read = (path: string) => covered(HARMLESS, path) || byType(path);
  const isInPlace = descriptor?.isInPlace?.(block) === true;
  const own = isInPlace
    ? []
    : descriptor === undefined
      ? topLevel(attributes)
      : leavesOf(descriptor.counted?.(attributes) ?? attributes, read);
  const nothing = empty.filter((path) => !read(path) && !isMeta(path)).map((path): Leaf => [path, NOTHING_IN_IT]);
  const rest = [...own, ...nothing, ...leavesOf(meta, read)].filter(([path]) => !covered(HARMLESS, path));
  const left = [...rest, ...labelsOf(attributes).filter(([path]) => isAsked(type, path, asked))];
  // of a data source only what is read with it counts: it makes nothing
  if (left.length === 0 && (known || type.startsWith("data."))) return undefined;
  // what refers to a data source differs where it comes or goes; of a type that nobody described it may do something itself,
  // and `count` or `for_each` is another address of the same one
  const ofBoth = known && type.startsWith("data.") && Object.keys(meta).length === 0;
  const inOrder = joined(
    left.filter(([path]) => mayGoByOrder(path, known)),
    canonicalInOrder,
  );
  return {
    address,
    type,
    known,
    left: joined(left),
    inOrder,
    ...(ofBoth && { ofBoth }),
    ...(configured && { configured }),
  };
}

/** What stands for a list that is given with nothing in it: the provider may take it for another thing than none. */
export const NOTHING_IN_IT = symbolOf("[]");

function isMeta(path: string): boolean {
  return META_ARGUMENTS.includes(path.split(".")[0]!);
}

// JSON does not tell sets from lists: of a described type what goes by its order is read, of another nobody knows. Terraform
// runs provisioners one after the other
function mayGoByOrder(path: string, isDescribed: boolean): boolean {
  const [head = ""] = path.split(".");
  return head === "provisioner" || (!isDescribed && head !== "lifecycle");
}

/** Why an argument of a type decides nothing about access or evidence; undefined where it may. @param path as in `Descriptor.reads` */
export function harmlessReason(type: string, path: string): string | undefined {
  if (Object.hasOwn(HARMLESS_TYPES, type)) return HARMLESS_TYPES[type];
  const reasons = { ...HARMLESS_ARGUMENTS, ...descriptorOf(type)?.inert };
  const names = path.split(".");
  const above = names.map((_, i) => names.slice(0, i + 1).join("."));
  return above.map((one) => (Object.hasOwn(reasons, one) ? reasons[one] : undefined)).find((one) => one !== undefined);
}

type Leaf = readonly [path: string, value: unknown];

const HARMLESS = treeOf(Object.keys(HARMLESS_ARGUMENTS));
const trees = new Map<string, Tree>();

function readBy(type: string): (path: string) => boolean {
  const descriptor = descriptorOf(type);
  if (descriptor === undefined) return () => false;
  let tree = trees.get(type);
  if (tree === undefined) {
    tree = treeOf([...descriptor.reads, ...Object.keys(descriptor.inert ?? {})]);
    trees.set(type, tree);
  }
  const found = tree;
  return (path) => covered(found, path);
}

interface Tree {
  readonly [name: string]: Tree | true;
}

function treeOf(paths: readonly string[]): Tree {
  const root: { [name: string]: Tree | true } = {};
  for (const path of paths) {
    let at = root;
    const names = path.split(".");
    for (const [i, name] of names.entries()) {
      // what stands above it is covered as a whole
      if (at[name] === true) break;
      if (i === names.length - 1) at[name] = true;
      else at = (at[name] ??= {}) as { [name: string]: Tree | true };
    }
  }
  return root;
}

/** Whether a path is at or below one of the tree. */
function covered(tree: Tree, path: string): boolean {
  let at: Tree | true | undefined = tree;
  for (const name of path.split(".")) {
    if (at === true) return true;
    if (at !== undefined) at = Object.hasOwn(at, name) ? at[name] : name === "dynamic" ? undefined : at["*"];
  }
  return at === true;
}

// what blocks of a list say stands below the path of the list, of all blocks together; which of them says what, at the path
function leavesOf(value: unknown, isRead: (path: string) => boolean, path = ""): readonly Leaf[] {
  if (isUnset(value)) return [];
  if (path !== "" && isRead(path)) return openBlocks(value, path);
  if (Array.isArray(value) && value.some(isObject)) {
    const blocks = value.map((item: unknown) => leavesOf(item, isRead, path)).filter((leaves) => leaves.length > 0);
    const isTold = blocks.length < 2 || blocks.every((leaves) => leaves.length < 2);
    return [
      ...blocks.flat(),
      ...(isTold ? [] : blocks.map((leaves): Leaf => [path, Object.fromEntries(joined(leaves))])),
    ];
  }
  if (!isObject(value)) return [[path, value]];
  const members = Object.entries(value);
  // an empty block says something by its being there
  if (members.length === 0 && path !== "") return isRead(`${path}.*`) ? [] : [[path, value]];
  return members.flatMap(([name, member]) => leavesOf(member, isRead, path === "" ? name : `${path}.${name}`));
}

// who reads a block reads the blocks in it that there are: which ones there may be besides is nobody's to tell
function openBlocks(value: unknown, path: string): readonly Leaf[] {
  if (Array.isArray(value)) {
    const isBlocks = value.some(isObject);
    return value.flatMap((item: unknown): readonly Leaf[] =>
      isObject(item) ? openBlocks(item, path) : isBlocks && item !== null ? [[path, item]] : [],
    );
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]): readonly Leaf[] =>
    name === "dynamic" && isDynamic(member) ? [[`${path}.${name}`, member]] : openBlocks(member, `${path}.${name}`),
  );
}

function isDynamic(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((blocks) => blocksOf(blocks).every((one) => "for_each" in one));
}

function labelsOf({ tags, tags_all }: Attributes): readonly Leaf[] {
  return leavesOf({ tags, tags_all }, () => false);
}

function topLevel(attributes: Attributes): readonly Leaf[] {
  return Object.entries(attributes).filter(([, value]) => !isUnset(value));
}

function joined(leaves: readonly Leaf[], write = canonical): ReadonlyMap<string, string> {
  const values = groupedBy(leaves, ([path]) => path);
  return new Map(
    [...values].map(([path, [one, ...others]]) => {
      return [path, write(others.length === 0 ? one![1] : [one!, ...others].map(([, value]) => value))];
    }),
  );
}

/** Why an argument of a block of the frame decides nothing; undefined where it may. @param path empty for the block itself */
export function frameReason(kind: string, path: string): string | undefined {
  const [name = ""] = path.split(".");
  const whole = path === "" ? HARMLESS_COMING[kind] : undefined;
  return whole ?? HARMLESS_FRAME[`${kind}.${name}`] ?? HARMLESS_FRAME[`${kind}.*`];
}
