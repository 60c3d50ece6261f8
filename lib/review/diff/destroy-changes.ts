import { groupedBy, once } from "../../core";
import {
  blocksOf,
  canonical,
  descriptorOf,
  isForgotten,
  listOf,
  thingOf,
  type Attributes,
  type Block,
  type Rename,
  type Stack,
  type Statement,
} from "../../stack";
import type { Change, ControlChange } from "../types";
import { blockChange } from "./block-change";
import { elsewhere } from "./place-changes";

/** Control of the rows about settings that the destroy of another block may remove. */
const UNDONE = "undone";

/**
 * A row for each block that Terraform destroys while another block sets the same thing, or that is recreated itself:
 * AWS has the thing once, so a destroy that runs last removes it. Terraform does not order two addresses.
 * @param renames resources that are replaced under a new name: what is set on them ends before the new one exists
 */
export function undoneChanges(
  stack: string,
  before: Stack | undefined,
  after: Stack | undefined,
  renames: readonly Rename[],
): readonly ControlChange[] {
  if (before === undefined || after === undefined) return [];
  const ofOtherTypes = undoneByOthers(stack, before, after);
  const isAnew = (name: string, of: Block) =>
    renames.some(({ from, to, was }) => from !== to && from !== of.address && was.name === name);
  const ofOneType = [...before.resources].flatMap(([type, blocks]) => {
    const { sets = [], ends } = descriptorOf(type) ?? {};
    // the loss has a row of its own
    if (sets.length === 0 || typeof ends === "object") return [];
    const now = groupedBy(after.resources.get(type) ?? [], (block) => thingOf(block, sets) ?? "");
    return blocks.flatMap((was) => {
      const thing = thingOf(was, sets);
      if (thing === undefined || sets.some((name) => isAnew(lastPart(was.attributes[name]), was))) return [];
      const alike = (now.get(thing) ?? []).filter((is) => elsewhere(was, is) === undefined);
      const is = alike.find(isAt(was)) ?? alike[0];
      if (is === undefined || !isUndone(was, is, after)) return [];
      const old = blocks.find(isAt(is));
      return [undoneRow(stack, was, is, old, old === undefined ? " A moved block prevents that." : "")];
    });
  });
  return [...ofOneType, ...ofOtherTypes];
}

// the destroy of a policy also removes the policy that a block of another type sets
function undoneByOthers(stack: string, before: Stack, after: Stack): readonly ControlChange[] {
  const [there, here] = [addressedIn(before), addressedIn(after)];
  const gone = [...there.values()].filter(({ address, type }) => {
    return !here.has(address) && descriptorOf(type)?.sets !== undefined;
  });
  if (gone.length === 0) return [];
  // computed on first use: few reviews need it
  const setBy = once(() => {
    const all = [...here.values()].flatMap((is) => policiesSetBy(is, after).map((what) => [what, is] as const));
    return groupedBy(all, ([what]) => what);
  });
  return gone.flatMap((was) => {
    const alike = policiesSetBy(was, before).flatMap((what) => (setBy().get(what) ?? []).map(([, is]) => is));
    const is = alike.find((one) => one.type !== was.type);
    if (is === undefined || !isUndone(was, is, after)) return [];
    return [undoneRow(stack, was, is, there.get(is.address))];
  });
}

function addressedIn({ resources }: Stack): ReadonlyMap<string, Block> {
  return new Map([...resources.values()].flat().map((block) => [block.address, block]));
}

// a resource has one policy at AWS; a principal has each policy once
function policiesSetBy(block: Block, stack: Stack): readonly string[] {
  const placed = descriptorOf(block.type)?.policies?.(block, stack) ?? [];
  return placed.flatMap(({ kind, owner, writtenAt, managed, text, isAbsent }): readonly string[] => {
    if (kind === "boundary" || kind === "trust") return [];
    // the default policy of a key
    if (kind === "key" && block.attributes["policy"] === undefined) return [];
    if (kind !== "identity") return [`${kind} ${owner}`];
    if (INLINE.test(block.type)) return inlineIn([block.attributes], owner);
    const attached = writtenAt ?? managed ?? (isAbsent && text);
    return [
      ...inlineIn(blocksOf(block.attributes["inline_policy"]), owner),
      ...(attached === undefined ? [] : [`attached ${owner} ${attached}`]),
    ];
  });
}

const INLINE = /^aws_iam_(?:role|user|group)_policy$/;

function inlineIn(blocks: readonly Attributes[], owner: string): readonly string[] {
  return blocks.flatMap(({ name }) => (typeof name === "string" ? [`inline ${owner} ${name}`] : []));
}

// the name at the end of an ARN or URL
function lastPart(value: unknown): string {
  return String(value).split(/[/:]/).at(-1)!;
}

function isAt({ address }: Block): (block: Block) => boolean {
  return (block) => block.address === address;
}

function isUndone(was: Block, is: Block, after: Stack): boolean {
  if (isForgotten(after, was.address)) return false;
  const ending = after.endings.get(was.address);
  // destroyed but still configured: left over from an earlier apply
  if (was.address === is.address) return ending === "createdFirst" || ending === "destroyed";
  return ending !== undefined || after.format !== "plan";
}

/** @param old the block that sets the same, as it was */
function undoneRow(stack: string, was: Block, is: Block, old: Block | undefined, advice = ""): ControlChange {
  const [summary, unknown] = undoneWords(was, is, old);
  return blockChange(stack, is.address, UNDONE, [UNDONE, was.address, is.address], {
    risk: "protection",
    summary: summary + advice,
    label: "Set by",
    before: was.address,
    after: is.address,
    unknown,
  });
}

function undoneWords(was: Block, is: Block, old: Block | undefined): readonly [summary: string, unknown: string] {
  const removed = "the effect of removing all of it is not compared";
  if (was.address === is.address) {
    const summary = `${is.address} is recreated before the old one is destroyed, which removes the settings of the new one.`;
    return [summary, removed];
  }
  const both = `${was.address} is destroyed, and ${is.address} sets the same`;
  // a block that stays as it is is not applied again
  if (canonical(old?.attributes) === canonical(is.attributes))
    return [`${both}: the destroy removes it, and only another apply sets it again.`, removed];
  return [
    `${both}: if the destroy runs last, it removes the settings.`,
    "Terraform destroys one and creates the other in no defined order",
  ];
}

/** Control of the rows about resources that are replaced and otherwise unchanged. */
const REMADE = "remade";

/**
 * A row for each resource that a plan destroys and recreates with the same name: its content is lost, and its
 * protection has a gap. Types with a row about their end are left out.
 */
export function remadeChanges(
  stack: string,
  before: Stack | undefined,
  after: Stack | undefined,
  otherRows: readonly Change[],
): readonly ControlChange[] {
  const endings = [...(after?.endings ?? [])].filter(([, end]) => end === "replaced" || end === "createdFirst");
  if (before === undefined || endings.length === 0) return [];
  const remade = new Map(endings);
  const sources = new Set(otherRows.map(({ source }) => source.split(" ")[0]!));
  return [...before.resources.values()].flat().flatMap((block) => {
    const { ends, anew, holds } = descriptorOf(block.type) ?? {};
    if (!remade.has(block.address) || anew !== undefined || typeof ends === "object") return [];
    if (holds !== undefined) return [remadeRow(stack, block, `lost with it: ${holds}`)];
    // with other changes, the plan is about those; if the new one is created first, there is no gap
    const isReported = sources.has(block.address) || remade.get(block.address) === "createdFirst";
    if (isReported || !protects(block, before)) return [];
    return [remadeRow(stack, block, "until it is there again nothing of it holds")];
  });
}

function protects(block: Block, stack: Stack): boolean {
  const { policies, settings } = descriptorOf(block.type) ?? {};
  const statements = (policies?.(block, stack) ?? []).flatMap(({ document }) => listOf<Statement>(document?.Statement));
  if (statements.some(({ Effect }) => Effect === "Deny")) return true;
  return (settings?.(block, stack) ?? []).some(({ control, value }) => {
    return control.risk === "protection" && value !== null && value !== false;
  });
}

function remadeRow(stack: string, { address, type }: Block, what: string): ControlChange {
  return blockChange(stack, address, REMADE, [REMADE, address, what], {
    risk: "protection",
    summary: `${address} is replaced: Terraform destroys and recreates it; ${what}.`,
    label: "Made anew",
    before: "there",
    after: "replaced",
    unknown: `what is done, or missed, until the new ${type} is there is not in the plan`,
  });
}
