import type { Control, ControlOrder, ControlValue } from "../../stack";
import type { ChangeVerdict } from "../types";

/** The direction of a change of a control; undefined if it protects as before. */
export function compareValues(
  { order }: Control,
  before: ControlValue,
  after: ControlValue,
): ChangeVerdict | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  if (isNotKnown(order, before) || isNotKnown(order, after)) return "unknown";
  if (order.by === "ranked") return byRank(order.best, before, after);
  const read = BY[order.by];
  return read(before, after);
}

/** Whether a flag, a number or a list is known only after the apply, and thus a text. */
export function isNotKnown({ by }: ControlOrder, value: ControlValue): boolean {
  return typeof value === "string" && MEASURED.has(by);
}

const MEASURED = new Set<ControlOrder["by"]>(["more", "moreOrNever", "less", "keeps", "adds"]);

type Read = (before: ControlValue, after: ControlValue) => ChangeVerdict | undefined;

const BY: { readonly [by in Exclude<ControlOrder["by"], "ranked">]: Read } = {
  more: (before, after) => direction(amount(after) - amount(before)),
  moreOrNever: (before, after) => direction(orNever(after) - orNever(before)),
  less: (before, after) => direction(amount(before) - amount(after)),
  later: byTime(0),
  laterOrNever: byTime(Number.MAX_VALUE),
  nothing: () => undefined,
  keeps: (before, after) => (missing(before, after) ? "broader" : missing(after, before) ? "narrower" : undefined),
  adds: (before, after) => (missing(after, before) ? "broader" : missing(before, after) ? "narrower" : undefined),
  replaced: (before, after) => (after === null ? "broader" : before === null ? "narrower" : "unknown"),
  label: () => "narrower",
  either: () => "unknown",
};

function direction(better: number): ChangeVerdict | undefined {
  return better < 0 ? "broader" : better > 0 ? "narrower" : undefined;
}

function amount(value: ControlValue): number {
  return typeof value === "number" ? value : value === true ? 1 : 0;
}

function orNever(value: ControlValue): number {
  return typeof value === "number" ? value : Number.MAX_VALUE;
}

/** @param never what stands for no date */
function byTime(never: number): Read {
  const timeOf = (value: ControlValue) => (value === null ? never : Date.parse(String(value)));
  return (before, after) => {
    const [was, is] = [timeOf(before), timeOf(after)];
    return Number.isNaN(was) || Number.isNaN(is) ? "unknown" : direction(is - was);
  };
}

function missing(from: ControlValue, in_: ControlValue): boolean {
  const there = new Set(Array.isArray(in_) ? (in_ as readonly string[]) : []);
  return Array.isArray(from) && (from as readonly string[]).some((one) => !there.has(one));
}

function byRank(best: readonly (string | null)[], before: ControlValue, after: ControlValue): ChangeVerdict {
  const [was, is] = [best.indexOf(before as string | null), best.indexOf(after as string | null)];
  if (was < 0 || is < 0) return "unknown";
  return is > was ? "broader" : "narrower";
}
