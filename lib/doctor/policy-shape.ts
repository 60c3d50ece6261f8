import type { PolicyDocument } from "../policy";
import { at, entriesAt, membersOf } from "./shape";

const LONGEST = 128 * 1024;
const TEXTS = ["Action", "NotAction", "Resource", "NotResource"];

/** A policy document from external JSON text; undefined if it cannot be evaluated. */
export function readPolicy(text: string): PolicyDocument | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    return policyOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A policy document from parsed JSON. Numbers and booleans in conditions become strings. */
export function policyOf(value: unknown): PolicyDocument | undefined {
  const given = at(value, "Statement");
  if (given === undefined) return undefined;
  const statements = (Array.isArray(given) ? given : [given]).map(statementOf);
  if (statements.some((statement) => statement === undefined)) return undefined;
  return { ...membersOf(value), Statement: statements } as unknown as PolicyDocument;
}

function statementOf(value: unknown): object | undefined {
  const statement = membersOf(value);
  if (statement === undefined || !/^(Allow|Deny)$/.test(String(statement["Effect"]))) return undefined;
  if (!TEXTS.every((name) => statement[name] === undefined || isTexts(statement[name]))) return undefined;
  if (![statement["Principal"], statement["NotPrincipal"]].every(isPrincipal)) return undefined;
  if (statement["Sid"] !== undefined && typeof statement["Sid"] !== "string") return undefined;
  if (statement["Condition"] === undefined) return statement;
  const conditions = conditionsOf(statement["Condition"]);
  return conditions && { ...statement, Condition: conditions };
}

function conditionsOf(value: unknown): object | undefined {
  if (membersOf(value) === undefined) return undefined;
  const operators = entriesAt(value).map(([operator, keys]) => {
    if (membersOf(keys) === undefined) return undefined;
    const texts = entriesAt(keys).map(([key, given]) => [key, scalars(given)] as const);
    return texts.some(([, given]) => given === undefined)
      ? undefined
      : ([operator, Object.fromEntries(texts)] as const);
  });
  return operators.some((operator) => operator === undefined)
    ? undefined
    : Object.fromEntries(operators as [string, object][]);
}

// AWS also accepts numbers and booleans, and compares them as strings
function scalars(value: unknown): string | readonly string[] | undefined {
  if (Array.isArray(value)) return value.every(isScalar) ? value.map(String) : undefined;
  return isScalar(value) ? String(value) : undefined;
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isTexts(value: unknown): boolean {
  return typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string"));
}

function isPrincipal(value: unknown): boolean {
  if (value === undefined || value === "*") return true;
  return membersOf(value) !== undefined && entriesAt(value).every(([, names]) => isTexts(names));
}
