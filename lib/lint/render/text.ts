import { SEVERITIES, type Severity } from "../../policy/lint";
import { labelled, visible, wrap } from "../../review/common";
import type { Paint } from "../../review/render/text";
import type { JudgedPolicy, LintReport, LintRow } from "../report";

export interface LintTextOptions {
  /** Line width in characters. @default 100 */
  readonly width?: number;
  /** @default no colours */
  readonly paint?: Paint;
}

const plain = (text: string): string => text;
const NO_PAINT: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain };
const INDENT = 2;
const SEVERITY_COLUMN = 12;
const LABEL_COLUMN = 13;
const LONGEST = 2000;

/** Name of a severity in singular and plural. */
const WORDS: { readonly [severity in Severity]: readonly [one: string, many: string] } = {
  error: ["error", "errors"],
  security: ["security warning", "security warnings"],
  warning: ["warning", "warnings"],
  suggestion: ["suggestion", "suggestions"],
};

/** The report for a terminal: findings grouped by policy, and a summary. @public */
export function lintText(report: LintReport, { width = 100, paint = NO_PAINT }: LintTextOptions = {}): string {
  const room = Math.max(width, 60);
  const lines = report.policies.flatMap((policy) => {
    const rows = report.rows.filter((row) => row.policy === policy);
    return rows.length === 0
      ? []
      : [paint.bold(heading(policy)), ...rows.flatMap((row) => rowLines(row, room, paint)), ""];
  });
  const notes = report.notes.flatMap((note) => wrap(visible(note, LONGEST), room));
  return `${[...lines, ...notes, ...(notes.length > 0 ? [""] : []), summary(report, paint)].join("\n")}\n`;
}

function heading({ file, address, kind }: JudgedPolicy): string {
  const name = file === "-" ? "standard input" : visible(file);
  return address === undefined ? `${name} (${kind})` : `${name} ${visible(address)} (${kind})`;
}

function rowLines(row: LintRow, width: number, paint: Paint): readonly string[] {
  const { finding, place, fingerprint, waiver, policy } = row;
  const { rule, severity, message, fix, path, statement, got, accepted } = finding;
  const margin = " ".repeat(INDENT);
  const indent = " ".repeat(INDENT + SEVERITY_COLUMN);
  const rest = width - indent.length;
  const state = waiver !== undefined ? "waived" : accepted !== undefined ? "accepted" : undefined;
  const painted = state === undefined ? paintOf(severity, paint) : paint.dim;
  const label = painted((state ?? severity).padEnd(SEVERITY_COLUMN));
  const at = statement === "policy" ? "" : ` in ${visible(statement)}`;
  const where = `${policy.file === "-" ? "line " : `${visible(policy.file)}:`}${place.line}:${place.column}`;
  const details: readonly (readonly [string, string])[] = [
    ["fix", visible(fix, LONGEST)],
    ...(got === undefined ? [] : [["given", visible(got)] as const]),
    ["at", `${visible(path)}, ${where}`],
    ["fingerprint", fingerprint],
    ...(accepted === undefined ? [] : [["accepted", `${accepted.why} (${accepted.source})`] as const]),
    ...(waiver === undefined
      ? []
      : [["waived", `${visible(waiver.reason)} (${visible(waiver.acceptedBy)}, until ${waiver.expires})`] as const]),
  ];
  return [
    `${margin}${label}${paint.bold(rule)}${at}`,
    ...wrap(visible(message, LONGEST), rest).map((line) => indent + line),
    ...details.flatMap(([name, value]) =>
      labelled(name, LABEL_COLUMN, wrap(value, rest - LABEL_COLUMN)).map((line) => indent + paint.dim(line)),
    ),
  ];
}

function paintOf(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === "error") return paint.red;
  return severity === "suggestion" ? paint.dim : paint.yellow;
}

function summary({ policies, counts, waived, accepted }: LintReport, paint: Paint): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const [one, many] = WORDS[severity];
    return `${counts[severity]} ${counts[severity] === 1 ? one : many}`;
  });
  const text = `${policies.length} ${policies.length === 1 ? "policy" : "policies"}: ${found.join(", ") || "nothing found"}`;
  const apart = [waived > 0 ? `${waived} waived` : "", accepted > 0 ? `${accepted} accepted` : ""].filter(
    (one) => one !== "",
  );
  const whole = [text, ...apart].join("; ");
  return counts.error > 0
    ? paint.red(whole)
    : counts.security + counts.warning > 0
      ? paint.yellow(whole)
      : paint.green(whole);
}
