import { listOf, type Principals, type Statement } from "../statement";
import { conditionsOf } from "./shape";

/** Whether a statement is about no request at all, by what it leaves out: then there is nothing to warn of. */
export function isVacuous(statement: Statement): boolean {
  const { NotAction, NotResource, Action, Resource, NotPrincipal } = statement;
  if ([Action, Resource].some((list) => Array.isArray(list) && list.length === 0)) return true;
  if (listOf(NotAction).some((action) => /^\*+(:\*+)?$/.test(action))) return true;
  if (listOf(NotResource).some((resource) => /^\*+$/.test(resource))) return true;
  if (NotPrincipal === "*" || listOf((NotPrincipal as Principals | undefined)?.["AWS"]).includes("*")) return true;
  return conditionsOf(statement).some(({ values, negated, set }) => values.length === 0 && !negated && set !== "all");
}
