import { widerThan } from "../../policy/covers";
import { membersOf, type KeyedStatement } from "./canonical";

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
    return isNegated(name) ? isWithin(values, within) : isWithin(within, values);
  });
}

// the fewer values a negated operator has, and the fewer a member that excludes, the more requests there are
function isNegated(name: string): boolean {
  return /^Not|^(for(all|any)values:)?((string|arn|numeric|date)not|notip)/.test(name);
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

// one key in two spellings of its case: both lines have to hold
function repeatsKey({ key }: KeyedStatement): boolean {
  const conditions = (JSON.parse(key) as readonly unknown[]).at(-1) as readonly string[];
  const lines = conditions.map((one) => (JSON.parse(one) as readonly string[]).slice(0, 2).join("\n"));
  return new Set(lines).size < lines.length;
}
