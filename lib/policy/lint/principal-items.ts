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
export const principalItems: (statement: Statement) => readonly PrincipalItem[] = byShape(({ statement }) =>
  read(statement),
);

function read(statement: Statement): readonly PrincipalItem[] {
  return (["Principal", "NotPrincipal"] as const).flatMap((member): PrincipalItem[] => {
    const principal = statement[member];
    if (principal === undefined) return [];
    if (typeof principal === "string") return [{ member, type: "*", value: principal, at: [member] }];
    return Object.entries(principal).flatMap(([type, values]) =>
      listOf<string>(values).map((value, i) => {
        const at = typeof values === "string" ? [member, type] : [member, type, i];
        return { member, type, value, at };
      }),
    );
  });
}
