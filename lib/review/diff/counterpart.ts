import type { Statement } from "../policy-parts";
import { unlike, type KeyedStatement } from "./canonical";

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
