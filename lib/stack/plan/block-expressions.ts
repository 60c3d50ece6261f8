import { isObject } from "../json";
import { wholeReferences, type Referred } from "./references";

/**
 * Blocks that are lists in the schemas of the types that are read, so that a plan has them in the order of the
 * configuration. All others count as sets, which a plan has in an order of its own.
 */
const LISTS: ReadonlySet<string> = new Set([
  "statement",
  "rule",
  "queue",
  "topic",
  "lambda_function",
  "event_selector",
  "advanced_event_selector",
  "data_resource",
  "routing_rule",
]);

/** A planned block, and what of it is known only after the apply. */
interface PlannedItem {
  readonly value: unknown;
  readonly unknown: unknown;
}

type Fits = (item: PlannedItem, expression: unknown) => boolean;

/**
 * The expressions of each of the planned blocks of one name. A plan does not show the expressions of a dynamic block,
 * and which block of a set is which is only seen from values.
 * @param written the blocks of the configuration, without dynamic ones
 * @param referred what a plan shows of a reference
 * @returns for each item its expressions; undefined if they are not known
 */
export function expressionsOfBlocks(
  name: string,
  items: readonly PlannedItem[],
  written: readonly unknown[],
  referred: (reference: string) => Referred,
): readonly unknown[] {
  if (LISTS.has(name) && items.length === written.length) return written;
  // an expression may also make another value of what it refers to
  const byReferences = paired(items, written, (item, expression) => fits(item, expression, referred));
  if (byReferences.isComplete) return byReferences.expressions;
  return paired(items, written, (item, expression) => fits(item, expression, () => undefined)).expressions;
}

function paired(items: readonly PlannedItem[], written: readonly unknown[], fit: Fits) {
  const found = new Map<PlannedItem, unknown>();
  const free = new Set(written);
  const left = () => items.filter((item) => !found.has(item));
  const candidates = (item: PlannedItem) => [...free].filter((expression) => fit(item, expression));
  const take = (item: PlannedItem, expression: unknown) => {
    found.set(item, expression);
    free.delete(expression);
  };
  const hasDynamic = items.length > written.length;
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const expression of free) {
      const [item, another] = left().filter((one) => fit(one, expression));
      if (item !== undefined && another === undefined) take(item, expression);
    }
    for (const item of hasDynamic ? [] : left()) {
      const [expression, another] = candidates(item);
      if (expression !== undefined && another === undefined) take(item, expression);
    }
  }
  // between items that are alike it makes no difference which is which
  const areAlike = new Set(left().map((item) => JSON.stringify(item))).size === 1;
  if (areAlike && !hasDynamic) left().forEach((item) => take(item, [...free][0]));
  return {
    isComplete: free.size === 0,
    expressions: items.map((item) => found.get(item) ?? (hasDynamic ? undefined : eitherOf(candidates(item)))),
  };
}

function fits(
  { value, unknown }: PlannedItem,
  expression: unknown,
  referred: (reference: string) => Referred,
): boolean {
  if (!isObject(value) || !isObject(expression)) return true;
  return Object.entries(expression).every(([name, one]) => {
    if (!isObject(one)) return true;
    const [reference, another] = wholeReferences(one);
    if (reference === undefined) return !("constant_value" in one) || isWritten(value[name], one["constant_value"]);
    const made = another === undefined ? referred(reference) : undefined;
    if (made === undefined) return true;
    const isOpen = isObject(unknown) && unknown[name] === true;
    if (made === "afterApply" || isOpen) return made === "afterApply" && isOpen;
    return !("value" in made) || typeof made.value === "object" || isWritten(value[name], made.value);
  });
}

// a JSON configuration shows its templates as written
function isWritten(value: unknown, written: unknown): boolean {
  const [is, given] = [JSON.stringify(value), JSON.stringify(written)];
  return is === given || is === given.replace(/([$%])\1\{/g, "$1{");
}

// what all of them say stays; of what differs, it is only known that it is set
function eitherOf(expressions: readonly unknown[]): unknown {
  const [first, ...others] = expressions.filter(isObject);
  if (first === undefined) return undefined;
  const isSame = (name: string) => others.every((other) => JSON.stringify(other[name]) === JSON.stringify(first[name]));
  const names = new Set([first, ...others].flatMap(Object.keys));
  return Object.fromEntries([...names].map((name) => [name, isSame(name) ? first[name] : { references: [] }]));
}
