import { widerThan } from "../../policy/covers";
import { listOf, readDocument, type Conditions, type PolicyDocument, type Statement } from "../../stack";
import { keyedStatements, membersOf, onlyIn, unlike, type KeyedStatement } from "./canonical";

/**
 * Whether two texts are policies with the same statements, of whatever kind: order, Sids, case of actions, and an
 * account id or its root ARN make no difference.
 */
export function saySame(one: string, other: string): boolean {
  const [a, b] = [documentIn(one), documentIn(other)];
  if (a === undefined || b === undefined) return false;
  const [those, these] = [keyedStatements(a), keyedStatements(b)];
  return onlyIn(those, these).length === 0 && onlyIn(these, those).length === 0;
}

/** Whether a policy, by its statements alone, allows nothing that a former one did not. */
export function givesNoMore(text: string, former: string): boolean {
  const [is, was] = [documentIn(text), documentIn(former)].map(keyedStatements) as [Keyed, Keyed];
  const of = (effect: string, ones: Keyed) => ones.filter(({ statement }) => statement.Effect === effect);
  const isWithin = (ones: Keyed, others: Keyed) => onlyIn(ones, others).every((one) => isCovered(one, others));
  const areRead = is.length > 0 && was.length > 0;
  return areRead && isWithin(of("Allow", is), of("Allow", was)) && isWithin(of("Deny", was), of("Deny", is));
}

type Keyed = readonly KeyedStatement[];

function documentIn(text: string): PolicyDocument | undefined {
  const read = readDocument(text);
  if (!("document" in read)) return undefined;
  const members = Object.keys(read.document);
  return members.every((name) => ["Version", "Id", "Statement"].includes(name)) ? read.document : undefined;
}

/**
 * Whether one of the other statements applies to every request to which a statement applies, by their texts alone.
 * Equal unknown values count as equal.
 */
export function isCovered(statement: KeyedStatement, others: readonly KeyedStatement[]): boolean {
  return others.some((other) => covers(other, statement));
}

/** Whether a new Allow adds nothing to the former ones, also if those have patterns. */
export function addsNothing({ statement, document }: KeyedStatement, before: readonly KeyedStatement[]): boolean {
  const former = before.filter((one) => one.document.Version === document.Version).map((one) => one.statement);
  if (statement.Effect !== "Allow" || former.length === 0) return false;
  return widerThan({ ...document, Statement: former }, { ...document, Statement: [statement] }).allows.length === 0;
}

function covers(wide: KeyedStatement, narrow: KeyedStatement): boolean {
  if (repeatsKey(wide) || repeatsKey(narrow)) return false;
  const [more, less] = [membersOf(wide), membersOf(narrow)];
  // a condition of the narrow one alone only limits it further
  const fixed = [...less.keys()].filter((name) => !name.includes("\n"));
  return [...new Set([...more.keys(), ...fixed])].every((name) => {
    const [values, within] = [more.get(name), less.get(name)];
    if (values === undefined || within === undefined) return false;
    if (name === "Effect") return values.join() === within.join();
    return isNegated(name) ? isPartOf(values, within) : isPartOf(within, values);
  });
}

// fewer values mean more requests for a negated operator, and for NotPrincipal, NotAction and NotResource
function isNegated(name: string): boolean {
  return /^Not|^(for(all|any)values:)?((string|arn|numeric|date)not|notip)/.test(name);
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

// one key in two spellings: both lines must be true
function repeatsKey({ key }: KeyedStatement): boolean {
  const conditions = (JSON.parse(key) as readonly unknown[]).at(-1) as readonly string[];
  const lines = conditions.map((one) => (JSON.parse(one) as readonly string[]).slice(0, 2).join("\n"));
  return new Set(lines).size < lines.length;
}

/**
 * The former or later version of a statement: of the statements on one side only, the most similar one with the same
 * effect, if the similarity is mutual. Sids take no part.
 * @param own statements of its own side
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

// actions, resources, principals and conditions, each with its member
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
 * An Allow reduced to the new values of its one changed list (principals, resources or condition values), if the other
 * side has statements that are otherwise equal. Unchanged if more than one list differs, or if the list is negated.
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

// operators whose values count one by one; the values of a negated operator or of ForAllValues count together
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
