import { lintPolicy, type LintContext, type PolicyKind, type Statement } from "../../../lib/policy";
import { EXPORTER, TLS_ONLY } from "../../../lib/policy/lint/cases";

/** What the linter says of statements in a policy that serves the exporter; a bucket policy enforces TLS beside them. */
export function found(kind: PolicyKind, statements: readonly Statement[]): string[] {
  return judge(kind === "bucket" ? [TLS_ONLY, ...statements] : statements, { kind, exporter: EXPORTER });
}

/** What the linter says of statements when it knows nothing but the kind. */
export function unknown(kind: PolicyKind, ...statements: readonly Statement[]): string[] {
  return judge(statements, { kind });
}

function judge(statements: readonly Statement[], context: LintContext): string[] {
  return lintPolicy({ Version: "2012-10-17", Statement: statements }, context)
    .filter(({ severity }) => severity !== "suggestion")
    .map((f) => `${f.severity} ${f.rule}`);
}
