import { divisionWords } from "../inventory/genesys-rows";
import { codeSpan, prose } from "../render/markup";
import type { InventoryGrant } from "../types";

/** A Markdown table. Cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Names as code, one per line of a cell. They are not cut: the page is what somebody signs. */
export function codes(names: readonly string[]): string {
  return names.map((name) => codeSpan(name, Infinity)).join("<br>");
}

/** Escapes a sentence with names in it. */
export function words(text: string): string {
  return prose(text, Infinity);
}

/** Headings of the columns. */
interface GrantColumns {
  readonly what: string;
  readonly where: string;
  /** Whether a column distinguishes Allow and Deny. @default false */
  readonly effect?: true;
}

/** Rows of an inventory as a table; a sentence if there are none. */
export function grantTable(rows: readonly InventoryGrant[], { what, where, effect }: GrantColumns): string {
  if (rows.length === 0) return "Nothing by this stack.";
  const when = rows.some(({ plane, condition }) => plane === "AWS" || condition !== "");
  return markdownTable(
    ["Who", ...(effect ? ["May"] : []), what, where, ...(when ? ["When"] : []), "Why", "From"],
    rows.map((row) => [
      words(row.principal),
      ...(effect ? [row.unknown !== undefined ? "not known" : row.effect === "Allow" ? "yes" : "no"] : []),
      codes(row.kind === "scope" ? row.actions.map((scope) => `scope ${scope}`) : row.actions),
      row.plane === "AWS"
        ? codes(reached(row))
        : row.resources.map((id) => divisionWords(id, (name) => codes([name]))).join(", "),
      ...(when ? [row.condition === "" ? "always" : words(row.condition)] : []),
      row.unknown === undefined ? row.why : words(`not known: ${row.unknown}`),
      codes([row.source]),
    ]),
  );
}

// `*` in the policy of a resource, such as a key, means that resource
function reached({ resources, owner }: InventoryGrant): readonly string[] {
  return owner === undefined ? resources : resources.map((arn) => (arn === "*" ? owner : arn));
}
