import { matchesGlob } from "../../core";
import { expandAction, isKnownService } from "../../catalog";
import { listOf, type PolicyDocument, type Statement } from "../policy-parts";
import { compileDocument } from "../../policy/evaluate/document";
import { factsOf } from "../../policy/evaluate/facts";
import { canHave } from "./context-keys";
import { shapesFor } from "./shapes";

/** Actions that no statement tells apart; one of them speaks for all. */
export interface ActionClass {
  readonly actions: readonly string[];
}

/** All actions that a statement is about, in AWS's spelling; of services without data what the policies name. */
export function actionsOf(statement: Statement, documents: readonly PolicyDocument[]): readonly string[] {
  const patterns = listOf(statement.Action);
  const named = documents
    .flatMap((document) => listOf<Statement>(document.Statement))
    .flatMap(({ Action, NotAction }) => [...listOf(Action), ...listOf(NotAction)]);
  if (statement.Action === undefined) {
    const all = [...expandAction("*"), ...samples(named, "*")];
    return all.filter((action) => !listOf(statement.NotAction).some((pattern) => matches(pattern, action)));
  }
  return [...new Set(patterns.flatMap((pattern) => [...expandAction(pattern), ...samples(named, pattern)]))];
}

/** How many names `actionsOf` compares for a statement, in pairs. */
export function pairsOfActions({ Action }: Statement, documents: readonly PolicyDocument[]): number {
  const own = listOf(Action ?? "*").filter((pattern) => !isKnownService(pattern.split(":")[0]!));
  const statements = documents.flatMap((document) => listOf<Statement>(document.Statement));
  const named = statements.reduce((sum, one) => sum + listOf(one.Action).length + listOf(one.NotAction).length, 0);
  return own.length * named;
}

// an action of a service without data is known by the patterns that name it
function samples(named: readonly string[], pattern: string): readonly string[] {
  const service = pattern.split(":")[0]!;
  if (!/[*?]/.test(service) && isKnownService(service)) return [];
  const unknown = (name: string) => !isKnownService(name.split(":")[0]!.toLowerCase());
  const others = named.filter((name) => name.includes(":") && unknown(name) && !name.split(":")[0]!.includes("*"));
  const found = [...others, ...(pattern === "*" ? ["other:Action"] : [pattern])]
    .filter((name) => name.includes(":") && unknown(name))
    .flatMap((name) => [
      name.replace(/\*/g, "").replace(/\?/g, "x"),
      name.replace(/\*/g, "Something").replace(/\?/g, "x"),
    ])
    .filter((name) => /:./.test(name) && matches(pattern, name));
  return [...new Set(found)];
}

function matches(pattern: string, action: string): boolean {
  const [wanted, asked] = [pattern.toLowerCase(), action.toLowerCase()];
  return /[*?]/.test(wanted) ? matchesGlob(wanted, asked) : wanted === asked;
}

/** Puts actions together that every statement of the documents treats alike, whose resources and keys are of one kind. */
export function actionClasses(
  actions: readonly string[],
  documents: readonly PolicyDocument[],
): readonly ActionClass[] {
  const compiled = documents.flatMap((document) => [...compileDocument(document)]);
  const keys = [...new Set(compiled.flatMap(({ conditions }) => conditions.map(({ key }) => key)))];
  const classes = new Map<string, string[]>();
  for (const action of actions) {
    const facts = factsOf({ principal: { kind: "anonymous" }, action, resource: "*", context: {} }, {});
    const signature = [
      ...compiled.map((statement) => (statement.action(facts) ? "1" : "0")),
      ...keys.map((key) => (canHave(action, key) ? "1" : "0")),
      ...shapesFor(action, "aws").map((shape) => (shape === "*" ? "*" : shape.name)),
      action.startsWith("sts:") ? "sts" : "",
    ].join("");
    const found = classes.get(signature);
    if (found === undefined) classes.set(signature, [action]);
    else found.push(action);
  }
  return [...classes.values()].map((one) => ({ actions: one }));
}

/**
 * Names of actions as short as they can be said: a pattern of the statement where all that it can be about are there.
 * @param possible actions that the statement can be about at all
 */
export function inShort(
  actions: readonly string[],
  possible: readonly string[],
  statement: Statement,
): readonly string[] {
  const left = new Set(actions);
  const whole = listOf(statement.Action).filter((pattern) => {
    if (!/[*?]/.test(pattern)) return false;
    const all = possible.filter((name) => matches(pattern, name));
    return all.length > 1 && all.every((name) => left.has(name));
  });
  for (const pattern of whole) for (const name of actions) if (matches(pattern, name)) left.delete(name);
  return [...whole, ...left].sort();
}
