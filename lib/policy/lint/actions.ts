import { expandAction } from "../../catalog";
import { listOf, type Statement } from "../statement";
import { fits } from "./patterns";

/** Whether a statement is about an action. */
export function coversAction(statement: Statement, action: string): boolean {
  const wanted = action.toLowerCase();
  const fit = (pattern: string): boolean => fits(pattern.toLowerCase(), wanted);
  if (statement.Action !== undefined) return listOf(statement.Action).some(fit);
  return statement.NotAction !== undefined && !listOf(statement.NotAction).some(fit);
}

/** Whether a statement is about a resource. */
export function coversResource(statement: Statement, arn: string): boolean {
  const fit = (pattern: string): boolean => fits(pattern.replace(/\$\{[^}]*\}/g, "*"), arn);
  if (statement.NotResource !== undefined) return !listOf(statement.NotResource).some(fit);
  // a trust policy has no resource: it is about its role
  return statement.Resource === undefined || listOf(statement.Resource).some(fit);
}

/** Names of the known actions that a statement lists, patterns expanded. */
export function knownActions(statement: Statement): readonly string[] {
  return [...new Set(listOf(statement.Action).flatMap(expandAction))];
}
