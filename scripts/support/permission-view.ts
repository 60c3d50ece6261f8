import Table from "cli-table3";
import pc from "picocolors";
import { groupedBy } from "../../lib/core";
import type { InventoryGrant } from "../../lib/review";
import { divisionWords } from "../../lib/review/inventory/genesys-rows";

/** Who may do what, for a terminal: one heading for each who and where, below it the actions with their reasons. */
export function permissionView(grants: readonly InventoryGrant[], width: number): string {
  const groups = groupedBy(
    grants,
    (row) => `${pc.bold(row.plane)}: ${row.principal} ${mayOrNot(row.effect)}${place(row)}`,
  );
  return [...groups].map(([heading, rows]) => `${heading}\n${actionTable(rows, width)}`).join("\n\n");
}

function mayOrNot(effect: InventoryGrant["effect"]): string {
  return effect === "Allow" ? pc.green("MAY") : pc.red("MAY NOT");
}

function place({ plane, resources, source }: InventoryGrant): string {
  const by = ` (${source.split(".")[0]})`;
  if (plane === "AWS") return `, on ${resources.join(" and ")}${by}`;
  return `, ${resources.map((division) => divisionWords(division)).join(" and ")}`;
}

function actionTable(rows: readonly InventoryGrant[], width: number): string {
  const left = 44;
  const table = new Table({
    colWidths: [left, Math.max(width - left, 40)],
    wordWrap: true,
    chars: NO_LINES,
    style: { "padding-left": 2, "padding-right": 0, head: [], border: [] },
  });
  for (const { actions, condition, why } of rows) {
    table.push([brief(actions), [why, condition && pc.dim(`when ${condition}`)].filter(Boolean).join("\n")]);
  }
  return table.toString().replace(/ +$/gm, "");
}

// a denial of every configuration action is thirty names: permissions.md has them all
function brief(actions: readonly string[]): string {
  const shown = actions.slice(0, 4).join("\n");
  return actions.length > 4 ? `${shown}\nand ${actions.length - 4} more` : shown;
}

const NO_LINES = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid"]
    .flatMap((side) => [side, `${side}-mid`])
    .concat(["top-left", "top-right", "bottom-left", "bottom-right", "left-mid", "right-mid", "mid-mid", "middle"])
    .map((name) => [name, ""]),
);
