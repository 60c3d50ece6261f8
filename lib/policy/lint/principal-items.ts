import type { Path } from "../read";
import { listOf, type Statement } from "../statement";
import { byShape } from "./shape";

/** One principal of a statement, with its kind and its place below the statement. */
export interface PrincipalItem {
  readonly member: "Principal" | "NotPrincipal";
  /** `AWS`, `Service`, … as written; `*` for the bare star. */
  readonly type: string;
  readonly value: string;
  readonly at: Path;
}

/** Every principal that a statement names in `Principal` or `NotPrincipal`, read once for all rules. */
export const principalItems: (statement: Statement) => readonly PrincipalItem[] = byShape(read);

function read(statement: Statement): readonly PrincipalItem[] {
  const found: PrincipalItem[] = [];
  for (const member of ["Principal", "NotPrincipal"] as const) {
    const principal = statement[member];
    if (typeof principal === "string") found.push({ member, type: "*", value: principal, at: [member] });
    if (typeof principal !== "object") continue;
    for (const type of Object.keys(principal)) {
      const values = principal[type]!;
      listOf<string>(values).forEach((value, i) => {
        const at = typeof values === "string" ? [member, type] : [member, type, i];
        found.push({ member, type, value, at });
      });
    }
  }
  return found;
}
