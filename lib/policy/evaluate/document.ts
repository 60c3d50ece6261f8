import { listOf, type PolicyDocument, type Statement } from "../statement";
import { compileStatement, type CompiledStatement } from "./statement";

const compiled = new WeakMap<PolicyDocument, readonly CompiledStatement[]>();

/** The statements of a document, compiled once for each document object: a document must not be changed afterwards. */
export function compileDocument(document: PolicyDocument): readonly CompiledStatement[] {
  let statements = compiled.get(document);
  if (statements === undefined) {
    const variables = document.Version === "2012-10-17";
    statements = listOf<Statement>(document.Statement).map((statement) => compileStatement(statement, variables));
    compiled.set(document, statements);
  }
  return statements;
}
