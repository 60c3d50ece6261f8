import { isLiteral, show, showHidden, type Faults } from "../core";
import type { Statement } from "../policy";

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isScalar: Test = (value) => ["string", "number", "boolean"].includes(typeof value);
const oneOrMore =
  (fits: Test): Test =>
  (value) =>
    fits(value) || (Array.isArray(value) && value.length > 0 && value.every(fits));
const recordOf =
  (fits: Test): Test =>
  (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(fits);

const texts = { fits: oneOrMore(isText), allowed: "a text, or a list of texts" };
const principal = {
  fits: (value: unknown) => value === "*" || recordOf(oneOrMore(isText))(value),
  allowed: '"*", or an object such as { AWS: "arn:aws:iam::111122223333:root" }',
};
const TYPES: {
  readonly [name in Exclude<keyof Statement, "Effect">]: { readonly fits: Test; readonly allowed: string };
} = {
  Sid: { fits: isText, allowed: "a text" },
  Principal: principal,
  NotPrincipal: principal,
  Action: texts,
  NotAction: texts,
  Resource: texts,
  NotResource: texts,
  Condition: {
    fits: recordOf(recordOf(oneOrMore(isScalar))),
    allowed: 'an object such as { Bool: { "aws:SecureTransport": "false" } }',
  },
};

// a policy variable such as ${aws:username} never starts a Terraform expression, so the two cannot be confused
const EXPRESSION = /TfToken\[|%\{|\$\{(?![A-Za-z0-9-]+:|[*?$]\})/;

/**
 * Checks that statements are complete and have members of the right type, since they may come from plain JavaScript as well
 * as from typed code. Codes `STATEMENT_INCOMPLETE`, `WRONG_TYPE`, `TOKEN_NOT_ALLOWED`.
 * @param faults scoped to where the user writes `additionalStatements`
 */
export function checkStatements(statements: readonly Statement[], faults: Faults): void {
  statements.forEach((statement, i) => checkStatement(statement, faults.at(`additionalStatements[${i}]`)));
}

function checkStatement(statement: Statement, faults: Faults): void {
  for (const [name, { fits, allowed }] of Object.entries(TYPES)) {
    const value = statement[name as keyof Statement];
    if (value === undefined) continue;
    if (isToken(value)) isLiteral(faults, name, value);
    else if (!fits(value))
      faults.addAndClose({
        code: "WRONG_TYPE",
        field: name,
        got: showHidden(value),
        allowed,
        fix: `Write ${allowed}.`,
      });
    else if (EXPRESSION.test(JSON.stringify(value))) isLiteral(faults, name, "${…}", show(value));
  }
  const parts = [
    ["Effect", statement.Effect],
    ["Principal", statement.Principal ?? statement.NotPrincipal],
    ["Action", statement.Action ?? statement.NotAction],
    ["Resource", statement.Resource ?? statement.NotResource],
  ] as const;
  for (const [field, value] of parts) {
    if (value !== undefined) continue;
    faults.add({
      code: "STATEMENT_INCOMPLETE",
      field,
      got: show(value),
      allowed: "a bucket policy statement with Effect, Principal, Action and Resource",
      fix: `Add ${field}.`,
    });
  }
}

function isToken(value: unknown): boolean {
  return typeof value === "object" && typeof (value as { resolve?: unknown }).resolve === "function";
}
