import type { GrantRow, Plane } from "./manifest";
import { code, markdownTable } from "./markdown";

/** Which rows a table shows, and what their columns are called. */
export interface GrantTable {
  readonly plane: Plane;
  /** @default both, in a column of their own */
  readonly effect?: GrantRow["effect"];
  readonly what: string;
  readonly where: string;
}

/** The rows of a plane as a Markdown table; a sentence where there are none. */
export function grantTable(grants: readonly GrantRow[], { plane, effect, what, where }: GrantTable): string {
  const rows = grants.filter((row) => row.plane === plane && (effect === undefined || row.effect === effect));
  if (rows.length === 0) return "Nothing by this stack.";
  const withEffect = effect === undefined;
  const withCondition = plane === "AWS" || rows.some(({ condition }) => condition !== "");
  return markdownTable(
    ["Who", ...(withEffect ? ["May"] : []), what, where, ...(withCondition ? ["When"] : []), "Why", "From"],
    rows.map((row) => [
      row.principal,
      ...(withEffect ? [row.effect === "Allow" ? "yes" : "no"] : []),
      code(row.actions),
      row.resources.every((resource) => resource.startsWith("arn:")) ? code(row.resources) : row.resources.join(", "),
      ...(withCondition ? [row.condition || "always"] : []),
      row.why,
      code([row.source]),
    ]),
  );
}
