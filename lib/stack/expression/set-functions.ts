import { isList, known, type Fn } from "./arguments";
import { ofOneType } from "./one-type";
import { ItemSet, jsonOf, OpenList } from "./values";

export function distinct(items: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = jsonOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** A set. Terraform sorts strings and numbers; the order of other items is unknown. */
export function setOf(items: readonly unknown[]): readonly unknown[] {
  const all = distinct(items);
  if (all.every(known)) return ItemSet.from([...all].sort());
  if (all.every((one) => typeof one === "number")) return ItemSet.from([...all].sort((a, b) => a - b));
  return OpenList.from(all);
}

// converts all items to one type first
const ofSets =
  (join: (first: readonly unknown[], others: readonly (readonly unknown[])[]) => readonly unknown[]): Fn =>
  (...sets) => {
    const [first, ...others] = sets.every(isList) ? sets : [];
    const all = first && ofOneType([...first, ...others.flat()]);
    if (first === undefined || all === undefined) return undefined;
    let from = 0;
    const [own = [], ...rest] = [first, ...others].map((one) => all.slice(from, (from += one.length)));
    return setOf(join(own, rest));
  };

// an unknown item may be equal to another
const ofKnown = (fn: Fn): Fn => {
  const isKnown = (one: unknown) => known(one) || typeof one === "number";
  return (...sets) => (sets.every((one) => isList(one) && one.every(isKnown)) ? fn(...sets) : undefined);
};

export const SET_FUNCTIONS: { readonly [name: string]: Fn } = {
  setunion: ofSets((first, others) => [...first, ...others.flat()]),
  setintersection: ofKnown(ofSets((first, others) => first.filter((one) => others.every((set) => set.includes(one))))),
  setsubtract: ofKnown(ofSets((first, others) => first.filter((one) => !others.flat().includes(one)))),
};
