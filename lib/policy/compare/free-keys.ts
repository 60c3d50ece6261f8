import { Context } from "../evaluate/context";
import type { Facts } from "../evaluate/facts";
import { accountIn } from "../evaluate/principal";
import { canHave } from "./actions";
import { keysOfCaller, type Actor } from "./caller";
import type { Clause } from "./clauses";
import { COUPLINGS, type Coupling } from "./couplings";
import { keyRule } from "./key-rules";
import { contextsOf, mayHideValues, meetings } from "./variables";
import { valuesFor, type KeyValue, type Values } from "./values";
import { textMachine, type Machine } from "./pattern";
import { MANY } from "../evaluate/match-text";
import { patternsOf } from "./patterns-of";

/** A condition of a statement that is decided when its last key has a value. */
export interface Pending {
  readonly clause: Clause;
  readonly keys: readonly string[];
  readonly holds: (context: Context) => boolean;
}

/** A key with the values that are worth asking with. */
export interface FreeKey {
  /** In small letters. */
  readonly name: string;
  readonly values: readonly KeyValue[];
  /** What is told when it has a value. */
  readonly decides: readonly Pending[];
  /** What its value has to fit together with, the keys before it given. */
  readonly couplings: readonly Coupling[];
}

/** A request as far as it is chosen. */
export interface Asking {
  readonly actor: Actor;
  readonly action: string;
  readonly resource: string;
  /** Account of the resource, as far as it is not in its ARN. */
  readonly account: string | undefined;
  readonly facts: Facts;
}

/** The keys that decide a request. */
export interface FreeKeys {
  readonly keys: readonly FreeKey[];
  readonly fixed: ReadonlyMap<string, KeyValue>;
  /** Of each statement that may apply what is not decided; a statement that cannot apply is left out. */
  readonly pending: ReadonlyMap<Clause, readonly Pending[]>;
  /** The spelling of the policies, by the name in small letters. */
  readonly names: ReadonlyMap<string, string>;
  /** Why the values may not tell all conditions apart. */
  readonly doubt?: string;
}

/** What a request can be asked with, as far as the statements tell it apart. */
export function freeKeys(asking: Asking, clauses: readonly Clause[]): FreeKeys {
  const names = new Map<string, string>();
  for (const { tests, resourceVariables } of clauses) {
    for (const { key, name, variables } of tests) {
      if (names.get(key) === undefined || names.get(key) === key) names.set(key, name);
      for (const one of variables) if (!names.has(one)) names.set(one, one);
    }
    for (const one of resourceVariables) if (!names.has(one)) names.set(one, one);
  }
  const fixed = fixedKeys(asking, [...names.keys()]);
  const base = Context.over(fixed);
  const pending = new Map<Clause, readonly Pending[]>();
  for (const clause of clauses) {
    const open = pendingOf(clause, asking, fixed, base);
    if (open !== undefined) pending.set(clause, open);
  }
  const live = [...pending.keys()];
  const all = [...pending.values()].flat();
  const order = inOrder(all);
  const inPlay = COUPLINGS.map((one) => ({ one, keys: [...fixed.keys(), ...order].filter(one.about) }));
  let doubt: string | undefined;
  const keys = order.map((name, at): FreeKey => {
    const before = new Set([...fixed.keys(), ...order.slice(0, at + 1)]);
    const couplings = inPlay.filter(({ one, keys: both }) => one.about(name) && both.length > 1);
    const found = candidates(name, live, fixed, order);
    if (!found.complete) doubt ??= "its conditions can be met in too many ways";
    const decides = all.filter((one) => one.keys.includes(name) && one.keys.every((key) => before.has(key)));
    const shared = all.some((one) => one.keys.includes(name) && one.keys.length > 1);
    const exact = shared || couplings.some(({ one }) => one.values || keyRule(name).values !== undefined);
    // a coupling is asked when its last key has a value
    const fits = couplings.filter(({ keys: both }) => both.every((key) => before.has(key))).map(({ one }) => one);
    return {
      name,
      values: exact ? distinct(found.values) : told(name, found.values, decides, fixed),
      decides,
      couplings: fits,
    };
  });
  if (mayHideValues(live, (key) => !fixed.has(key))) doubt ??= "it depends on policy variables";
  return { keys, fixed, pending, names, ...(doubt !== undefined && { doubt }) };
}

function fixedKeys({ actor, action, resource, account }: Asking, keys: readonly string[]): Map<string, KeyValue> {
  const own = keysOfCaller(actor.info);
  const place = accountIn(resource) ?? account;
  const fixed = new Map<string, KeyValue>();
  for (const key of keys) {
    const { callers } = keyRule(key);
    if (!canHave(action, key)) fixed.set(key, undefined);
    else if (key in own) fixed.set(key, own[key]);
    else if (callers !== undefined && !callers.includes(actor.info.kind)) fixed.set(key, undefined);
    else if (place !== undefined && /^(aws|s3):resourceaccount$/.test(key)) fixed.set(key, place);
    else if (isOfOtherProvider(key, actor)) fixed.set(key, undefined);
  }
  return fixed;
}

// what an identity provider says is known of whoever comes from it
function isOfOtherProvider(key: string, { info: { kind, arn = "" } }: Actor): boolean {
  if (key.startsWith("saml:")) return kind !== "identityProvider" || !arn.includes(":saml-provider/");
  const host = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^:]+)?):/.exec(key)?.[1];
  if (host === undefined) return false;
  return kind !== "identityProvider" || !(arn === host || arn.toLowerCase().endsWith(`:oidc-provider/${host}`));
}

function pendingOf(clause: Clause, { facts }: Asking, fixed: ReadonlyMap<string, KeyValue>, base: Context) {
  const open: Pending[] = [];
  const isOpen = (key: string) => !fixed.has(key);
  for (const { key, variables, holds } of clause.tests) {
    const keys = [key, ...variables].filter(isOpen);
    if (keys.length > 0) open.push({ clause, keys: [...new Set(keys)], holds });
    else if (!holds(base)) return undefined;
  }
  if (clause.resourceVariables.length > 0) {
    const keys = clause.resourceVariables.filter(isOpen);
    const holds = (context: Context) => clause.compiled.resource({ ...facts, context });
    if (keys.length > 0) open.push({ clause, keys, holds });
    else if (!holds(base)) return undefined;
  }
  return open;
}

// whose values stand in the conditions of others come first, and keys that belong together follow each other
function inOrder(all: readonly Pending[]): readonly string[] {
  const variables = new Set(all.flatMap(({ keys }) => keys.slice(1)));
  const keys = [...new Set([...variables, ...all.flatMap((one) => one.keys)])];
  const found = new Set<string>();
  for (const key of keys) {
    found.add(key);
    for (const { about } of COUPLINGS)
      if (about(key)) keys.filter((other) => about(other)).forEach((one) => found.add(one));
  }
  return [...found];
}

const TIMES = ["aws:currenttime", "aws:epochtime"];
const CALLED = ["aws:calledvia", "aws:calledviafirst", "aws:calledvialast"];
const MEMBERS: { readonly [list: string]: string } = {
  "aws:tagkeys": "aws:requesttag/",
  "s3:requestobjecttagkeys": "s3:requestobjecttag/",
  "kms:encryptioncontextkeys": "kms:encryptioncontext:",
};

const kept = new Map<string, Values>();

function candidates(
  key: string,
  live: readonly Clause[],
  fixed: ReadonlyMap<string, KeyValue>,
  order: readonly string[],
): Values {
  const together = [TIMES, CALLED].find((all) => all.includes(key)) ?? [key];
  const tests = live.flatMap((clause) => clause.tests).filter((test) => together.includes(test.key));
  const variables = [...new Set(tests.flatMap((test) => test.variables))];
  const isVariable = live.some(
    (one) => one.resourceVariables.includes(key) || one.tests.some((test) => test.variables.includes(key)),
  );
  const starts = MEMBERS[key];
  const members =
    starts === undefined ? [] : order.filter((one) => one.startsWith(starts)).map((one) => one.slice(starts.length));
  const others = [...(isVariable ? meetings(key, live) : []), ...organizations(key, live)];
  const contexts =
    variables.length === 0
      ? []
      : contextsOf(
          variables.filter((one) => one !== key),
          fixed,
          live,
        );
  const asked = { key, tests, contexts, others, members, twice: isVariable };
  const always = keyRule(key).always === true;
  const find = () => {
    const { values, complete } = valuesFor(asked);
    // a value that a variable takes may be the value of the key itself
    const taken = contexts.flatMap((context) => variables.flatMap((one) => context.get(one) ?? []));
    const own = [...new Set([...values, ...taken])];
    return { values: always ? own : [own[0], undefined, ...own.slice(1)], complete };
  };
  if (variables.length > 0 || isVariable || others.length > 0) return find();
  // the same few keys are asked about with the same conditions for every caller
  const text = [key, ...members, "", ...tests.map((test) => test.text)].join("\n");
  let found = kept.get(text);
  if (found === undefined) {
    found = find();
    if (kept.size >= 500) kept.clear();
    kept.set(text, found);
  }
  return found;
}

// the path of an organization begins with its id
function organizations(key: string, live: readonly Clause[]): readonly Machine[] {
  const [, start, end] = /^(aws:[a-z]+)(orgid|orgpaths)$/.exec(key) ?? [];
  if (start === undefined) return [];
  const other = `${start}${end === "orgid" ? "orgpaths" : "orgid"}`;
  const texts = live.flatMap(({ tests }) =>
    tests.filter((test) => test.key === other).flatMap((test) => patternsOf(test, [])),
  );
  return texts.map((text) => textMachine(end === "orgid" ? text.split("/")[0]! : `${text}/${MANY}`));
}

// of values that nothing tells apart one is enough
function told(
  name: string,
  values: readonly KeyValue[],
  decides: readonly Pending[],
  fixed: ReadonlyMap<string, KeyValue>,
): readonly KeyValue[] {
  const chosen = new Map(fixed);
  const context = Context.over(chosen);
  const found = new Map<string, KeyValue>();
  for (const value of values) {
    chosen.set(name, value);
    const says = `${value === undefined}${decides.map(({ holds }) => (holds(context) ? "1" : "0")).join("")}`;
    if (!found.has(says)) found.set(says, value);
  }
  return [...found.values()];
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
