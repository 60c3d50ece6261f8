import { Context } from "../evaluate/context";
import { MANY } from "../evaluate/match-text";
import { resolve, template, type Template } from "../evaluate/variables";
import type { Clause, Test } from "./clauses";
import { arnMachine, caselessMachine, resourceMachine, textMachine, type Machine } from "./pattern";

/** What the values of a test look like, variables filled in with each of the contexts that are known. */
export function machinesOf(test: Test, contexts: readonly Context[]): readonly Machine[] {
  const { operator } = test;
  if (!/^(string|arn|binary)/.test(operator)) return [];
  return patternsOf(test, contexts).map((pattern) => {
    if (operator.startsWith("arn")) return arnMachine(pattern);
    return operator.endsWith("ignorecase") ? caselessMachine(pattern) : textMachine(pattern);
  });
}

/** The values of a test with wildcards compiled and variables filled in. */
export function patternsOf(test: Test, contexts: readonly Context[]): readonly string[] {
  const { operator, values, inVersion } = test;
  const wildcards = /like$/.test(operator) || operator.startsWith("arn");
  const templates = values.map((value) => template(value, { variables: inVersion, wildcards }));
  return templates.flatMap((one) => textsOf(one, contexts));
}

/** The resources of a statement. */
export function resourceMachines(clause: Clause, contexts: readonly Context[]): readonly Machine[] {
  return clause.resources.flatMap((one) => textsOf(one, contexts)).map(resourceMachine);
}

const NOTHING = new Context({});

// a variable whose value is not known may stand for any text
function textsOf(parts: Template, contexts: readonly Context[]): readonly string[] {
  if (parts.every((piece) => typeof piece === "string")) return [resolve(parts, NOTHING)!];
  const open = parts.map((piece) => (typeof piece === "string" ? piece : MANY)).join("");
  const texts = contexts.map((context) => resolve(parts, context) ?? open);
  return [...new Set(texts.length > 0 ? texts : [open])];
}
