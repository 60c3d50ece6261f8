import { expandAction } from "../../catalog";
import { matchesGlob } from "../../core";
import { listOf, type Statement } from "../statement";
import { withoutVariables } from "./arn";
import { fits } from "./patterns";
import { onShape, shapeOf, type StatementShape } from "./shape";

/** The actions of a statement, ready to be asked about: twenty rules ask about the same ones. */
interface ActionList {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** Whether the statement is about these, or about all others. */
  readonly wanted: boolean;
}

const listOfActions = onShape(readActions);

/** Whether a statement is about an action. */
export function coversAction(statement: Statement, action: string): boolean {
  return shapeCovers(shapeOf(statement), action);
}

/** Whether statements of a shape are about an action. */
export function shapeCovers(shape: StatementShape, action: string): boolean {
  const { names, patterns, wanted } = listOfActions(shape);
  const asked = action.toLowerCase();
  return (names.has(asked) || (patterns.length > 0 && patterns.some((one) => matchesGlob(one, asked)))) === wanted;
}

/** Whether a statement is about any of some actions; those in lower case. */
export function coversAny(statement: Statement, actions: ReadonlySet<string>): boolean {
  const shape = shapeOf(statement);
  const { names, patterns, wanted } = listOfActions(shape);
  // of few names it is faster to ask whether one of them is meant
  if (wanted && patterns.length === 0) return [...names].some((name) => actions.has(name));
  return [...actions].some((action) => shapeCovers(shape, action));
}

function readActions({ actions: own, notActions }: StatementShape): ActionList {
  // a statement with neither is about nothing
  const actions = (own ?? notActions ?? []).map((pattern) => pattern.toLowerCase());
  const patterns = actions.filter((action) => /[*?]/.test(action));
  const names = patterns.length === 0 ? actions : actions.filter((action) => !/[*?]/.test(action));
  return { names: new Set(names), patterns, wanted: own !== undefined || notActions === undefined };
}

/** Whether a statement is about a resource. */
export function coversResource(statement: Statement, arn: string): boolean {
  const fit = (pattern: string): boolean => fits(withoutVariables(pattern), arn);
  if (statement.NotResource !== undefined) return !listOf(statement.NotResource).some(fit);
  // a trust policy has no resource: it is about its role
  return statement.Resource === undefined || listOf(statement.Resource).some(fit);
}

/** Names of the known actions of a shape, patterns expanded. */
export const expandedActions = onShape(({ actions = [] }: StatementShape): readonly string[] => [
  ...new Set(actions.flatMap(expandAction)),
]);

/** Names of the known actions that a statement lists, patterns expanded. */
export function knownActions(statement: Statement): readonly string[] {
  return expandedActions(shapeOf(statement));
}
