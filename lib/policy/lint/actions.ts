import { expandAction } from "../../catalog";
import { matchesGlob } from "../../core";
import { listOf, type Statement } from "../statement";
import { withoutVariables } from "./arn";
import { fits } from "./patterns";
import { byShape, type StatementShape } from "./shape";

/** The actions of a statement, ready to be asked about: twenty rules ask about the same ones. */
interface ActionList {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** Whether the statement is about these, or about all others. */
  readonly wanted: boolean;
}

const listOfActions = byShape(readActions);

/** Whether a statement is about an action. */
export function coversAction(statement: Statement, action: string): boolean {
  const { names, patterns, wanted } = listOfActions(statement);
  const asked = action.toLowerCase();
  return (names.has(asked) || (patterns.length > 0 && patterns.some((one) => matchesGlob(one, asked)))) === wanted;
}

/** Whether a statement is about any of some actions; those in lower case. */
export function coversAny(statement: Statement, actions: ReadonlySet<string>): boolean {
  const { names, patterns, wanted } = listOfActions(statement);
  // of few names it is faster to ask whether one of them is meant
  if (wanted && patterns.length === 0) return [...names].some((name) => actions.has(name));
  return [...actions].some((action) => coversAction(statement, action));
}

function readActions({ items, actions, notActions }: StatementShape): ActionList {
  const names = new Set<string>();
  const patterns: string[] = [];
  // of a statement with both the actions count; one with neither is about nothing
  for (const { lower, pattern, at } of items) {
    if (actions !== undefined && at[0] !== "Action") continue;
    if (pattern) patterns.push(lower);
    else names.add(lower);
  }
  return { names, patterns, wanted: actions !== undefined || notActions === undefined };
}

/** Whether a statement is about a resource. */
export function coversResource(statement: Statement, arn: string): boolean {
  const fit = (pattern: string): boolean => fits(withoutVariables(pattern), arn);
  if (statement.NotResource !== undefined) return !listOf(statement.NotResource).some(fit);
  // a trust policy has no resource: it is about its role
  return statement.Resource === undefined || listOf(statement.Resource).some(fit);
}

/** Names of the known actions that a statement lists, patterns expanded. */
export const expandedActions = byShape(({ items }: StatementShape): readonly string[] => {
  const found = new Set<string>();
  for (const { lower, pattern, facts, at } of items) {
    if (at[0] !== "Action") continue;
    if (facts !== undefined) found.add(facts.name);
    else if (pattern) for (const name of expandAction(lower)) found.add(name);
  }
  return [...found];
});
