import { readDocument, type PolicyDocument } from "../../stack";
import { keyedStatements, onlyIn } from "./canonical";

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

function documentIn(text: string): PolicyDocument | undefined {
  const read = readDocument(text);
  if (!("document" in read)) return undefined;
  const members = Object.keys(read.document);
  return members.every((name) => ["Version", "Id", "Statement"].includes(name)) ? read.document : undefined;
}
