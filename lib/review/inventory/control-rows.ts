import { hasSymbol, type ControlValue, type Setting, type Subject } from "../../stack";
import type { InventoryControl } from "../types";
import { hostsOnly } from "./hosts-only";
import { retentionWords } from "./retention-words";

/** Makes the row of a setting. */
export function controlRow({ subject, control, value, source }: Setting): InventoryControl {
  const open = withoutSecrets(value);
  const shown =
    control.name === "policyScope" && typeof value === "string"
      ? retentionWords(value)
      : valueWords(open, control.unit ?? "");
  return {
    subject: subjectWords(subject),
    control: control.name,
    label: control.label,
    value: open,
    shown,
    source,
    ...(hasSymbol(shown) && { unknown: "known only after the apply" }),
  };
}

/** What a setting is about, in words. */
export function subjectWords({ kind, name, titled }: Subject): string {
  return titled ? `${kind} "${name}"` : `${kind} ${name}`.trim();
}

// values are shown and go into the JSON output, which is kept as an artifact; a digest still tells two addresses apart
function withoutSecrets(value: ControlValue): ControlValue {
  if (typeof value === "string") return hostsOnly(value);
  return Array.isArray(value) ? (value as readonly string[]).map(hostsOnly) : value;
}

function valueWords(value: ControlValue, unit: string): string {
  if (value === null) return "not set";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return `${value} ${value === 1 ? unit.replace(/^days$/, "day") : unit}`.trim();
  if (typeof value === "string") return value;
  return value.length === 0 ? "none" : value.join(", ");
}
