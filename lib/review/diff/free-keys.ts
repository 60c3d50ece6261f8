import { listOf, type PolicyDocument, type Statement } from "../policy-parts";
import { Context } from "../../policy/evaluate/context";
import { compileDocument } from "../../policy/evaluate/document";
import type { Facts } from "../../policy/evaluate/facts";
import type { CompiledStatement } from "../../policy/evaluate/statement";
import { replaceVariables } from "../../policy/evaluate/variables";
import type { Actor } from "./actors";
import { canHave, isAlwaysThere, keysOfActor, type KeyValue } from "./context-keys";
import { valuesFor, type Values, type WrittenCondition } from "./context-values";
import type { Effort } from "./effort";

/** A key of a request with the values that are worth asking with. */
export interface FreeKey {
  readonly name: string;
  readonly values: readonly KeyValue[];
}

/** What a request is asked with: who, what, and the statement without which nothing would change. */
export interface AskedWith {
  readonly actor: Actor;
  readonly action: string;
  readonly facts: Facts;
  readonly own: CompiledStatement;
  readonly statement: Statement;
  /** Account of the resource, as far as it is known. */
  readonly account: string | undefined;
}

/** Keys of a request, and whether their values tell all conditions apart. */
export interface FreeKeys {
  readonly keys: readonly FreeKey[];
  readonly complete: boolean;
}

/** The keys that decide a request; undefined where the own statement can never apply. */
export function freeKeys(asked: AskedWith, documents: readonly PolicyDocument[], effort: Effort): FreeKeys | undefined {
  const { facts, own, statement } = asked;
  if (!own.action(facts) || !mayMatch(own, statement, facts)) return undefined;
  const fixed = keysOfActor(asked.actor);
  const keys: FreeKey[] = [];
  let complete = true;
  for (const [key, use] of conditionsOn(facts, documents, effort)) {
    const found = key in fixed ? { values: [fixed[key]], complete: true } : candidates(asked, key, use);
    complete &&= found.complete;
    const mine = own.conditions.filter((one) => one.key.toLowerCase() === key);
    const classes = new Map<string, KeyValue>();
    // a variable of the policy takes its value from another key, so nothing can be left out
    const variable = use.written.some((one) => one.values.some((text) => text.includes("${")));
    const weight = use.written.reduce((sum, { values }) => sum + values.length, 0);
    for (const value of found.values) {
      if (!effort.spend(1 + 2 * weight)) break;
      const context = new Context(value === undefined ? {} : { [key]: value });
      if (!variable && !mine.every((one) => one.holds(context))) continue;
      const vector = variable ? String(value) : use.tests.map((test) => (test(context) ? "1" : "0")).join("");
      if (!classes.has(vector)) classes.set(vector, value);
    }
    if (classes.size === 0) return complete && !effort.isSpent ? undefined : { keys: [], complete: false };
    keys.push({ name: use.name, values: [...classes.values()] });
  }
  return { keys, complete };
}

const known = new Map<string, Values>();
const ENOUGH = 200;

function candidates({ action, account }: AskedWith, key: string, { name, written }: KeyUse): Values {
  if (account !== undefined && (key === "aws:resourceaccount" || key === "s3:resourceaccount"))
    return { values: [account], complete: true };
  if (!canHave(action, name)) return { values: [undefined], complete: true };
  // the same few keys are asked about with the same conditions for every caller
  const text = JSON.stringify([key, written]);
  let found = known.get(text);
  if (found === undefined) {
    found = valuesFor(key, written, isAlwaysThere(key));
    if (known.size >= ENOUGH) known.clear();
    known.set(text, found);
  }
  return found;
}

interface KeyUse {
  /** In the spelling of the policy. */
  readonly name: string;
  readonly written: WrittenCondition[];
  readonly tests: ((context: Context) => boolean)[];
}

function conditionsOn(facts: Facts, documents: readonly PolicyDocument[], effort: Effort): ReadonlyMap<string, KeyUse> {
  const found = new Map<string, KeyUse>();
  for (const document of documents) {
    const statements = listOf<Statement>(document.Statement);
    effort.spend(statements.length);
    compileDocument(document).forEach((one, i) => {
      const statement = statements[i]!;
      if (statement.Condition === undefined) return;
      if (!one.action(facts) || !mayMatch(one, statement, facts)) return;
      if (statement.Principal !== undefined && one.closeness(facts.caller) === "none") return;
      for (const { operator, key, holds } of one.conditions) {
        const values = listOf<unknown>(statement.Condition[operator]?.[key]).map(String);
        const use = found.get(key.toLowerCase()) ?? { name: key, written: [], tests: [] };
        use.written.push({ operator, values });
        use.tests.push(holds);
        found.set(key.toLowerCase(), use);
      }
      for (const variable of variablesOf(statement).names) {
        if (!found.has(variable)) found.set(variable, { name: variable, written: [], tests: [] });
      }
    });
  }
  return found;
}

interface Variables {
  readonly names: readonly string[];
  /** Whether the resource can be told only with a request. */
  readonly inResource: boolean;
}

const variables = new WeakMap<Statement, Variables>();

function variablesOf(statement: Statement): Variables {
  let found = variables.get(statement);
  if (found === undefined) {
    const { Resource, NotResource, Condition } = statement;
    const names = new Set<string>();
    replaceVariables(JSON.stringify([Resource, NotResource, Condition]), (inside) => {
      const name = /^[^,*?$]+/.exec(inside)?.[0].trim().toLowerCase();
      if (name !== undefined) names.add(name);
      return "";
    });
    found = { names: [...names], inResource: JSON.stringify([Resource, NotResource]).includes("${") };
    variables.set(statement, found);
  }
  return found;
}

function mayMatch(compiled: CompiledStatement, statement: Statement, facts: Facts): boolean {
  return variablesOf(statement).inResource || compiled.resource(facts);
}
