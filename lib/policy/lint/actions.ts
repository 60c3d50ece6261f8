import { matchesGlob } from "../../core";
import { listOf, type Statement } from "../statement";
import { withoutVariables } from "./arn";
import { fits } from "./patterns";
import { shapeOf } from "./shape";

/** Whether a statement applies to an action. */
export function coversAction(statement: Statement, action: string): boolean {
  const { names, patterns, wanted } = shapeOf(statement).list;
  const name = action.toLowerCase();
  return (names.has(name) || (patterns.length > 0 && patterns.some((one) => matchesGlob(one, name)))) === wanted;
}

/** Whether a statement applies to any of some actions, given in lower case. */
export function coversAny(statement: Statement, actions: ReadonlySet<string>): boolean {
  const { names, patterns, wanted } = shapeOf(statement).list;
  // faster for short lists
  if (wanted && patterns.length === 0) return [...names].some((name) => actions.has(name));
  return [...actions].some((action) => coversAction(statement, action));
}

/** Whether a statement applies to a resource. */
export function coversResource(statement: Statement, arn: string): boolean {
  const fit = (pattern: string): boolean => fits(withoutVariables(pattern), arn);
  if (statement.NotResource !== undefined) return !listOf(statement.NotResource).some(fit);
  // a trust policy has no Resource: it applies to its role
  return statement.Resource === undefined || listOf(statement.Resource).some(fit);
}
