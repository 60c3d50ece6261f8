import { symbolsIn } from "../../stack";
import { onlyIn, type KeyedStatement } from "./canonical";

// what a resource of the stack fills in is another thing than everything that is known; these may be anything
const MAY_BE_ANYTHING =
  /^<(var|local|module|each|count|self|data|path|expression of|terraform)\b|^<[^.>]*\(|each\.|count\./;

/** Values on which it depends whether a change is one: they may be what was there before. */
export function undecided(
  delta: KeyedStatement,
  from: readonly KeyedStatement[],
  to: readonly KeyedStatement[],
): string | undefined {
  const changed = delta.statement.Effect === "Deny" ? onlyIn(to, from).filter(isDenial) : [delta];
  const known = new Set(from.flatMap(({ key }) => symbolsIn(key)));
  const open = changed.flatMap(({ key }) => symbolsIn(key)).find((one) => MAY_BE_ANYTHING.test(one) && !known.has(one));
  return open === undefined ? undefined : `${open} is known only after the apply`;
}

function isDenial({ statement }: KeyedStatement): boolean {
  return statement.Effect === "Deny";
}
