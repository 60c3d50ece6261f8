import { expandAction } from "../../catalog";
import { listOf, type Statement } from "../statement";
import { fits } from "./patterns";

/** The actions of a statement, ready to be asked about: twenty rules ask about the same ones. */
interface ActionList {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** Whether the statement is about these, or about all others. */
  readonly wanted: boolean;
}

const lists = new WeakMap<Statement, ActionList>();
const expanded = new WeakMap<Statement, readonly string[]>();

/** Whether a statement is about an action. */
export function coversAction(statement: Statement, action: string): boolean {
  let list = lists.get(statement);
  if (list === undefined) lists.set(statement, (list = readActions(statement)));
  const asked = action.toLowerCase();
  const fit = list.names.has(asked) || list.patterns.some((pattern) => fits(pattern, asked));
  return fit === list.wanted;
}

function readActions({ Action, NotAction }: Statement): ActionList {
  // a statement with neither is about nothing
  const actions = listOf(Action ?? NotAction).map((pattern) => pattern.toLowerCase());
  const [names, patterns] = [actions.filter((a) => !/[*?]/.test(a)), actions.filter((a) => /[*?]/.test(a))];
  const wanted = Action !== undefined || NotAction === undefined;
  return { names: new Set(names), patterns, wanted };
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
  let names = expanded.get(statement);
  if (names === undefined) {
    names = [...new Set(listOf(statement.Action).flatMap(expandAction))];
    expanded.set(statement, names);
  }
  return names;
}
