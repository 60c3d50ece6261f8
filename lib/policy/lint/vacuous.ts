import { listOf, type Principals, type Statement } from "../statement";
import type { Remark } from "./rule";
import { conditionsOf } from "./shape";

/** Whether a statement is about no request at all, by what it leaves out: then there is nothing to warn of. */
export function isVacuous(statement: Statement): boolean {
  const { NotAction, NotResource, Action, Resource, NotPrincipal } = statement;
  if ([Action, Resource].some((list) => Array.isArray(list) && list.length === 0)) return true;
  if (listOf(NotAction).some(isEveryAction)) return true;
  if (listOf(NotResource).some(isEveryResource)) return true;
  if (NotPrincipal === "*" || listOf((NotPrincipal as Principals | undefined)?.["AWS"]).includes("*")) return true;
  return conditionsOf(statement).some(({ values, negated, set }) => values.length === 0 && !negated && set !== "all");
}

/** Remarks on a statement that leaves out everything. One that allows nothing does no harm; a protection is missing. */
export function leavesOutAll({ Effect, NotAction, NotResource }: Statement): readonly Remark[] {
  const severity = Effect === "Allow" ? ("suggestion" as const) : undefined;
  const remark = (member: string, what: string) => (got: string) => ({
    at: [member],
    got,
    ...(severity && { severity }),
    message: `It leaves out every ${what}, so that it is about none.`,
  });
  return [
    ...listOf(NotAction).filter(isEveryAction).map(remark("NotAction", "action")),
    ...listOf(NotResource).filter(isEveryResource).map(remark("NotResource", "resource")),
  ];
}

function isEveryAction(action: string): boolean {
  return /^\*+(:\*+)?$/.test(action);
}

function isEveryResource(resource: string): boolean {
  return /^\*+$/.test(resource);
}
