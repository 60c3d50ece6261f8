import { descriptorOf, type Block, type Setting, type Stack } from "../../stack";
import { fingerprintOf } from "../fingerprint";
import { subjectWords } from "../inventory";
import type { Change, ControlChange } from "../types";
import { NOT_COMPARED } from "./remainder-changes";

/**
 * A row for each thing of a known type that is gone without another row telling of it. Policies, memberships and
 * permissions are compared by what they decide, settings by their values: what is told by neither must not go in silence.
 * @param told the rows that there are
 */
export function goneChanges(
  stack: string,
  before: Stack | undefined,
  after: Stack | undefined,
  told: readonly Change[],
): readonly ControlChange[] {
  if (before === undefined || after === undefined) return [];
  const here = new Set([...after.resources.values()].flat().map(({ address }) => address));
  const sources = new Set(told.map(({ source }) => source.split(" ")[0]!));
  const subjects = new Set(told.map((change) => (change.kind === "control" ? change.subject : "")));
  // few reviews need it
  let kept: ReadonlySet<string> | undefined;
  return [...before.resources.values()].flat().flatMap((block) => {
    if (here.has(block.address) || sources.has(block.address) || after.endings.get(block.address) === "forgotten")
      return [];
    const settings = comparedBy(block, before);
    if (settings === undefined) return [];
    const isTold = settings.some(({ subject }) => subjects.has(subjectWords(subject)));
    const stays = settings.length > 0 && settings.every((one) => (kept ??= keptSettings(after)).has(keyOf(one)));
    return isTold || stays ? [] : [row(stack, block)];
  });
}

// undefined where nothing is to be told: the type decides nothing, or what the block decides is compared as decisions
function comparedBy(block: Block, stack: Stack): readonly Setting[] | undefined {
  const descriptor = descriptorOf(block.type);
  if (descriptor === undefined || descriptor.silent?.goes !== undefined) return undefined;
  const policies = descriptor.policies?.(block, stack) ?? [];
  if (policies.length > 0) return undefined;
  if ((descriptor.members?.(block, stack) ?? []).length > 0) return undefined;
  if ((descriptor.permissions?.(block, stack) ?? []).length > 0) return undefined;
  return (descriptor.settings?.(block, stack) ?? []).filter(({ control }) => control.going !== "nothing");
}

function keptSettings(stack: Stack): ReadonlySet<string> {
  return new Set(
    [...stack.resources.values()]
      .flat()
      .flatMap((block) => descriptorOf(block.type)?.settings?.(block, stack) ?? [])
      .map(keyOf),
  );
}

function keyOf({ subject, control, value }: Setting): string {
  return JSON.stringify([subject.kind, subject.name, control.name, value]);
}

function row(stack: string, { address, type }: Block): ControlChange {
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, NOT_COMPARED, address, "gone"]),
    verdict: "unknown",
    risk: "access",
    summary: `${address} is gone; what that decides is not known to this review.`,
    stack,
    source: address,
    subject: address,
    control: NOT_COMPARED,
    label: "Not compared",
    before: [],
    shownBefore: "there",
    shownAfter: "not there",
    unknown: `this review does not know what it means that ${type} goes away`,
  };
}
