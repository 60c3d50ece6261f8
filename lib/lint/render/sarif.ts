import { rules, SEVERITIES, type Severity } from "../../policy/lint";
import { sarifMessage, sarifUri, visible } from "../../review/common";
import type { LintReport, LintRow } from "../report";

/** Maximum number of results, most severe first. GitHub accepts 25,000 and shows 5,000 (documented). */
const MOST_RESULTS = 5000;

const LEVELS: { readonly [severity in Severity]: "error" | "warning" | "note" } = {
  error: "error",
  security: "warning",
  warning: "warning",
  suggestion: "note",
};

// CVSS score by which code scanning ranks security results
const SECURITY: { readonly [severity in Severity]?: string } = { error: "8.0", security: "6.0" };

/**
 * The report as a SARIF 2.1.0 log, with the line of each finding. Waived and accepted findings are suppressed.
 * @param version version of this package
 * @public
 */
export function lintSarif(report: LintReport, version: string): string {
  const rows = [...report.rows].sort((a, b) => rank(a) - rank(b));
  const leftOut = Math.max(0, rows.length - MOST_RESULTS);
  const notes = [...report.notes, ...(leftOut > 0 ? [`${leftOut} more results do not fit.`] : [])];
  const used = rules.filter(({ id }) => rows.some(({ finding }) => finding.rule === id));
  const ids = used.map(({ id }) => id);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "legal-hold lint",
            semanticVersion: version,
            rules: used.map(({ id, what, why, fix, severity }) => ({
              id,
              shortDescription: sarifMessage(what),
              fullDescription: sarifMessage(why),
              help: sarifMessage(fix),
              defaultConfiguration: { level: LEVELS[severity] },
              ...(SECURITY[severity] === undefined
                ? {}
                : { properties: { tags: ["security"], "security-severity": SECURITY[severity] } }),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map((text) => ({ level: "note", message: sarifMessage(text) })),
          },
        ],
        results: rows.slice(0, MOST_RESULTS).map((row) => result(row, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rank({ finding }: LintRow): number {
  return SEVERITIES.indexOf(finding.severity);
}

function result({ finding, policy, place, fingerprint, waiver }: LintRow, ids: readonly string[]): object {
  const { rule, severity, message, fix, path, statement, title, accepted } = finding;
  const { file, address, kind } = policy;
  const { line, column } = place;
  const name = address === undefined ? path : `${address}#${path}`;
  const justification =
    waiver !== undefined
      ? visible(`${waiver.reason} (${waiver.acceptedBy}, until ${waiver.expires})`)
      : accepted && `${accepted.why} (${accepted.source})`;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: sarifMessage(`${message} ${fix}`),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: sarifUri(file === "-" ? "stdin" : file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: visible(name), kind: address === undefined ? "member" : "resource" }],
      },
    ],
    partialFingerprints: { "legalHoldLint/v1": fingerprint },
    properties: { severity, kind, statement: visible(statement), ...(title === undefined ? {} : { title }) },
    ...(justification === undefined ? {} : { suppressions: [{ kind: "external", status: "accepted", justification }] }),
  };
}
