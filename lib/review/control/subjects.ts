import { hasSymbol, type ReviewBlock } from "../input";
import { blocksOf, type Attributes } from "../stack-json";
import type { ControlValue, InventoryControl } from "../types";
import { CONTROLS, type ControlName } from "./names";

/** What a reader found: control, value, and where. */
export type Found = readonly [control: ControlName, value: ControlValue, source: string];

/** Makes rows of what was found about one subject. */
export function rowsFor(subject: string, found: readonly Found[]): readonly InventoryControl[] {
  return found.map(([control, value, source]) => {
    const { label, unit } = CONTROLS[control];
    const shown = inWords(value, unit);
    const unknown = hasSymbol(shown) ? { unknown: "known only after the apply" } : {};
    return { subject, control, label, value, shown, source, ...unknown };
  });
}

function inWords(value: ControlValue, unit: string): string {
  if (value === null) return "not set";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return `${value} ${value === 1 ? unit.replace(/^days$/, "day") : unit}`.trim();
  if (typeof value === "string") return value;
  return value.length === 0 ? "none" : value.join(", ");
}

/** The first block nested in an attribute; an empty one where there is none. */
export function first(value: unknown): Attributes {
  const found = blocksOf(value)[0];
  return typeof found === "object" ? found : {};
}

/** A text, or null. */
export function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** A number, or null; Terraform's JSON may write it as text. */
export function numberOrNull(value: unknown): number | null {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** Whether an attribute is on. */
export function isOn(value: unknown): boolean {
  return value === true || value === "true";
}

/** The block of a type that is about a subject. */
export function aboutBucket(blocks: readonly ReviewBlock[], bucket: string): readonly ReviewBlock[] {
  return blocks.filter(({ attributes }) => attributes["bucket"] === bucket);
}
