import { expandAction } from "../../catalog";
import { listOf, type Statement } from "../statement";
import { fits } from "./patterns";
import { byShape, shapeOf, type StatementShape } from "./shape";

/** The actions of a statement, ready to be asked about: twenty rules ask about the same ones. */
interface ActionList {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** Whether the statement is about these, or about all others. */
  readonly wanted: boolean;
  /** What was asked before. */
  readonly answers: Map<string, boolean>;
}

const lists = new WeakMap<StatementShape, ActionList>();

/** Whether a statement is about an action. */
export function coversAction(statement: Statement, action: string): boolean {
  return shapeCovers(shapeOf(statement), action);
}

/** Whether statements of a shape are about an action. */
export function shapeCovers(shape: StatementShape, action: string): boolean {
  let list = lists.get(shape);
  if (list === undefined) lists.set(shape, (list = readActions(shape)));
  const { names, patterns, wanted, answers } = list;
  let answer = answers.get(action);
  if (answer === undefined) {
    const asked = action.toLowerCase();
    answer = (names.has(asked) || patterns.some((pattern) => fits(pattern, asked))) === wanted;
    answers.set(action, answer);
  }
  return answer;
}

function readActions({ actions: own, notActions }: StatementShape): ActionList {
  // a statement with neither is about nothing
  const actions = (own ?? notActions ?? []).map((pattern) => pattern.toLowerCase());
  const [names, patterns] = [actions.filter((a) => !/[*?]/.test(a)), actions.filter((a) => /[*?]/.test(a))];
  const wanted = own !== undefined || notActions === undefined;
  return { names: new Set(names), patterns, wanted, answers: new Map() };
}

/** Whether a statement is about a resource. */
export function coversResource(statement: Statement, arn: string): boolean {
  const fit = (pattern: string): boolean => fits(pattern.replace(/\$\{[^}]*\}/g, "*"), arn);
  if (statement.NotResource !== undefined) return !listOf(statement.NotResource).some(fit);
  // a trust policy has no resource: it is about its role
  return statement.Resource === undefined || listOf(statement.Resource).some(fit);
}

/** Names of the known actions that a statement lists, patterns expanded. */
export const knownActions: (statement: Statement) => readonly string[] = byShape(expandedActions);

/** Names of the known actions of a shape, patterns expanded. */
export function expandedActions({ actions = [] }: StatementShape): readonly string[] {
  return [...new Set(actions.flatMap(expandAction))];
}
