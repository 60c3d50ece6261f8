import type { Statement } from "../../../lib/policy";
import { lintPolicy, type LintContext, type PolicyKind } from "../../../lib/policy/lint";
import { EXPORTER, TLS_ONLY } from "../../../lib/policy/lint/cases";

/** The statement without which nobody could change the policy of a key again. */
const ADMINISTER: Statement = {
  Sid: "Administer",
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::111122223333:root" },
  Action: "kms:*",
  Resource: "*",
};

/**
 * What the linter says of statements in a policy that serves the exporter, but for suggestions. A bucket policy enforces
 * TLS beside them, a key policy has an administrator.
 */
export function found(kind: PolicyKind, statements: readonly Statement[]): string[] {
  const complete = kind === "bucket" ? [TLS_ONLY] : kind === "key" ? [ADMINISTER] : [];
  return judge([...complete, ...statements], { kind, exporter: EXPORTER });
}

/** What the linter says of statements when it knows nothing but the kind. */
export function unknown(kind: PolicyKind, ...statements: readonly Statement[]): string[] {
  return judge(statements, { kind });
}

/** What certain rules say of statements of which nothing else is known, suggestions included. */
export function saidBy(
  ...rules: readonly string[]
): (kind: PolicyKind, ...statements: readonly Statement[]) => string[] {
  return (kind, ...statements) =>
    lintPolicy({ Version: "2012-10-17", Statement: statements }, { kind })
      .filter(({ rule }) => rules.includes(rule))
      .map(({ severity, rule }) => `${severity} ${rule}`);
}

function judge(statements: readonly Statement[], context: LintContext): string[] {
  return lintPolicy({ Version: "2012-10-17", Statement: statements }, context)
    .filter(({ severity }) => severity !== "suggestion")
    .map((f) => `${f.severity} ${f.rule}`);
}
