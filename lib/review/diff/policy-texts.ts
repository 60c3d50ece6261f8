import { isDeepStrictEqual } from "node:util";
import { widerThan } from "../../policy/covers";
import { readDocument, type PolicyDocument } from "../../stack";
import { listOf, type Conditions, type Statement } from "../policy-parts";
import { keyedStatements, membersOf, onlyIn, unlike, type KeyedStatement } from "./canonical";

/**
 * Whether two texts are policies of the same statements, whatever they are policies of: order, names of statements, case of
 * actions, and an account by its number or its root ARN decide nothing in any of them.
 */
export function saySame(one: string, other: string): boolean {
  const [a, b] = [documentIn(one), documentIn(other)];
  if (a === undefined || b === undefined) return false;
  const [those, these] = [keyedStatements(a), keyedStatements(b)];
  return onlyIn(those, these).length === 0 && onlyIn(these, those).length === 0;
}

/** Whether a text is a policy that by its statements alone gives nothing that another one does not give. */
export function givesNoMore(text: string, former: string): boolean {
  const [is, was] = [documentIn(text), documentIn(former)].map(keyedStatements) as [Keyed, Keyed];
  const of = (effect: string, ones: Keyed) => ones.filter(({ statement }) => statement.Effect === effect);
  const isWithin = (ones: Keyed, others: Keyed) => onlyIn(ones, others).every((one) => isCovered(one, others));
  const areRead = is.length > 0 && was.length > 0;
  return areRead && isWithin(of("Allow", is), of("Allow", was)) && isWithin(of("Deny", was), of("Deny", is));
}

type Keyed = readonly KeyedStatement[];

/** Whether two texts are JSON that says the same, with other spaces and another order of members. */
export function isSameJson(one: string, other: string): boolean {
  const [a, b] = [one, other].map(jsonIn);
  return a !== undefined && b !== undefined && isDeepStrictEqual(a, b);
}

// what is read has to be all of what is written: of two members of one name, or of a long number, a part is lost
function jsonIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const isWhole = JSON.stringify(value) === text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
    return isWhole && typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function documentIn(text: string): PolicyDocument | undefined {
  const read = readDocument(text);
  if (!("document" in read)) return undefined;
  const members = Object.keys(read.document);
  return members.every((name) => ["Version", "Id", "Statement"].includes(name)) ? read.document : undefined;
}

/**
 * Whether one of these statements applies to every request that a statement applies to, by their texts alone: a denial that
 * spares fewer, a grant that covers more. A value that is not known is the same in both.
 */
export function isCovered(statement: KeyedStatement, others: readonly KeyedStatement[]): boolean {
  return others.some((other) => covers(other, statement));
}

/**
 * Whether a new grant gives nothing that one of those before it does not give, also where that one has patterns: what is
 * gained beside it is gained by something else.
 */
export function addsNothing({ statement, document }: KeyedStatement, before: readonly KeyedStatement[]): boolean {
  const former = before.filter((one) => one.document.Version === document.Version).map((one) => one.statement);
  if (statement.Effect !== "Allow" || former.length === 0) return false;
  return widerThan({ ...document, Statement: former }, { ...document, Statement: [statement] }).allows.length === 0;
}

function covers(wide: KeyedStatement, narrow: KeyedStatement): boolean {
  if (repeatsKey(wide) || repeatsKey(narrow)) return false;
  const [more, less] = [membersOf(wide), membersOf(narrow)];
  // a condition that only the narrow one has limits it further
  const fixed = [...less.keys()].filter((name) => !name.includes("\n"));
  return [...new Set([...more.keys(), ...fixed])].every((name) => {
    const [values, within] = [more.get(name), less.get(name)];
    if (values === undefined || within === undefined) return false;
    if (name === "Effect") return values.join() === within.join();
    return isNegated(name) ? isPartOf(values, within) : isPartOf(within, values);
  });
}

// the fewer values a negated operator has, and the fewer a member that excludes, the more requests there are
function isNegated(name: string): boolean {
  return /^Not|^(for(all|any)values:)?((string|arn|numeric|date)not|notip)/.test(name);
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

// one key in two spellings of its case: both lines have to hold
function repeatsKey({ key }: KeyedStatement): boolean {
  const conditions = (JSON.parse(key) as readonly unknown[]).at(-1) as readonly string[];
  const lines = conditions.map((one) => (JSON.parse(one) as readonly string[]).slice(0, 2).join("\n"));
  return new Set(lines).size < lines.length;
}

/**
 * What a statement was before, or is now: of the statements that stand on one side only, the one of the same effect that is
 * most like it, and to which nothing is more like. Sids take no part, so a statement may be called anything.
 * @param own statements of the side that it stands on
 * @param others statements of the other side
 */
export function counterpartOf(
  one: KeyedStatement,
  own: readonly KeyedStatement[],
  others: readonly KeyedStatement[],
): KeyedStatement | undefined {
  const found = mostLike(one, unlike(others, own));
  return found !== undefined && mostLike(found, unlike(own, others))?.key === one.key ? found : undefined;
}

function mostLike(one: KeyedStatement, others: readonly KeyedStatement[]): KeyedStatement | undefined {
  const words = wordsOf(one);
  let [best, most]: [KeyedStatement | undefined, number] = [undefined, 0];
  for (const other of others) {
    if (other.statement.Effect !== one.statement.Effect) continue;
    const theirs = wordsOf(other);
    const shared = [...words].filter((word) => theirs.has(word)).length;
    const likeness = shared / (words.size + theirs.size - shared);
    if (likeness > most) [best, most] = [other, likeness];
  }
  return best;
}

const known = new WeakMap<Statement, ReadonlySet<string>>();

// actions, resources, principals and conditions, each value with the member that it stands in
function wordsOf({ statement }: KeyedStatement): ReadonlySet<string> {
  const found = known.get(statement);
  if (found !== undefined) return found;
  const words = new Set<string>();
  known.set(statement, words);
  const walk = (value: unknown, place: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, place);
    else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) walk(member, `${place} ${name.toLowerCase()}`);
    } else words.add(`${place} ${String(value)}`);
  };
  for (const [name, member] of Object.entries(statement)) {
    if (name !== "Sid" && name !== "Effect") walk(member, name);
  }
  return words;
}

/**
 * A grant with only those principals, resources or values of a condition that are new in it: whom statements of the other
 * side name that say the same about everything else could do it before. The grant itself where more than one of its parts
 * is new, or where it narrows by what is not there.
 * @param others statements of the other side
 */
export function newPartOf(one: KeyedStatement, others: readonly KeyedStatement[]): Statement {
  const { statement } = one;
  if (statement.Effect !== "Allow") return statement;
  const own = membersOf(one);
  const known = others.filter((other) => other.statement.Effect === "Allow").map(membersOf);
  for (const name of own.keys()) {
    const alike = known.filter((other) => isSameBut(name, own, other));
    const items = new Set(alike.flatMap((other) => other.get(name)!));
    const come = own.get(name)!.filter((item) => !items.has(item));
    if (alike.length > 0 && come.length > 0 && come.length < own.get(name)!.length) {
      return only(statement, name, new Set(come));
    }
  }
  return statement;
}

type Members = ReadonlyMap<string, readonly string[]>;

function isSameBut(name: string, own: Members, other: Members): boolean {
  if (own.size !== other.size || !other.has(name)) return false;
  return [...own].every(([each, items]) => each === name || isSame(items, other.get(each)));
}

function isSame(some: readonly string[], others: readonly string[] | undefined): boolean {
  return some.length === others?.length && some.every((item, i) => item === others[i]);
}

// a list that says who is meant, each by itself; of a negated operator, or of all that a set has to be in, each value
// takes others in
const EACH = /^(?:foranyvalue:)?(?:string|arn|numeric|date)(?:equals|equalsignorecase|like)(?:ifexists)?$|^ipaddress$/i;

function only(statement: Statement, name: string, items: ReadonlySet<string>): Statement {
  if (name === "Principal") return { ...statement, Principal: principalsAmong(statement.Principal, items) };
  if (name === "Resource")
    return { ...statement, Resource: listOf(statement.Resource).filter((one) => items.has(one)) };
  const [operator = "", key = ""] = name.split("\n");
  return EACH.test(operator)
    ? { ...statement, Condition: conditionsWith(statement.Condition, operator, key, items) }
    : statement;
}

function principalsAmong(all: Statement["Principal"], items: ReadonlySet<string>): NonNullable<Statement["Principal"]> {
  if (all === undefined || all === "*") return "*";
  const left = Object.entries(all).map(([type, values]) => {
    return [type, listOf(values).filter((value) => items.has(`${type} ${value}`))] as const;
  });
  return Object.fromEntries(left.filter(([, values]) => values.length > 0));
}

function conditionsWith(all: Conditions = {}, operator: string, key: string, items: ReadonlySet<string>): Conditions {
  return Object.fromEntries(
    Object.entries(all).map(([test, keys]) => {
      if (test.toLowerCase() !== operator) return [test, keys];
      const left = Object.entries(keys).map(([name, values]) => {
        const kept = listOf<unknown>(values).map(String);
        return [name, name.toLowerCase() === key ? kept.filter((value) => items.has(value)) : values] as const;
      });
      return [test, Object.fromEntries(left)];
    }),
  );
}
