import { ASSUMPTIONS } from "../assumptions";
import { whereWords } from "../inventory";
import { byRisk } from "../common/severity";
import { sarifMessage, sarifUri, visible } from "../common/visible";
import type { Compared, Report, ReportRow } from "../report";
import type { Change, Drift } from "../types";
import {
  comparedWords,
  decisionWords,
  driftWords,
  LONGEST_SIDE,
  notComparedWords,
  RISK_WORDS,
  valueWords,
} from "./words";

/** What a report in SARIF names. @public */
export interface SarifOptions {
  /** Version of this package. */
  readonly version: string;
  /** Path of the file that a stack was read from, relative and with forward slashes. @default cdktf.out/stacks/<name>/cdk.tf.json */
  readonly artifactOf?: (stack: string) => string;
}

/** Most results in the log, the worst first. GitHub accepts 25,000 and shows 5,000 (documented). */
export const MOST_RESULTS = 5000;

const RULES = [
  { id: "access-broader", text: "Somebody can do what they could not do before." },
  { id: "access-unknown", text: "It is unknown whether someone can do more than before." },
  { id: "control-irreversible", text: "Something is lost that reverting the change does not restore." },
  { id: "control-broader", text: "A setting that bounds access was weakened or went away." },
  { id: "changed-outside-terraform", text: "Something was changed outside of Terraform since the last apply." },
  { id: "control-unknown", text: "It is unknown whether a setting still limits access." },
] as const;

const LEVELS = { external: "error", protection: "error", access: "warning", setting: "note" } as const;

/**
 * The review as a SARIF 2.1.0 log. Rows that are narrower are no findings and left out; waived ones are suppressed.
 * The fingerprint of a row is stable over runs.
 * @public
 */
export function renderSarif(report: Report, { version, artifactOf = synthesized }: SarifOptions): string {
  const rows = report.stacks
    // rows that follow from a new name are part of its row
    .flatMap(({ rows }) =>
      rows.flatMap((row) => [row.change, ...(row.also ?? [])].map((change) => ({ ...row, change }))),
    )
    .filter(({ change }) => change.verdict !== "narrower");
  const drift = report.stacks.flatMap(({ stack }) => stack.drift ?? []).filter(({ counts }) => counts);
  const leftOut = Math.max(0, rows.length - MOST_RESULTS);
  const unread = report.stacks.map(({ stack }) => notComparedWords(stack)).filter((text) => text !== "");
  const notes = [
    ...comparedWords(report).map(([label, words]) => `${label}: ${words}`),
    ...ASSUMPTIONS.map((one) => `Assumed: ${one}`),
    ...report.notes,
    ...unread,
    ...(leftOut > 0 ? [`${leftOut} more results do not fit.`] : []),
  ];
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "legal-hold review",
            semanticVersion: version,
            rules: RULES.map(({ id, text }) => ({ id, shortDescription: { text }, help: { text } })),
          },
        },
        columnKind: "utf16CodeUnits",
        properties: { digest: report.digest, ...(report.compared && { compared: shown(report.compared) }) },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map((text) => ({
              level: "note",
              message: sarifMessage(text, LONGEST_SIDE),
            })),
          },
        ],
        results: [
          ...byRisk(rows)
            .slice(0, MOST_RESULTS)
            .map((row) => result(row, artifactOf)),
          ...drift.map((one) => driftResult(one, artifactOf)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function shown(compared: Compared): Compared {
  const { before, after, tool } = compared;
  return { before: visible(before, LONGEST_SIDE), after: visible(after, LONGEST_SIDE), tool: visible(tool) };
}

function result({ change, waiver }: ReportRow, artifactOf: (stack: string) => string): object {
  const ruleId = `${change.kind === "grant" ? "access" : "control"}-${change.verdict}`;
  return {
    ruleId,
    ruleIndex: RULES.findIndex(({ id }) => id === ruleId),
    level: change.verdict === "unknown" ? "warning" : LEVELS[change.risk],
    message: sarifMessage([change.meaning ?? "", change.summary, ...proofOf(change)].filter(Boolean).join(" ")),
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: sarifUri(artifactOf(change.stack)) }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: visible(change.source), kind: "resource" }],
      },
    ],
    partialFingerprints: { "legalHoldReview/v1": change.fingerprint },
    properties: { risk: change.risk, concerns: RISK_WORDS[change.risk], stack: visible(change.stack) },
    ...(waiver === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: visible(`${waiver.reason} (${waiver.acceptedBy}, until ${waiver.expires})`),
            },
          ],
        }),
  };
}

function driftResult(drift: Drift, artifactOf: (stack: string) => string): object {
  const { change } = drift;
  const ruleId = "changed-outside-terraform";
  return {
    ...result({ change }, artifactOf),
    ruleId,
    ruleIndex: RULES.findIndex(({ id }) => id === ruleId),
    level: "warning",
    message: sarifMessage(driftWords(drift)),
    partialFingerprints: { "legalHoldReviewDrift/v1": change.fingerprint },
  };
}

function proofOf(change: Change): readonly string[] {
  if (change.unknown !== undefined) return [`Not known: ${change.unknown}`];
  if (change.kind === "control") {
    return [
      `Before: ${valueWords(change.before, change.shownBefore)}. Now: ${valueWords(change.after, change.shownAfter)}.`,
    ];
  }
  if (change.witness === undefined) return [];
  const { principal, action, before, after } = change.witness;
  return [
    `A request: ${principal}, ${action} ${whereWords(change.witness)}.`,
    `Before ${decisionWords(before)}. Now ${decisionWords(after)}.`,
  ];
}

function synthesized(stack: string): string {
  return `cdktf.out/stacks/${stack.replaceAll("/", "_")}/cdk.tf.json`;
}
