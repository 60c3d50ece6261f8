import { typeAt, type Setting } from "../../stack";
import { controlRow, differenceOf, subjectWords, type Difference } from "../inventory";
import type { ChangeVerdict, ControlChange, InventoryControl } from "../types";
import { compareValues, isNotKnown } from "./compare-values";
import { fingerprintOf } from "../common/fingerprint";
import { elsewhere } from "./place-changes";

/**
 * A row for each control that was added, removed or changed.
 * @param trusts owners of trust policies that newly let somebody in; for others, another wording changes nothing
 */
export function controlChanges(
  stack: string,
  before: readonly Setting[],
  after: readonly Setting[],
  trusts: ReadonlySet<string>,
): readonly ControlChange[] {
  const [old, now] = [bySubject(before), bySubject(after)];
  return pairedSubjects(old, now).flatMap(([was, is]) => {
    const [left, right] = [old.get(was ?? ""), now.get(is ?? "")];
    if (left === undefined) return exposed(stack, right!);
    if (right === undefined) return lost(stack, left);
    const sources = new Set([...right.values()].map(({ source }) => source));
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => {
      const subject = right.get(name)?.subject ?? left.get(name)!.subject;
      if (subject.kind === "trust of" && !trusts.has(subject.name)) return [];
      const [was, is] = [left.get(name), right.get(name)];
      // if its source still exists, it may only have no effect any more
      const isRemoved = isTakenAway(was, is) && !sources.has(was!.source);
      return compared(stack, was, isRemoved ? afterRemovalOf(is!) : is, isRemoved);
    });
  });
}

type Controls = ReadonlyMap<string, Setting>;

function bySubject(settings: readonly Setting[]): ReadonlyMap<string, Controls> {
  const subjects = new Map<string, Map<string, Setting>>();
  for (const one of settings) {
    const subject = keyOf(one);
    const found = subjects.get(subject) ?? new Map<string, Setting>();
    found.set(one.control.name, one);
    subjects.set(subject, found);
  }
  return subjects;
}

// two subjects may have the same title, but not the same address
function keyOf({ subject, source }: Setting): string {
  return subject.by === "address" ? `${subjectWords(subject)}\n${source}` : subjectWords(subject);
}

// a subject that keeps its name or its address is the same, unless the platform identifies it by its name
function pairedSubjects(
  old: ReadonlyMap<string, Controls>,
  now: ReadonlyMap<string, Controls>,
): readonly (readonly [string?, string?])[] {
  const gone = [...old.keys()].filter((subject) => !now.has(subject));
  const come = [...now.keys()].filter((subject) => !old.has(subject));
  const firstOf = (controls: Controls) => [...controls.values()][0];
  const free = [...gone];
  const renamed = new Map(
    come.flatMap((subject) => {
      const one = firstOf(now.get(subject)!);
      if (one === undefined || one.subject.by === "name") return [];
      const former =
        free.find((other) => isSame(one, firstOf(old.get(other)!))) ??
        free.find((other) => isCalled(subject)(other) && !isElsewhere(one, firstOf(old.get(other)!)));
      if (former === undefined) return [];
      free.splice(free.indexOf(former), 1);
      return [[subject, former] as const];
    }),
  );
  const taken = new Set(renamed.values());
  return [
    ...[...now.keys()].map((subject) => [old.has(subject) ? subject : renamed.get(subject), subject] as const),
    ...gone.filter((subject) => !taken.has(subject)).map((subject) => [subject, undefined] as const),
  ];
}

function isSame(one: Setting, other: Setting | undefined): boolean {
  const { kind, by } = one.subject;
  return other?.source === one.source && other.subject.kind === kind && other.subject.by === by;
}

function isCalled(subject: string): (other: string) => boolean {
  return (other) => other.split("\n")[0] === subject.split("\n")[0];
}

// the same name in another account or region is another thing
function isElsewhere(one: Setting, other: Setting | undefined): boolean {
  const at = ({ source, place }: Setting) => place && { type: typeAt(source) ?? "", place, attributes: {} };
  const [was, is] = [other && at(other), at(one)];
  return was !== undefined && is !== undefined && elsewhere(was, is) !== undefined;
}

// of a new resource, only what it exposes is a row
function exposed(stack: string, controls: Controls): readonly ControlChange[] {
  return [...controls.values()].flatMap((one) => {
    const { control, value } = one;
    const coming = control.coming ?? (control.order.by === "adds" ? "exposes" : "nothing");
    if (coming === "nothing" || (coming === "acts" && value === null)) return [];
    if (coming === "acts" || isNotKnown(control.order, value)) return [row(stack, "unknown", undefined, one)];
    const bad = coming === "exposes" ? Array.isArray(value) && value.length > 0 : coming(value);
    return bad ? [row(stack, "broader", undefined, one)] : [];
  });
}

function lost(stack: string, controls: Controls): readonly ControlChange[] {
  // the end of the resource is a row of its own
  if (controls.has("managed")) return [];
  return [...controls.values()].flatMap((one) => {
    const { going } = one.control;
    if (going === "nothing" || (going === "unknown" && (one.value ?? false) === false)) return [];
    return going === undefined ? compared(stack, one, undefined) : [row(stack, going, one, undefined)];
  });
}

function afterRemovalOf(after: Setting): Setting {
  const { afterRemoval } = after.control;
  return afterRemoval === undefined ? after : { ...after, value: afterRemoval };
}

function isTakenAway(before: Setting | undefined, after: Setting | undefined): boolean {
  return before !== undefined && (before.weight ?? "apart") === "apart" && after?.weight === "default";
}

const UNSET = { list: [], flag: false } as const;

function compared(stack: string, before?: Setting, after?: Setting, isRemoved = false): readonly ControlChange[] {
  const one = (after ?? before)!;
  const { by } = one.control.order;
  const unset = by === "keeps" || by === "adds" ? UNSET.list : typeof one.value === "boolean" ? UNSET.flag : null;
  if ((before === undefined || after === undefined) && (by === "either" || by === "label" || by === "less")) return [];
  const was = (before === undefined ? one.control.initially : before.value) ?? unset;
  const is = after?.value ?? unset;
  const verdict = compareValues(one.control, was, is);
  if (verdict === undefined) return [];
  if (one.control.irreversible?.(was, is)) {
    return [row(stack, "irreversible", before, after)];
  }
  const isOpen =
    one.control.narrowing === "unknown" || (after !== undefined && controlRow(after).unknown !== undefined);
  const unclear = verdict === "narrower" && (isOpen || (one.control.stays === true && isRemoved));
  return [row(stack, unclear ? "unknown" : verdict, before, after)];
}

function row(stack: string, verdict: ChangeVerdict, before?: Setting, after?: Setting): ControlChange {
  const [was, is] = [before && controlRow(before), after && controlRow(after)];
  const one = (is ?? was)!;
  const { risk, order, noun } = (after ?? before)!.control;
  const { subject, control, label } = one;
  const difference = was && is && differenceOf(was.value, is.value);
  const [shownBefore, shownAfter] = difference
    ? [difference.before, difference.after]
    : [was?.shown ?? "not there", is?.shown ?? "not there"];
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, "control", verdict, subject, control, was?.value ?? null, is?.value ?? null]),
    verdict,
    risk: verdict === "narrower" ? "setting" : risk,
    summary: order.by === "label" ? renamedWords(one, was, is) : summaryOf(one, noun, was, is, difference),
    stack,
    source: one.source,
    subject,
    control,
    label,
    ...(was && { before: was.value }),
    ...(is && { after: is.value }),
    shownBefore,
    shownAfter,
    ...(verdict === "unknown" && { unknown: one.unknown ?? unclear(was, is, (after ?? before)!.control.unclear) }),
  };
}

function summaryOf(
  { subject, label }: InventoryControl,
  noun: string = label,
  before?: InventoryControl,
  after?: InventoryControl,
  difference?: Difference,
): string {
  if (before === undefined) return `${subject} is new. ${label}: ${after?.shown}.`;
  if (after === undefined) return `${subject}: it is gone. ${label}: ${before.shown}.`;
  if (difference !== undefined) return `${subject}: ${noun}: ${difference.sentence}.`;
  return `${subject}: ${noun} was ${before.shown}, is ${after.shown}.`;
}

function renamedWords({ subject }: InventoryControl, before?: InventoryControl, after?: InventoryControl): string {
  if (before === undefined || after === undefined) return `${subject} has another name.`;
  return `${subject} was called ${before.shown}. It stays the same resource, but references to the old name no longer find it.`;
}

function unclear(
  before: InventoryControl | undefined,
  after: InventoryControl | undefined,
  why = "another value may be better or worse",
): string {
  if (before === undefined) return "it is new";
  return after === undefined ? "it is gone" : why;
}
