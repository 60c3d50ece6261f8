import { groupedBy } from "../../core";
import type { InventoryControl } from "../types";
import { codes, markdownTable, words } from "./table";

/** Every control of an inventory, those of one thing together; a sentence where there are none. */
export function controlTable(controls: readonly InventoryControl[]): string {
  if (controls.length === 0) return "Nothing that this stack sets.";
  return markdownTable(
    ["Of", "Control", "Value", "From"],
    [...groupedBy(controls, ({ subject }) => subject).values()]
      .flat()
      .map(({ subject, label, shown, unknown, source }) => [
        words(subject),
        words(label),
        words(unknown === undefined ? shown : `${shown} (${unknown})`),
        codes([source]),
      ]),
  );
}
