import { once } from "../../core";
import {
  canonical,
  descriptorOf,
  harmlessReason,
  isForgotten,
  remadeAt,
  type Block,
  type End,
  type Ending,
  type Setting,
  type Stack,
} from "../../stack";
import { subjectWords } from "../inventory";
import type { Change, ControlChange } from "../types";
import { blockChange } from "./block-change";
import { elsewhere } from "./place-changes";
import { NOT_COMPARED } from "./remainder-changes";

/**
 * A row for each resource that ends together with its data, and for each that is gone without any other row: policies,
 * memberships and permissions are compared by decisions, settings by values, and what neither reports must not be
 * omitted.
 * @param otherRows the rows so far
 */
export function endingChanges(
  stack: string,
  before: Stack | undefined,
  after: Stack | undefined,
  otherRows: readonly Change[],
): readonly ControlChange[] {
  if (before === undefined) return [];
  const now = new Map([...(after?.resources.values() ?? [])].flat().map((block) => [block.address, block]));
  const isReported = reportedIn(after, otherRows);
  return [...before.resources.values()].flat().flatMap((block) => {
    const { ends, anew } = descriptorOf(block.type) ?? {};
    const to = anew === undefined ? undefined : remadeAt(block, before, after);
    if (anew !== undefined && to !== undefined) return [anewRow(stack, block, to, anew)];
    if (typeof ends === "string") return [];
    const forgotten = after !== undefined && isForgotten(after, block.address);
    if (ends !== undefined) return ended(stack, block, now.get(block.address), after, ends, forgotten);
    if (forgotten) return isHarmless(block) ? [] : [forgottenRow(stack, block)];
    if (descriptorOf(block.type) === undefined && endingAt(block, after) === "replaced") {
      return isHarmless(block) ? [] : [remadeRow(stack, block)];
    }
    if (after === undefined || now.has(block.address)) return [];
    const settings = comparedBy(block, before);
    return settings === undefined || isReported(block, settings) ? [] : [goneRow(stack, block)];
  });
}

type LossEnding = Exclude<Ending, "createdFirst">;

/** Control of the rows about resources whose end loses something. */
export const ENDING = "ending";

function ended(
  stack: string,
  was: Block,
  is: Block | undefined,
  after: Stack | undefined,
  ends: End,
  forgotten: boolean,
): readonly ControlChange[] {
  const row = (ending: LossEnding, by?: string) => [lossRow(stack, was, ends, ending, by)];
  const ending = forgotten ? "forgotten" : endingAt(was, after);
  // a plan has an action for each resource
  if (ending !== undefined || after?.format === "plan") return ending ? row(ending) : [];
  if (is === undefined) return isInModule(was, after) ? [unreadRow(stack, was)] : row("destroyed");
  if (elsewhere(was, is) !== undefined) return row("forgotten");
  const by = ends.replacedBy.find(
    (name) => canonical(was.attributes[name] ?? null) !== canonical(is.attributes[name] ?? null),
  );
  return by === undefined ? [] : row("replaced", by);
}

// the old one is lost in either order
function endingAt({ address }: Block, after: Stack | undefined): LossEnding | undefined {
  const ending = after?.endings.get(address);
  return ending === "createdFirst" ? "replaced" : ending;
}

// a configuration shows the call of a module, not its content
function isInModule({ address }: Block, after: Stack | undefined): boolean {
  const module = /^module\.[^.[]+/.exec(address)?.[0];
  return module !== undefined && after?.frame.some((part) => part.address === module) === true;
}

function unreadRow(stack: string, { address }: Block): ControlChange {
  return {
    ...goneRow(stack, { address, type: "" }),
    summary: `${address} moved into a module, which only a plan contains.`,
    unknown: "it moved into a module",
  };
}

const WORDS: { readonly [ending in LossEnding]: string } = {
  destroyed: "is destroyed",
  replaced: "is replaced: Terraform destroys and recreates it",
  forgotten: "is no longer managed by Terraform",
};

function lossRow(stack: string, { address }: Block, ends: End, ending: LossEnding, by?: string): ControlChange {
  const { verdict, risk, loses } = ends;
  // Terraform manages a forgotten resource again only after an import; restoring the configuration is not enough
  const lost =
    ending === "forgotten"
      ? "the stack no longer maintains its settings, and only an import brings it back"
      : `lost with it: ${loses}`;
  const because = by === undefined ? "" : ` (${by} changed)`;
  return blockChange(stack, address, ENDING, [ENDING, verdict, address, ending], {
    verdict,
    risk,
    summary: `${address} ${WORDS[ending]}${because}; ${lost}.`,
    label: "Ends",
    before: "there",
    after: ending,
  });
}

function forgottenRow(stack: string, { address }: Block): ControlChange {
  return blockChange(stack, address, ENDING, [ENDING, "unknown", address, "forgotten"], {
    summary: `${address} ${WORDS.forgotten}; it stays unchanged, but the stack no longer maintains it.`,
    label: "Ends",
    before: "there",
    after: "forgotten",
    unknown: "it is managed elsewhere",
  });
}

// for a type that is not read, equal arguments do not show what is lost with the old one
function remadeRow(stack: string, block: Block): ControlChange {
  const summary = `${block.address} ${WORDS.replaced}; this review does not know what is lost with it.`;
  return { ...goneRow(stack, block), summary, shownAfter: "replaced" };
}

function isHarmless({ type }: Block): boolean {
  return harmlessReason(type, "") !== undefined;
}

function anewRow(stack: string, { address }: Block, to: string, anew: string): ControlChange {
  const where = to === address ? "" : ` at ${to}`;
  return blockChange(stack, address, ENDING, [ENDING, "anew", address, to], {
    summary: `${address} ${WORDS.replaced}${where}, with another id: ${anew}.`,
    label: "Made anew",
    before: address,
    after: "replaced",
    shownAfter: to,
    unknown: "references to its old id may be outside the stack",
  });
}

// undefined if no row is needed: the type grants nothing, or the block is compared by decisions
function comparedBy(block: Block, stack: Stack): readonly Setting[] | undefined {
  const descriptor = descriptorOf(block.type);
  if (descriptor === undefined) return undefined;
  const { policies, members, permissions, settings } = descriptor;
  const decided = [policies, members, permissions].some((read) => (read?.(block, stack) ?? []).length > 0);
  if (decided) return undefined;
  return (settings?.(block, stack) ?? []).filter(({ control }) => control.going !== "nothing");
}

/** Whether a row already names a block that is gone, or another block sets the same. */
function reportedIn(
  after: Stack | undefined,
  otherRows: readonly Change[],
): (block: Block, settings: readonly Setting[]) => boolean {
  const sources = new Set(otherRows.map(({ source }) => source.split(" ")[0]!));
  const subjects = new Set(otherRows.map((change) => (change.kind === "control" ? change.subject : "")));
  // computed on first use: few reviews need it
  const kept = once(() => keptSettings(after));
  return ({ address }, settings) => {
    if (sources.has(address) || settings.some(({ subject }) => subjects.has(subjectWords(subject)))) return true;
    return settings.length > 0 && settings.every((one) => kept().has(keyOf(one)));
  };
}

function keptSettings(stack: Stack | undefined): ReadonlySet<string> {
  if (stack === undefined) return new Set();
  const blocks = [...stack.resources.values()].flat();
  return new Set(blocks.flatMap((block) => descriptorOf(block.type)?.settings?.(block, stack) ?? []).map(keyOf));
}

function keyOf({ subject, control, value }: Setting): string {
  return JSON.stringify([subject.kind, subject.name, control.name, value]);
}

function goneRow(stack: string, { address, type }: Pick<Block, "address" | "type">): ControlChange {
  const holds = descriptorOf(type)?.holds;
  return blockChange(stack, address, NOT_COMPARED, [NOT_COMPARED, address, "gone"], {
    summary: `${address} is deleted; ${holds === undefined ? "this review does not know the effect" : `lost with it: ${holds}`}.`,
    label: "Not compared",
    before: [],
    shownBefore: "there",
    unknown:
      holds === undefined
        ? `this review does not know the effect of deleting ${type}`
        : "whether it is needed is not in the stack",
  });
}
