import { isDeepStrictEqual } from "node:util";
import { readDocument, type PolicyDocument } from "../../stack";
import { keyedStatements, onlyIn, type KeyedStatement } from "./canonical";
import { isCovered } from "./covered";

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
