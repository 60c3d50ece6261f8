import { isLiteral, show, word, showHidden, type Faults, type ShapeOf } from "../core";
import type { Statement } from "../policy";
import { isIP } from "node:net";

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

/** Options of the bucket policy. @public */
export interface BucketPolicyOptions {
  /**
   * `any`: no condition, the bucket's default encryption covers a missing header. `rejectWrong`: another algorithm is
   * denied, a missing header admitted. `require`: a missing header is denied too, which breaks multipart uploads.
   * Which header Genesys Cloud sends is not documented. None of these stops an upload with a customer-provided key (SSE-C),
   * which carries another header: the bucket's encryption settings block it.
   * @default any
   */
  readonly encryptionHeader?: "any" | "rejectWrong" | "require";
  /**
   * Source address ranges of uploads, in CIDR form. A filter, not a perimeter: requests without a source address pass.
   * Genesys Cloud publishes ranges for media only, none for the exporter.
   * @default any address
   */
  readonly sourceRanges?: readonly string[];
  /**
   * Denies every change of the bucket's configuration to all but the administrators. Without it, any principal that may put
   * the bucket policy can remove all other denials. The actions are those of a date, which the permissions page names: one
   * that AWS adds later is not denied until the library is updated.
   * @default true when administrators are given
   */
  readonly protectConfiguration?: boolean;
  /**
   * On the keys that the exporter may write, denies uploads, copies, retention and holds to all but the exporter, custodians and the
   * roles that place holds. Without it anybody who may write in the account can put a false recording over a true one.
   * @default true
   */
  readonly onlyExporterWrites?: boolean;
  /** Further statements for the bucket's only policy. Checked like those of this library. @default none */
  readonly additionalStatements?: readonly Statement[];
}

const statementShape: ShapeOf<Statement> = {
  Sid: "value",
  Effect: word("STATEMENT_EFFECT_INVALID", ["Allow", "Deny"], "Say what the statement does, in this spelling."),
  Principal: "value",
  NotPrincipal: "value",
  Action: "value",
  NotAction: "value",
  Resource: "value",
  NotResource: "value",
  Condition: "opaque",
};

export const bucketPolicyOptionsShape: ShapeOf<BucketPolicyOptions> = {
  encryptionHeader: word(
    "ENCRYPTION_HEADER_MODE_INVALID",
    ["any", "rejectWrong", "require"],
    "Leave it out unless uploads with another algorithm have to be denied.",
  ),
  sourceRanges: "list",
  protectConfiguration: "flag",
  onlyExporterWrites: "flag",
  additionalStatements: [statementShape],
};

/** Checks the options of the bucket policy. @param faults scoped to where the user writes them */
export function checkOptions(
  options: BucketPolicyOptions,
  administrators: readonly string[] | undefined,
  faults: Faults,
): void {
  const { sourceRanges, protectConfiguration, additionalStatements } = options;
  if (sourceRanges !== undefined) checkSourceRanges(sourceRanges, faults);
  if (protectConfiguration === true && !administrators?.length) {
    faults.add({
      code: "ADMINISTRATORS_MISSING",
      field: "protectConfiguration",
      got: "true, and no administrators",
      allowed: "true only beside a list of administrators",
      fix: "Name the administrators, the identity that runs Terraform among them.",
    });
  }
  checkStatements(additionalStatements ?? [], faults);
}

function checkSourceRanges(ranges: readonly string[], faults: Faults): void {
  if (!isLiteral(faults, "sourceRanges", ranges)) return;
  if (ranges.length === 0) {
    faults.add({
      code: "SOURCE_FILTER_WITHOUT_RANGES",
      field: "sourceRanges",
      got: "[]",
      allowed: "at least one range in CIDR form",
      fix: "List the ranges, or leave sourceRanges out: an empty list would look like a filter and be none.",
    });
  }
  ranges.forEach((range, i) => {
    if (isRange(range)) return;
    faults.add({
      code: "SOURCE_RANGE_INVALID",
      field: `sourceRanges[${i}]`,
      got: show(range),
      allowed: "an IPv4 or IPv6 range in CIDR form, such as 198.51.100.0/24, narrower than /0",
      fix: "Correct the range.",
    });
  });
}

function isRange(range: string): boolean {
  const [address = "", length = "", ...rest] = String(range).split("/");
  const family = isIP(address);
  return (
    family !== 0 &&
    rest.length === 0 &&
    /^\d{1,3}$/.test(length) &&
    +length >= 1 &&
    +length <= (family === 4 ? 32 : 128)
  );
}

type Test = (value: unknown) => boolean;

/**
 * Checks that statements are complete and have members of the right type, since they may come from plain JavaScript as well
 * as from typed code. Codes `STATEMENT_INCOMPLETE`, `WRONG_TYPE`, `TOKEN_NOT_ALLOWED`.
 * @param faults scoped to where the user writes `additionalStatements`
 */
function checkStatements(statements: readonly Statement[], faults: Faults): void {
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
  return typeof (value as { readonly resolve?: unknown } | null)?.resolve === "function";
}
