import { groupedBy, ownOf } from "../core";
import { first, isUnset, without, type Attributes } from "./attributes";
import { canonical, canonicalInOrder } from "./canonical";
import { HARMLESS_ARGUMENTS, HARMLESS_COMING, HARMLESS_FRAME, HARMLESS_TYPES, VALUES_OF_TYPES } from "./data/harmless";
import { exactly, isObject } from "./json";
import { perStack, type Block, type Stack } from "./model";
import { covered, nodeAt, readPaths, treeOf } from "./read-paths";
import { isReferenced } from "./referenced-tags";
import { descriptorOf } from "./registry";
import { isDynamic } from "./resolve/dynamic";
import { symbolOf } from "./resolve/symbols";
import { META_ARGUMENTS } from "./sections";

/** The parts of one block that no descriptor evaluates. */
export interface Remainder {
  readonly address: string;
  /** Terraform type, with the prefix `data.` for a data source; the block type for other configuration blocks. */
  readonly type: string;
  /** Whether the type has a descriptor. For other types nothing is read, so creation and deletion are compared too. */
  readonly known: boolean;
  /** Whether creation and deletion decide nothing, so that it is compared only if it is on both sides. */
  readonly ofBoth?: true;
  /** Whether it only computes a value, to which nothing refers. */
  readonly unused?: true;
  /** The remaining values by path, as canonical JSON that ignores the order of lists. */
  readonly left: ReadonlyMap<string, string>;
  /** The same with lists in their order, for types without a descriptor, for which the order may matter. */
  readonly inOrder?: ReadonlyMap<string, string>;
  /** Arguments that the configuration sets, if the input shows it. */
  readonly configured?: ReadonlySet<string>;
}

/**
 * Everything in a stack that no descriptor evaluates, by address, except values that are known to decide nothing.
 * @param tagKeys names of tags that a policy on either side refers to
 */
export function remainderOf(stack: Stack, tagKeys: ReadonlySet<string>): ReadonlyMap<string, Remainder> {
  const found = new Map<string, Remainder>();
  const add = (one: Remainder | undefined) => one && found.set(one.address, one);
  for (const blocks of stack.resources.values())
    for (const block of blocks) {
      const one = ofBlock(block, block.type, tagKeys);
      const isUsed = one && (!(block.type in VALUES_OF_TYPES) || runs(block.meta ?? {}) || isReferredTo(block, stack));
      add(one && !isUsed ? { ...one, unused: true } : one);
    }
  for (const blocks of stack.data.values())
    for (const block of blocks) add(ofBlock(block, `data.${block.type}`, tagKeys));
  for (const { address, kind, attributes } of stack.frame) {
    const left = leavesOf(attributes, () => false).filter(
      ([path]) => frameReason(kind, path) === undefined || (kind === "provider" && isReferenced("", path, tagKeys)),
    );
    const ofBoth = Object.hasOwn(HARMLESS_COMING, kind);
    if (left.length > 0 || ofBoth) {
      const inOrder = ["module", "check"].includes(kind) && joined(left, exactly);
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

const valuesIn = perStack(({ resources, data, frame }) => {
  const blocks = [...resources.values(), ...data.values()].flat();
  return JSON.stringify([...blocks.map(({ attributes, meta }) => [attributes, meta]), frame]);
});

function isReferredTo({ address }: Block, stack: Stack): boolean {
  return valuesIn(stack).includes(address.replace(/\[.*$/, ""));
}

/** Number of resources by type, for types without a descriptor that may affect access. */
export function unreadTypes(stack: Stack): ReadonlyMap<string, number> {
  const types = [...stack.resources].filter(
    ([type]) => descriptorOf(type) === undefined && !(type in HARMLESS_TYPES) && !(type in VALUES_OF_TYPES),
  );
  return new Map(types.map(([type, blocks]) => [type, blocks.length]));
}

function ofBlock(block: Block, type: string, tagKeys: ReadonlySet<string>): Remainder | undefined {
  const { address, attributes, configured, empty = [], meta = {} } = block;
  const isHarmless = Object.hasOwn(HARMLESS_TYPES, type);
  const isValue = Object.hasOwn(VALUES_OF_TYPES, type);
  const descriptor = descriptorOf(type);
  const known = descriptor !== undefined || isHarmless || isValue;
  const byType = readPaths(type);
  const read = (path: string) => covered(HARMLESS, path) || covered(byType, path);
  const own =
    isHarmless || descriptor?.isInPlace?.(block) === true
      ? []
      : descriptor === undefined
        ? topLevel(attributes)
        : leavesOf(descriptor.counted?.(attributes) ?? attributes, read);
  // no blocks are as good as none that are written
  const isOpen = (path: string) => !covered(HARMLESS, path) && nodeAt(byType, path) === undefined && !isMeta(path);
  const nothing = isHarmless || isValue ? [] : empty.filter(isOpen);
  const rest = [
    ...own,
    ...nothing.map((path): Leaf => [path, NOTHING_IN_IT]),
    ...leavesOf(isHarmless || isValue ? effectsOf(meta, isHarmless) : meta, read),
    ...programOf(block),
  ].filter(([path]) => !covered(HARMLESS, path));
  const left = [...rest, ...labelsOf(attributes).filter(([path]) => isReferenced(type, path, tagKeys))];
  // only the arguments of a data source matter, because it creates nothing
  if (left.length === 0 && (known || type.startsWith("data."))) return undefined;
  // references to a data source change if it is added or removed; one without a descriptor may have effects itself, and
  // with `count` or `for_each` it only has another address
  const ofBoth = isValue ? !runs(meta) : known && type.startsWith("data.") && Object.keys(meta).length === 0;
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

function lifecycleOf(meta: Attributes): Attributes {
  return first(meta["lifecycle"]);
}

function runs(meta: Attributes): boolean {
  return meta["provisioner"] !== undefined || lifecycleOf(meta)["action_trigger"] !== undefined;
}

// arguments that concern only the block itself
const ONLY_ITSELF = ["create_before_destroy", "ignore_changes", "prevent_destroy", "replace_triggered_by"];

// whatever a block is, its provisioners and actions run programs, and its checks stop an apply
function effectsOf({ count: _, for_each: __, ...meta }: Attributes, isHarmless: boolean): Attributes {
  const lifecycle = without(lifecycleOf(meta), ONLY_ITSELF);
  return isHarmless && !runs(meta) ? { ...meta, lifecycle } : meta;
}

// another value of an argument that has no row may replace the block, which runs its provisioners; an update runs actions
function programOf({ type, attributes, meta = {} }: Block): readonly Leaf[] {
  if (!runs(meta)) return [];
  if (lifecycleOf(meta)["action_trigger"] !== undefined) return [[PROGRAM, attributes]];
  const reads = descriptorOf(type)?.reads ?? [];
  const others = Object.entries(attributes).filter(
    ([name, value]) => !isUnset(value) && !reads.includes(name) && !["tags", "tags_all", "timeouts"].includes(name),
  );
  return [[PROGRAM, Object.fromEntries(others)]];
}

/** Path of the values for which a block runs a program. */
export const PROGRAM = "program.run";

/** Symbol for a list that is explicitly empty, which the provider may treat differently from an omitted one. */
export const NOTHING_IN_IT = symbolOf("[]");

function isMeta(path: string): boolean {
  return META_ARGUMENTS.includes(path.split(".")[0]!);
}

// JSON does not distinguish sets from lists: for types with a descriptor it is known whether the order matters; for
// others it is not. Provisioners run in order
function mayGoByOrder(path: string, isDescribed: boolean): boolean {
  const [head = ""] = path.split(".");
  return head === "provisioner" || (!isDescribed && head !== "lifecycle");
}

/**
 * Why an argument of a type does not affect access or evidence; undefined if it may. @param path as in
 * `Descriptor.reads`
 */
export function harmlessReason(type: string, path: string): string | undefined {
  if (Object.hasOwn(HARMLESS_TYPES, type)) return HARMLESS_TYPES[type];
  const reasons = { ...HARMLESS_ARGUMENTS, ...descriptorOf(type)?.inert };
  const names = path.split(".");
  const above = names.map((_, i) => names.slice(0, i + 1).join("."));
  return above.map((one) => ownOf(reasons, one)).find((one) => one !== undefined);
}

type Leaf = readonly [path: string, value: unknown];

const HARMLESS = treeOf(Object.keys(HARMLESS_ARGUMENTS));

// values in a list of blocks are collected below the path of the list, and also listed per block at the path itself
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
  // the presence of an empty block has a meaning
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

/**
 * Why an argument of a configuration block decides nothing; undefined if it may. @param path empty for the block itself
 */
export function frameReason(kind: string, path: string): string | undefined {
  const [name = ""] = path.split(".");
  const whole = path === "" ? HARMLESS_COMING[kind] : undefined;
  return whole ?? HARMLESS_FRAME[`${kind}.${name}`] ?? HARMLESS_FRAME[`${kind}.*`];
}
