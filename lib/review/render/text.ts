import { ASSUMPTIONS } from "../assumptions";
import { whereWords } from "../inventory";
import type { Report, ReportRow, ReportStack } from "../report";
import type { Change, ReviewVerdict } from "../types";
import { labelled, wrap } from "../common/text-layout";
import { visible } from "../common/visible";
import { ASSUMED_TITLE, atMost, comparedWords, contextWords, countWords, decisionWords } from "./words";
import {
  boundWords,
  deployerWords,
  followsTitle,
  hasMoreActions,
  headline,
  LONGEST_SIDE,
  plural,
  RISK_WORDS,
  valueWords,
  stackWord,
  verdictWord,
} from "./words";

/** How to emphasise; each is given one line without control characters. @public */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

/** How a report is written for a terminal. @public */
export interface TextOptions {
  /** Characters in a line. @default 100 */
  readonly width?: number;
  /** @default no colours */
  readonly paint?: Paint;
}

const plain = (text: string): string => text;
const NO_PAINT: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain };
const VERDICT_COLUMN = 13;
const CONCERNS_COLUMN = 14;
const LABEL_COLUMN = 13;
const MOST_NAMES = 40;
const MOST_TEXT = 2000;

/** The review as a table for a terminal. @public */
export function renderText(report: Report, options: TextOptions = {}): string {
  return [...textParts(report, options)].join("");
}

/** The same in parts, one stack at a time: the lines of a thousand stacks take a hundred megabytes together. */
export function* textParts(report: Report, { width = 100, paint = NO_PAINT }: TextOptions = {}): Generator<string> {
  const { stacks, counts } = report;
  const verdict = verdictWord(report.verdict, counts.waived);
  const shown = stacks.filter(({ rows, stack }) => rows.length > 0 || deployerWords(stack).length > 0);
  const same = stacks.length - shown.length;
  const room = Math.max(width, 60);
  yield joined([
    `${paint.bold("Permission review:")} ${coloured(paint, verdict)(verdict)} (${countWords(counts)})`,
    ...wrap(visible(headline(report)), room),
  ]);
  for (const stack of shown) yield joined(["", ...stackLines(stack, room, paint)]);
  yield joined([
    ...(same === 0 ? [] : ["", `${plural(same, "stack")} without a row.`]),
    "",
    ...[`${ASSUMED_TITLE}:`, ...ASSUMPTIONS.flatMap((one) => labelled("-", 2, wrap(one, room - 2)))].map(paint.dim),
    "",
    ...comparedWords(report).map(([label, words]) => paint.dim(`${label}: ${visible(words, LONGEST_SIDE)}`)),
    paint.dim(`Digest of the rows: ${report.digest}`),
    ...(report.notes.length === 0 ? [] : ["", ...report.notes.flatMap((note) => wrap(visible(note), room))]),
  ]);
}

function joined(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function stackLines(part: ReportStack, width: number, paint: Paint): readonly string[] {
  const { stack, rows } = part;
  const verdict = stackWord(part);
  const name = visible(stack.name, 100);
  const status = stack.status === "changed" || stack.status === "same" ? "" : `, ${stack.status}`;
  const head = `${"VERDICT".padEnd(VERDICT_COLUMN)}${"CONCERNS".padEnd(CONCERNS_COLUMN)}WHAT`;
  return [
    `${paint.bold(`Stack ${name}`)}${status}: ${coloured(paint, verdict)(verdict)}`,
    ...(rows.length === 0 ? [] : [paint.dim(head)]),
    ...rows.flatMap((row) => rowLines(row, width, paint)),
    ...deployerWords(stack).flatMap(({ title, items }) => [
      `${title}:`,
      ...items.flatMap((item) => wrap(visible(item, MOST_TEXT), width - 4)).map((line) => `  ${line}`),
    ]),
  ];
}

function rowLines(row: ReportRow, width: number, paint: Paint): readonly string[] {
  const { change, waiver } = row;
  const verdict = waiver === undefined ? change.verdict : "waived";
  const room = width - VERDICT_COLUMN - CONCERNS_COLUMN;
  const details = detailsOf(row).flatMap(([label, value]) =>
    labelled(label, LABEL_COLUMN, wrap(value, room - LABEL_COLUMN)).map(paint.dim),
  );
  const meaning = change.meaning === undefined ? [] : wrap(visible(change.meaning), room).map(paint.bold);
  const what = [...meaning, ...wrap(visible(change.summary), room), ...details];
  const paintRow = waiver === undefined ? coloured(paint, change.verdict) : paint.dim;
  const first = paintRow(verdict.padEnd(VERDICT_COLUMN)) + RISK_WORDS[change.risk].padEnd(CONCERNS_COLUMN);
  return what.map((line, i) => (i === 0 ? first : " ".repeat(VERDICT_COLUMN + CONCERNS_COLUMN)) + line);
}

function detailsOf({
  change,
  also = [],
  follows = [],
  answers,
  waiver,
}: ReportRow): readonly (readonly [label: string, value: string])[] {
  const details: (readonly [string, string])[] = [];
  if (answers !== undefined) details.push(["to answer", visible(answers.join(", "))]);
  if (change.unknown !== undefined) details.push(["not known", visible(change.unknown)]);
  if (change.kind === "control") {
    details.push(["before", visible(valueWords(change.before, change.shownBefore))]);
    details.push(["now", visible(valueWords(change.after, change.shownAfter))]);
  } else details.push(...witnessDetails(change));
  details.push(["from", visible(change.source)], ["fingerprint", change.fingerprint]);
  for (const other of also) details.push(["and from", visible(other.source)], ["fingerprint", other.fingerprint]);
  if (follows.length > 0) details.push(["so", `${followsTitle(follows)}: all are in the JSON and the HTML output`]);
  if (waiver !== undefined) {
    details.push(["waived", `${visible(waiver.reason)} (${visible(waiver.acceptedBy)}, until ${waiver.expires})`]);
  }
  return details;
}

function witnessDetails(change: Change & { readonly kind: "grant" }): readonly (readonly [string, string])[] {
  const { witness } = change;
  const { shown, more } = atMost(change.actions, MOST_NAMES);
  const actions = shown.map((action) => visible(action)).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const bounds = boundWords(change).map(([label, words]) => [label, visible(words)] as const);
  const before = [
    ...(witness === undefined || hasMoreActions(change) ? [["actions", actions] as const] : []),
    ...bounds,
  ];
  if (witness === undefined) return before;
  const { principal, action, context, assumption } = witness;
  return [
    ...before,
    ["request", `${visible(principal)}: ${visible(action)} ${whereWords(witness, visible)}`],
    ...contextWords(context).map((words) => ["", visible(words)] as const),
    ...(assumption === "" ? [] : [["assumed", visible(assumption)] as const]),
    ["before", visible(decisionWords(witness.before))],
    ["now", visible(decisionWords(witness.after))],
  ];
}

function coloured(paint: Paint, verdict: ReviewVerdict | "waived"): (text: string) => string {
  if (verdict === "broader" || verdict === "irreversible") return paint.red;
  return verdict === "unknown" ? paint.yellow : paint.green;
}
