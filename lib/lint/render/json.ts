import { escaped } from "../../review/common/visible";
import { lintExitCode, type LintReport, type LintRow } from "../report";

/** Version of the JSON output. The major version changes with every breaking change. */
export const LINT_JSON_VERSION = "1.0";

/** The report as JSON, according to `report.schema.json`. @public */
export function lintJson(report: LintReport): string {
  const { counts, waived, accepted, failOn, notes, policies, rows } = report;
  const body = {
    version: LINT_JSON_VERSION,
    exitCode: lintExitCode(report),
    failOn,
    policies: policies.length,
    counts: { ...counts, waived, accepted },
    findings: rows.map(findingJson),
    notes,
  };
  return `${escaped(JSON.stringify(body, null, 2))}\n`;
}

function findingJson({ finding, policy, place, fingerprint, waiver }: LintRow): object {
  const { rule, title, severity, statement, path, message, fix, got, accepted } = finding;
  const { file, stack, address, kind } = policy;
  return {
    rule,
    title,
    severity,
    kind,
    file,
    line: place.line,
    column: place.column,
    stack,
    address,
    statement,
    path,
    message,
    fix,
    got,
    fingerprint,
    accepted,
    waiver: waiver && { reason: waiver.reason, acceptedBy: waiver.acceptedBy, expires: waiver.expires },
  };
}
