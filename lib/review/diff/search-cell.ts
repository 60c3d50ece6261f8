import { evaluate, listOf, type PolicyDocument, type Statement } from "../policy-parts";
import { Context } from "../../policy/evaluate/context";
import { compileDocument } from "../../policy/evaluate/document";
import { factsOf as factsOfRequest, type Facts } from "../../policy/evaluate/facts";
import type { CompiledStatement } from "../../policy/evaluate/statement";
import type { Witness, WitnessDecision } from "../types";
import type { Actor } from "./actors";
import { canHave, isAlwaysThere, keysOfActor, type KeyValue } from "./context-keys";
import { valuesFor, type WrittenCondition } from "./context-values";
import type { Deciding } from "./policies-for";

/** Who asks for what on what, with the policies that decide it on both sides. */
export interface Cell {
  readonly actor: Actor;
  readonly action: string;
  readonly resource: string;
  /** The side on which the request is to be denied. */
  readonly from: Deciding | undefined;
  /** The side on which it is to be allowed. */
  readonly to: Deciding | undefined;
  /** The statement without which nothing would change, and its document. */
  readonly statement: Statement;
  readonly document: PolicyDocument;
}

/** A request that one side denies and the other allows; `exhausted` says that not every request was looked at. */
export interface CellResult {
  readonly found?: Pick<Witness, "context"> & { readonly from: WitnessDecision; readonly to: WitnessDecision };
  readonly exhausted: boolean;
}

/** Most requests that are decided for one cell. */
const MOST_REQUESTS = 3_000;
const NOT_THERE: WitnessDecision = { verdict: "notThere", why: "It is not there on this side." };

/** Looks for a request of a cell that `from` denies and `to` allows. */
export function searchCell(cell: Cell): CellResult {
  const deciding = cell.statement.Effect === "Allow" ? cell.to : cell.from;
  if (cell.to === undefined || !documents(deciding).includes(cell.document)) return { exhausted: false };
  const own = compiledOf(cell.document, cell.statement);
  const facts = factsOf(cell);
  if (!own.action(facts) || !mayMatch(own, cell.statement, facts)) return { exhausted: false };
  const keys = keysOf(cell, facts, own);
  if (keys === undefined) return { exhausted: false };
  const all = keys.reduce((product, { values }) => product * values.length, 1);
  let left = MOST_REQUESTS;
  const context: { [key: string]: string | readonly string[] } = {};
  const walk = (at: number): CellResult["found"] => {
    if (at === keys.length) return left-- > 0 ? decide(cell, context) : undefined;
    const { name, values } = keys[at]!;
    for (const value of values) {
      if (value === undefined) delete context[name];
      else context[name] = value;
      const found = walk(at + 1);
      if (found !== undefined || left <= 0) return found;
    }
    return undefined;
  };
  const found = walk(0);
  return found === undefined ? { exhausted: all > MOST_REQUESTS } : { found, exhausted: false };
}

function decide(cell: Cell, context: { readonly [key: string]: string | readonly string[] }): CellResult["found"] {
  const from = decisionOf(cell, cell.from, context);
  if (from.verdict === "allowed") return undefined;
  const to = decisionOf(cell, cell.to, context);
  return to.verdict === "allowed" ? { context: { ...context }, from, to } : undefined;
}

function decisionOf(cell: Cell, deciding: Deciding | undefined, context: Witness["context"]): WitnessDecision {
  if (deciding === undefined) return NOT_THERE;
  const { actor, action, resource } = cell;
  const { policies, resourceAccount } = deciding;
  const request = { principal: actor.info, action, resource, context, ...(resourceAccount && { resourceAccount }) };
  const { verdict, why } = evaluate(request, policies);
  return { verdict, why };
}

interface FreeKey {
  readonly name: string;
  readonly values: readonly KeyValue[];
}

// undefined: the cell's own statement can never apply
function keysOf(cell: Cell, facts: Facts, own: CompiledStatement): readonly FreeKey[] | undefined {
  const conditions = relevantConditions(cell, facts);
  const fixed = keysOfActor(cell.actor);
  const account = cell.to?.resourceAccount ?? cell.from?.resourceAccount;
  const result: FreeKey[] = [];
  for (const [key, { name, written, tests }] of conditions) {
    const values = candidates(cell, key, name, written, account, fixed);
    const mine = own.conditions.filter((one) => one.key.toLowerCase() === key);
    const classes = new Map<string, KeyValue>();
    for (const value of values) {
      const context = new Context(value === undefined ? {} : { [key]: value });
      // a variable of the policy takes its value from another key, so nothing can be left out
      const variable = written.some((one) => one.values.some((text) => text.includes("${")));
      if (!variable && !mine.every((one) => one.holds(context))) continue;
      const vector = variable ? String(value) : tests.map((test) => (test(context) ? "1" : "0")).join("");
      if (!classes.has(vector)) classes.set(vector, value);
    }
    if (classes.size === 0) return undefined;
    result.push({ name, values: [...classes.values()] });
  }
  return result;
}

function candidates(
  { action }: Cell,
  key: string,
  name: string,
  written: readonly WrittenCondition[],
  account: string | undefined,
  fixed: { readonly [key: string]: KeyValue },
): readonly KeyValue[] {
  if (key in fixed) return [fixed[key]];
  if (account !== undefined && (key === "aws:resourceaccount" || key === "s3:resourceaccount")) return [account];
  if (!canHave(action, name)) return [undefined];
  return valuesFor(key, written, isAlwaysThere(key));
}

interface KeyUse {
  /** In the spelling of the policy. */
  readonly name: string;
  readonly written: WrittenCondition[];
  readonly tests: ((context: Context) => boolean)[];
}

function relevantConditions(cell: Cell, facts: Facts): ReadonlyMap<string, KeyUse> {
  const found = new Map<string, KeyUse>();
  for (const document of new Set([...documents(cell.from), ...documents(cell.to)])) {
    const compiled = compileDocument(document);
    listOf<Statement>(document.Statement).forEach((statement, i) => {
      if (statement.Condition === undefined) return;
      const one = compiled[i]!;
      if (!one.action(facts) || !mayMatch(one, statement, facts)) return;
      if (statement.Principal !== undefined && one.closeness(facts.caller) === "none") return;
      for (const { operator, key, holds } of one.conditions) {
        const values = listOf<unknown>(statement.Condition[operator]?.[key]).map(String);
        const use = found.get(key.toLowerCase()) ?? { name: key, written: [], tests: [] };
        use.written.push({ operator, values });
        use.tests.push(holds);
        found.set(key.toLowerCase(), use);
      }
      for (const variable of variablesIn(statement)) {
        if (!found.has(variable)) found.set(variable, { name: variable, written: [], tests: [] });
      }
    });
  }
  return found;
}

function variablesIn(statement: Statement): readonly string[] {
  const text = JSON.stringify([statement.Resource, statement.NotResource, statement.Condition]);
  return [...text.matchAll(/\$\{([^},*?$]+)[^}]*\}/g)].map(([, name]) => name!.trim().toLowerCase());
}

// with variables the resource can be told only with a request
function mayMatch(compiled: CompiledStatement, statement: Statement, facts: Facts): boolean {
  return JSON.stringify([statement.Resource, statement.NotResource]).includes("${") || compiled.resource(facts);
}

function documents(deciding: Deciding | undefined): readonly PolicyDocument[] {
  if (deciding === undefined) return [];
  const { identity = [], resource, boundary } = deciding.policies;
  return [...identity, ...(resource === undefined ? [] : [resource]), ...(boundary === undefined ? [] : [boundary])];
}

function compiledOf(document: PolicyDocument, statement: Statement): CompiledStatement {
  return compileDocument(document)[listOf<Statement>(document.Statement).indexOf(statement)]!;
}

function factsOf({ actor, action, resource }: Cell): Facts {
  return factsOfRequest({ principal: actor.info, action, resource, context: {} }, {});
}
