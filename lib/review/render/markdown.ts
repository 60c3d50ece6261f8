import { ASSUMPTIONS } from "../assumptions";
import { whereWords } from "../inventory";
import { byVerdict } from "../common/severity";
import { visible } from "../common/visible";
import { fingerprintsOf, type Report, type ReportRow, type ReportStack } from "../report";
import { codeSpan, codeSpans, prose } from "./markup";
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
  stackWord,
  valueWords,
  verdictWord,
} from "./words";

/** First line of the Markdown: a pull request comment that begins with it is updated in place. */
export const MARKDOWN_MARKER = "<!-- legal-hold review -->";
/** Longest text, in characters. GitHub refuses a comment over 65,536 (documented). @public */
export const LONGEST_MARKDOWN = 60_000;

const MOST_NAMES = 40;
const MOST_ITEMS = 40;

/**
 * The review for a pull request comment. The worst rows come first, and rows that do not fit are counted.
 * @param longest longest text. @default LONGEST_MARKDOWN
 * @public
 */
export function renderMarkdown(report: Report, longest = LONGEST_MARKDOWN): string {
  const shown = report.stacks.filter(({ rows, stack }) => rows.length > 0 || deployerWords(stack).length > 0);
  const same = report.stacks.length - shown.length;
  // the footer is kept however long the comment is
  const end = footer(report);
  const page = new Page(longest - end.length);
  page.add(`${MARKDOWN_MARKER}\n### Permission review: ${verdictWord(report.verdict, report.counts.waived)}\n`);
  page.add(`${prose(headline(report))}\n\nIn all: ${countWords(report.counts)}.\n`);
  if (report.notes.length > 0) page.add(`${report.notes.map((note) => `- ${prose(note)}`).join("\n")}\n`);
  // stacks with the worst rows first, because the last ones may not fit
  for (const part of byVerdict(shown)) addStack(page, part);
  if (same > 0) page.add(`${plural(same, "stack")} without a row.\n`);
  return page.text() + end;
}

function footer(report: Report): string {
  const assumed = ASSUMPTIONS.map((one) => `- ${one}`).join("\n");
  return [
    `\n<details><summary>${ASSUMED_TITLE}</summary>\n\n${assumed}\n\n</details>\n`,
    // escaping may lengthen the text, so it is cut again
    ...comparedWords(report).map(
      ([label, words]) => `- ${label}: ${codeSpan(visible(words, LONGEST_SIDE), LONGEST_SIDE)}`,
    ),
    `- Digest of the rows: ${codeSpan(report.digest)}`,
    "",
  ].join("\n");
}

function addStack(page: Page, part: ReportStack): void {
  const { stack, rows } = part;
  page.add(`#### Stack ${codeSpan(stack.name, 100)} (${stack.status}): ${stackWord(part)}\n`);
  page.table("| Verdict | Concerns | What | From |\n|---|---|---|---|", rows.map(tableRow));
  const witnesses = rows.filter(({ change }) => change.verdict !== "narrower").map(evidence);
  if (witnesses.length > 0) {
    const [open, close] = [
      "<details><summary>How it shows, and fingerprints for waivers</summary>\n",
      "\n</details>\n",
    ];
    page.list(open, witnesses, close);
  }
  for (const { follows = [] } of rows) {
    if (follows.length === 0) continue;
    const open = `<details><summary>${followsTitle(follows)}</summary>\n`;
    page.list(
      open,
      follows.map((one) => `- ${one.verdict}: ${prose(one.summary)}`),
      "\n</details>\n",
    );
  }
  for (const { title, items, names } of deployerWords(stack)) {
    const { shown, more } = atMost(items, MOST_ITEMS);
    const lines = [
      ...shown.map((item) => (names ? codeSpan(item) : prose(item))),
      ...(more > 0 ? [`${more} more`] : []),
    ];
    if (lines.length === 1) page.add(`${title}: ${lines[0]}\n`);
    else {
      const list = lines.map((line) => `- ${line}`).join("\n");
      page.add(`<details><summary>${title} (${items.length})</summary>\n\n${list}\n\n</details>\n`);
    }
  }
}

function tableRow({ change, also = [], waiver }: ReportRow): string {
  const verdict = waiver === undefined ? `**${change.verdict}**` : `waived until ${waiver.expires}`;
  const sources = codeSpans([change, ...also].map(({ source }) => source));
  const meaning = change.meaning === undefined ? "" : `**${prose(change.meaning)}** `;
  const cells = [verdict, RISK_WORDS[change.risk], meaning + prose(change.summary), sources];
  return `| ${cells.join(" | ")} |`;
}

function evidence(row: ReportRow): string {
  const { change, answers, waiver } = row;
  const lines = [`- ${codeSpans(fingerprintsOf(row))} ${prose(change.summary, 120)}`];
  const add = (label: string, text: string) => lines.push(`  - ${label}: ${text}`);
  if (answers !== undefined) add("to answer", codeSpans(answers));
  if (change.unknown !== undefined) add("not known", prose(change.unknown));
  if (change.kind === "control") {
    add("before", codeSpan(valueWords(change.before, change.shownBefore)));
    add("now", codeSpan(valueWords(change.after, change.shownAfter)));
  }
  for (const [label, words] of boundWords(change)) add(label, prose(words));
  if (change.kind === "grant" && (change.witness === undefined || hasMoreActions(change))) {
    const { shown, more } = atMost(change.actions, MOST_NAMES);
    add("actions", `${codeSpans(shown)}${more > 0 ? ` and ${more} more` : ""}`);
  }
  if (change.kind === "grant" && change.witness !== undefined) {
    const { principal, action, context, assumption, before, after } = change.witness;
    add("request", `${codeSpan(principal)}: ${codeSpan(action)} ${whereWords(change.witness, codeSpan)}`);
    const conditions = contextWords(context);
    if (conditions.length > 0) add("with", codeSpans(conditions));
    if (assumption !== "") add("assumed", prose(assumption));
    add("before", prose(decisionWords(before)));
    add("now", prose(decisionWords(after)));
  }
  if (waiver !== undefined) add("waived", `${prose(waiver.reason)} (${codeSpan(waiver.acceptedBy)})`);
  return lines.join("\n");
}

/** Collects blocks as long as there is room, and counts what is left out. */
class Page {
  private readonly blocks: string[] = [];
  private length = 0;
  private leftOut = 0;

  constructor(private readonly longest: number) {}

  add(block: string): boolean {
    // after a left-out part, further blocks would be below the wrong heading; room for the last line is reserved
    if (this.leftOut > 0 || this.length + block.length + 1 > this.longest - 200) {
      this.leftOut++;
      return false;
    }
    this.blocks.push(block);
    this.length += block.length + 1;
    return true;
  }

  table(head: string, rows: readonly string[]): void {
    if (rows.length > 0 && this.add(head)) {
      rows.forEach((row) => this.add(row));
      this.add("");
    } else this.leftOut += rows.length;
  }

  list(open: string, items: readonly string[], close: string): void {
    if (!this.add(open)) return;
    this.length += close.length;
    items.forEach((item) => this.add(item));
    this.blocks.push(close);
  }

  text(): string {
    const { leftOut } = this;
    const last = leftOut === 0 ? [] : [`\n${leftOut} more parts do not fit here: see the HTML or JSON output.\n`];
    return [...this.blocks, ...last].join("\n");
  }
}
