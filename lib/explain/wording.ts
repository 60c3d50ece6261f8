import { nameOf, placeOf, type Located } from "./decide";

/** A statement with its location, for advice. */
export function inWords(located: Located): string {
  const { policy } = placeOf(located);
  return `${nameOf(located.statement, located.index)} of the ${policy} (${located.address})`;
}
