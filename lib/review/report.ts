import { answererOf, NO_ANSWERS, type Answers } from "./answers";
import { approvalOf } from "./approval";
import { folded } from "./fold";
import type { Change, GrantChange, Review, ReviewVerdict, StackReview } from "./types";
import { worstVerdict } from "./common/severity";
import { NO_WAIVERS, type Waiver, type Waivers } from "./common/waivers";

/** A row of the review, and who answers for it. @public */
export interface ReportRow {
  readonly change: Change;
  /** The same access by another policy; waived or not like the change itself. */
  readonly also?: readonly GrantChange[];
  /** What follows from the change alone: whoever answers for it answers for them. */
  readonly follows?: readonly Change[];
  /** Who has to answer for it, by what it means; undefined where nobody in particular has to. */
  readonly answers?: readonly string[];
  /** Undefined when the row counts. */
  readonly waiver?: Waiver;
}

/** The rows of one stack. @public */
export interface ReportStack {
  readonly stack: StackReview;
  readonly rows: readonly ReportRow[];
  /** The worst of the rows that are not waived; `unknown` where something was changed outside of Terraform that counts. */
  readonly verdict: ReviewVerdict;
}

/** How many rows of each kind there are. @public */
export interface ReportCounts {
  readonly irreversible: number;
  readonly broader: number;
  readonly unknown: number;
  readonly narrower: number;
  readonly waived: number;
  /** Rows about what was changed outside of Terraform since the last apply. */
  readonly drift: number;
}

/** A review with its waivers applied: what every output format shows. @public */
export interface Report {
  /** The worst of all rows that are not waived. */
  readonly verdict: ReviewVerdict;
  /** Every stack, by name. */
  readonly stacks: readonly ReportStack[];
  readonly counts: ReportCounts;
  /** Tells whether another review says the same: `sha256:` and 64 hexadecimal digits over every row. */
  readonly digest: string;
  /** What is to be said about waivers: those that do not count, and those that no row needs. */
  readonly notes: readonly string[];
  /** What the rows are about; not part of the digest, which tells what is said and not of what. @default not told */
  readonly compared?: Compared;
}

/** What a review compared, in the words of whoever asked for it. @public */
export interface Compared {
  /** A path, or a git ref with its commit. */
  readonly before: string;
  readonly after: string;
  /** Name and version of the tool. */
  readonly tool: string;
}

/** 0: nothing broader, 2: broader, 3: not to be told. 1 is left for errors of the tool. @public */
export type ReviewExitCode = 0 | 2 | 3;

/**
 * Applies waivers to a review.
 * @param answers who has to answer for which meaning: a waiver of such a row counts only where it names them. @default nobody
 * @public
 */
export function reportOf(review: Review, waivers: Waivers = NO_WAIVERS, answers: Answers = NO_ANSWERS): Report {
  const byFingerprint = new Map(waivers.valid.map((waiver) => [waiver.fingerprint, waiver]));
  const stacks = review.stacks.map((stack) => reportStack(stack, byFingerprint, answers));
  const rows = stacks.flatMap((stack) => stack.rows);
  const used = new Set(rows.flatMap((row) => (row.waiver === undefined ? [] : fingerprintsOf(row))));
  const refused = refusedIn(rows, byFingerprint);
  const followers = new Map(
    rows.flatMap(({ change, follows = [] }) => follows.map((one) => [one.fingerprint, change.fingerprint] as const)),
  );
  const unused = [...byFingerprint.keys()].filter((one) => !used.has(one) && !refused.has(one));
  return {
    verdict: worstVerdict(stacks.map(({ verdict }) => verdict)),
    stacks,
    counts: { ...countsOf(rows), drift: stacks.reduce((sum, { stack }) => sum + (stack.drift?.length ?? 0), 0) },
    digest: approvalOf(review.stacks).digest,
    notes: [
      ...waivers.refused,
      ...refused.values(),
      ...anew(waivers, rows),
      ...unused.map((fingerprint) => {
        const head = followers.get(fingerprint);
        return head === undefined
          ? `Waiver ${fingerprint} matches no row: remove it.`
          : `Waiver ${fingerprint} does not count: its row is a consequence of a rename; waive ${head} instead.`;
      }),
    ],
  };
}

// waivers that fit a row and do not count, by fingerprint, with the reason
function refusedIn(rows: readonly ReportRow[], waivers: ReadonlyMap<string, Waiver>): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ change: { fingerprint }, answers: who }) => {
      const waiver = waivers.get(fingerprint);
      if (waiver === undefined || who === undefined || namesAll(waiver, who)) return [];
      const words = `Waiver ${fingerprint} does not count: ${who.join(" and ")} must accept it (acceptedBy).`;
      return [[fingerprint, words] as const];
    }),
  );
}

// an outdated file does not tell what it was for: every row that counts is listed
function anew({ outdated }: Waivers, rows: readonly ReportRow[]): readonly string[] {
  const open = rows.filter(({ change, waiver }) => waiver === undefined && change.verdict !== "narrower");
  if (outdated === 0 || open.length === 0) return [];
  return [`Rows to accept again: ${open.flatMap(fingerprintsOf).join(", ")}.`];
}

/** Exit code of a report. @public */
export function exitCodeOf({ verdict }: Pick<Report, "verdict">): ReviewExitCode {
  return isWorse(verdict) ? 2 : verdict === "unknown" ? 3 : 0;
}

/** Counts the rows by kind; a waived row counts as waived only. */
export function countsOf(rows: readonly ReportRow[]): Omit<ReportCounts, "drift"> {
  const count = (verdict: Change["verdict"]) =>
    rows.filter(({ change, waiver }) => waiver === undefined && change.verdict === verdict).length;
  return {
    irreversible: count("irreversible"),
    broader: count("broader"),
    unknown: count("unknown"),
    narrower: count("narrower"),
    waived: rows.filter(({ waiver }) => waiver !== undefined).length,
  };
}

function reportStack(stack: StackReview, waivers: ReadonlyMap<string, Waiver>, answers: Answers): ReportStack {
  // less access needs no approver
  const answerersOf = ({ verdict, meanings = [] }: Change) =>
    verdict === "narrower" ? [] : answererOf(meanings, answers);
  const waiverOf = (change: Change) => {
    const waiver = change.verdict === "narrower" ? undefined : waivers.get(change.fingerprint);
    return waiver !== undefined && namesAll(waiver, answerersOf(change)) ? waiver : undefined;
  };
  const apart = (change: Change) => {
    const { reason, acceptedBy, expires } = waiverOf(change) ?? {};
    return JSON.stringify([reason, acceptedBy, expires]);
  };
  const rows = folded(stack.changes, apart).map((row): ReportRow => {
    const [waiver, who] = [waiverOf(row.change), answerersOf(row.change)];
    return { ...row, ...(who.length > 0 && { answers: who }), ...(waiver && { waiver }) };
  });
  const open = rows.filter(({ waiver }) => waiver === undefined);
  const verdict = open.length < rows.length ? worstVerdict(open.map(({ change }) => change.verdict)) : stack.verdict;
  const drifted = stack.drift?.some(({ counts }) => counts) === true;
  return { stack, rows, verdict: drifted && !isWorse(verdict) ? "unknown" : verdict };
}

function isWorse(verdict: ReviewVerdict): boolean {
  return verdict === "broader" || verdict === "irreversible";
}

function namesAll({ acceptedBy }: Waiver, who: readonly string[]): boolean {
  const words = wordsOf(acceptedBy);
  return who.every((one) => words.includes(wordsOf(one)));
}

function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** The fingerprints of a row; each needs a waiver. */
export function fingerprintsOf({ change, also = [] }: ReportRow): readonly string[] {
  return [change, ...also].map(({ fingerprint }) => fingerprint);
}
