import { Context, type Facts } from "../evaluate/context";
import { accountIn } from "../evaluate/principal";
import { canHave } from "./actions";
import { keysOfCaller, type Actor } from "./caller";
import { candidates } from "./candidates";
import type { Clause } from "./clauses";
import { COUPLINGS, type Coupling } from "./couplings";
import { keyRule } from "./key-rules";
import { presenceOf } from "./provider-keys";
import type { KeyValue, Values } from "./values";
import { mayHideValues } from "./variables";

/** A condition that is decided when the last of its keys has a value. */
export interface Pending {
  readonly clause: Clause;
  readonly keys: readonly string[];
  readonly holds: (context: Context) => boolean;
}

/** A key with its candidate values. */
export interface CandidateKey {
  /** In lower case. */
  readonly name: string;
  readonly values: readonly KeyValue[];
  /** Conditions that are decided when it has a value. */
  readonly decides: readonly Pending[];
  /** Rules that its value must meet together with the keys before it. */
  readonly couplings: readonly Coupling[];
}

/** The fixed part of a request. */
interface Asking {
  readonly actor: Actor;
  readonly action: string;
  readonly resource: string;
  /** Account of the resource, if it is not in its ARN. */
  readonly account: string | undefined;
  readonly facts: Facts;
  /** Whether the request has keys for which AWS does not document that it has them. */
  readonly supposing: boolean;
}

/** The keys that decide a request. Their values are computed on access, because most requests are decided before. */
export interface CandidateKeys {
  readonly count: number;
  readonly at: (index: number) => CandidateKey;
  readonly fixed: ReadonlyMap<string, KeyValue>;
  /** The undecided conditions of each statement that may apply; statements that cannot apply are left out. */
  readonly pending: ReadonlyMap<Clause, readonly Pending[]>;
  /** The spelling in the policies, by the name in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** Why the values may not distinguish all conditions. */
  readonly undecidedBecause: () => string | undefined;
}

/**
 * The keys and values that the statements distinguish.
 * @param own undefined is returned if this statement cannot apply
 */
export function candidateKeys(asking: Asking, clauses: readonly Clause[], own: Clause): CandidateKeys | undefined {
  const names = namesOf(clauses);
  const fixed = fixedKeys(asking, names.keys());
  const base = Context.over(fixed);
  const pending = new Map<Clause, readonly Pending[]>();
  const ofOwn = pendingOf(own, asking, fixed, base);
  if (ofOwn === undefined) return undefined;
  for (const clause of clauses) {
    const open = clause === own ? ofOwn : pendingOf(clause, asking, fixed, base);
    if (open !== undefined) pending.set(clause, open);
  }
  const all = [...pending.values()].flat();
  const order = inOrder(all);
  const found: CandidateKey[] = [];
  const values: Values[] = [];
  const at = (index: number): CandidateKey => {
    const known = found[index];
    if (known !== undefined) return known;
    const live = [...pending.keys()];
    const own = candidates(order[index]!, live, fixed, order, asking.resource);
    values.push(own);
    return (found[index] = candidateKey(index, { order, all, fixed }, own.values));
  };
  const undecidedBecause = () => {
    if (mayHideValues([...pending.keys()], (key) => !fixed.has(key))) return "it depends on policy variables";
    return values.every(({ complete }) => complete) ? undefined : "its conditions can be met in too many ways";
  };
  return { count: order.length, at, fixed, pending, names, undecidedBecause };
}

interface Keys {
  readonly order: readonly string[];
  readonly all: readonly Pending[];
  readonly fixed: ReadonlyMap<string, KeyValue>;
}

function candidateKey(index: number, { order, all, fixed }: Keys, values: readonly KeyValue[]): CandidateKey {
  const name = order[index]!;
  const before = new Set([...fixed.keys(), ...order.slice(0, index + 1)]);
  const given = [...fixed.keys(), ...order];
  const couplings = COUPLINGS.filter(({ about }) => about(name)).flatMap((one) => {
    const keys = given.filter(one.about);
    return keys.length > 1 ? [{ one, keys }] : [];
  });
  const decides = all.filter((one) => one.keys.includes(name) && one.keys.every((key) => before.has(key)));
  const shared = all.some((one) => one.keys.includes(name) && one.keys.length > 1);
  const exact = shared || couplings.some(({ one }) => one.values || keyRule(name).values !== undefined);
  // a rule is checked when its last key has a value
  const fits = couplings.filter(({ keys }) => keys.every((key) => before.has(key))).map(({ one }) => one);
  return {
    name,
    values: exact ? [...new Set(values)] : oneOfEachEffect(name, values, decides, fixed),
    decides,
    couplings: fits,
  };
}

const spellings = new WeakMap<Clause, readonly (readonly [lower: string, name: string])[]>();

function namesOf(clauses: readonly Clause[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const clause of clauses) {
    let own = spellings.get(clause);
    if (own === undefined) {
      const { tests, resourceVariables } = clause;
      const variables = [...tests.flatMap((test) => test.variables), ...resourceVariables];
      own = [...tests.map(({ key, name }) => [key, name] as const), ...variables.map((one) => [one, one] as const)];
      spellings.set(clause, own);
    }
    for (const [key, name] of own) {
      const known = names.get(key);
      if (known === undefined || known === key) names.set(key, name);
    }
  }
  return names;
}

function fixedKeys(
  { actor, action, resource, account, supposing }: Asking,
  keys: Iterable<string>,
): Map<string, KeyValue> {
  const own = keysOfCaller(actor.info);
  const place = accountIn(resource) ?? account;
  const fixed = new Map<string, KeyValue>();
  for (const key of keys) {
    const { callers } = keyRule(key);
    const presence = presenceOf(key, actor.info, action);
    if (presence !== undefined) {
      if (presence === "never" || (presence === "untold" && !supposing)) fixed.set(key, undefined);
    } else if (!canHave(action, key)) fixed.set(key, undefined);
    else if (Object.hasOwn(own, key)) fixed.set(key, own[key]);
    else if (callers !== undefined && !callers.includes(actor.info.kind)) fixed.set(key, undefined);
    else if (place !== undefined && /^(aws|s3):resourceaccount$/.test(key)) fixed.set(key, place);
  }
  return fixed;
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

// keys that other conditions use as variables come first, and related keys follow each other
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

// of values that no condition distinguishes, one is enough
function oneOfEachEffect(
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
