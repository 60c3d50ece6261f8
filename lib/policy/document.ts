import { listOf, type Conditions, type PolicyDocument, type Principals, type Statement } from "./statement";

const VERSION = "2012-10-17";

/**
 * Builds a policy document in canonical form: fixed order of members, lists sorted and without repetition, a list of
 * one as a scalar. Equal access from equal input gives equal text, so that a diff shows changes and nothing else.
 */
export function policyDocument(statements: readonly Statement[]): PolicyDocument {
  return { Version: VERSION, Statement: statements.map(canonicalStatement) };
}

/** The statements of a document as a list. */
export function statementsOf(document: PolicyDocument): readonly Statement[] {
  return listOf<Statement>(document.Statement);
}

/** Minified JSON of a document: what AWS receives, and what its size limits count. */
export function policyText(document: PolicyDocument): string {
  return JSON.stringify(document);
}

/**
 * A document as the value of a Terraform attribute. Every `${…}` in it is a policy variable, since the documents are
 * literal, so it is doubled: Terraform would otherwise try to evaluate it.
 */
export function policyForTerraform(document: PolicyDocument): string {
  return policyText(document).replace(/([$%])\{/g, "$1$1{");
}

/** Undoes Terraform's escape: what AWS receives of a literal text in a Terraform file. */
export function unescapedFromTerraform(text: string): string {
  return text.replace(/([$%])\1\{/g, "$1{");
}

function canonicalStatement(statement: Statement): Statement {
  return prune({
    Sid: statement.Sid,
    Effect: statement.Effect,
    Principal: canonicalPrincipal(statement.Principal),
    NotPrincipal: canonicalPrincipal(statement.NotPrincipal),
    Action: canonicalList(statement.Action),
    NotAction: canonicalList(statement.NotAction),
    Resource: canonicalList(statement.Resource),
    NotResource: canonicalList(statement.NotResource),
    Condition: canonicalConditions(statement.Condition),
  });
}

function canonicalPrincipal(principal: "*" | Principals | undefined): "*" | Principals | undefined {
  if (principal === undefined || principal === "*") return principal;
  return sortedRecord(principal, (value) => canonicalList(value)!);
}

function canonicalConditions(conditions: Conditions | undefined): Conditions | undefined {
  if (conditions === undefined || Object.keys(conditions).length === 0) return undefined;
  return sortedRecord(conditions, (keys) => sortedRecord(keys, (value) => canonicalList(value)!));
}

function canonicalList(value: string | readonly string[] | undefined): string | readonly string[] | undefined {
  if (value === undefined || typeof value === "string") return value;
  const unique = [...new Set(listOf(value))].sort();
  return unique.length === 1 ? unique[0] : unique;
}

function sortedRecord<T, U>(record: { readonly [key: string]: T }, map: (value: T) => U): { [key: string]: U } {
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, map(record[key]!)]),
  );
}

function prune<T extends object>(value: T): T {
  const pruned: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] !== undefined) pruned[key] = value[key];
  return pruned as T;
}
