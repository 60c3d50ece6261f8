import { matchesAction } from "../../policy/compare";
import { listOf, type Statement } from "../policy-parts";

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
    const all = possible.filter((name) => matchesAction(pattern, name));
    return all.length > 1 && all.every((name) => left.has(name));
  });
  for (const pattern of whole) for (const name of actions) if (matchesAction(pattern, name)) left.delete(name);
  return [...whole, ...left].sort();
}
