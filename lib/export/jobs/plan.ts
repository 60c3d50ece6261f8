import type { GenesysClient } from "../../doctor";
import type { LegalHoldCase } from "../case";
import type { ExportedBy } from "../manifest";
import { PREPARING, readConversation, type PlatformConversation, type PlatformRecording } from "../read/conversations";
import { lateUntil } from "../times";
import { inBatches } from "../read/batches";
import { readProtection } from "../read";
import { extensionsOf, type Extension } from "./extend";
import type { BatchEntry, EndedEntry, JournalEntry, DatedEntry } from "./journal";

/** Exported conversations and failed recordings according to a journal. */
export interface ExportsTold {
  readonly byConversation: ReadonlyMap<string, ExportedBy>;
  /** The last job that failed for a recording, by recording id. */
  readonly failedIn: ReadonlyMap<string, string>;
}

const WIDEST_MS = 7 * 86_400_000;

/** Maximum age of conversations that a job can select by a query, and therefore by id (documented). */
const OLDEST_YEARS = 5;

const TOO_OLD =
  "is more than five years old: Genesys Cloud exports it only together with everything else in an interval " +
  "(agedConversationInterval, six months at most). Start that job by hand, then reconcile";

const MINUTE = 60_000;

/** Conversations of one job, and the interval in which they began. */
export type Batch = Pick<BatchEntry, "conversationIds" | "interval">;

/** What an export would do. */
export interface ExportPlan {
  readonly conversations: number;
  readonly recordings: number;
  readonly protectedBefore: number;
  readonly toProtect: readonly string[];
  /** Recordings whose delete date is moved, if requested. */
  readonly toExtend: readonly Extension[];
  readonly batches: readonly Batch[];
  /** Already exported, according to the journal. */
  readonly doneBefore: number;
  /** Jobs that an earlier run started. */
  readonly openJobs: number;
  readonly leftOut: readonly { readonly conversationId: string; readonly why: string }[];
}

export interface Planning {
  readonly perJob: number;
  /** Earlier delete dates are moved to this time, and nothing is protected; ISO 8601 in UTC. */
  readonly extendTo?: string;
  readonly now: () => Date;
  readonly onProgress: (text: string) => void;
}

/**
 * Reads what an export of a case would do. It changes nothing. A conversation is exported again if a job failed for it,
 * or if the last reconciliation missed one of its recordings and no export of it is in progress.
 */
export async function planExport(
  genesys: GenesysClient,
  { conversationIds, legalHoldScope }: LegalHoldCase,
  entries: readonly JournalEntry[],
  planning: Planning,
): Promise<ExportPlan> {
  const held = await readProtection(genesys, conversationIds);
  const read: PlatformConversation[] = [];
  for await (const some of inBatches(conversationIds, (id) => readConversation(genesys, id))) {
    read.push(...some);
    planning.onProgress(`${read.length} of ${conversationIds.length} conversations read`);
  }
  const oldest = yearsBefore(planning.now(), OLDEST_YEARS);
  const why = (one: PlatformConversation): string | undefined => {
    if (legalHoldScope === "held" && !held.has(one.id)) return 'not protected, and the scope is "held"';
    if (one.problem !== undefined) return one.problem;
    if (one.recordings.length === 0) return "no recordings are known";
    if (one.started === undefined) return "its start could not be read";
    return one.started < oldest ? TOO_OLD : undefined;
  };
  const leftOut = read.flatMap((one) => {
    const reason = why(one);
    return reason === undefined ? [] : [{ conversationId: one.id, why: reason }];
  });
  const taken = read.filter((one) => why(one) === undefined);
  // conversations that cannot be exported now are protected anyway
  const kept = read.filter(({ recordings, problem }) => recordings.length > 0 || problem === PREPARING);
  const { extendTo } = planning;
  const given = jobsOf(entries);
  const open = given.filter((job) => job.ended === undefined);
  const running = new Set(open.flatMap((job) => job.batch.conversationIds));
  const done = new Set(given.filter((job) => !isFailed(job.ended)).flatMap((job) => job.batch.conversationIds));
  const missed = missedIn(entries);
  const again = ({ id, recordings }: PlatformConversation) =>
    !missed.since.has(id) &&
    recordings.some((one) => missed.recordings.has(one.id) && !isUnderWay(one, planning.now()));
  const settled = new Set(
    read.filter((one) => running.has(one.id) || (done.has(one.id) && !again(one))).map(({ id }) => id),
  );
  return {
    conversations: taken.length,
    recordings: taken.reduce((sum, one) => sum + one.recordings.length, 0),
    protectedBefore: taken.filter((one) => held.has(one.id)).length,
    toProtect:
      legalHoldScope === "all" && extendTo === undefined
        ? kept.filter((one) => !held.has(one.id)).map(({ id }) => id)
        : [],
    toExtend: extendTo === undefined ? [] : extensionsOf(kept, extendTo),
    batches: batchesOf(
      taken.filter((one) => !settled.has(one.id)),
      planning.perJob,
    ),
    doneBefore: [...settled].filter((id) => !running.has(id)).length,
    openJobs: open.length,
    leftOut,
  };
}

function yearsBefore(time: Date, years: number): string {
  const before = new Date(time);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before.toISOString();
}

/** Recordings that the last reconciliation did not find, and the conversations that were requested again since. */
function missedIn(entries: readonly JournalEntry[]) {
  const last = entries.map(({ type }) => type).lastIndexOf("open");
  const found = entries[last];
  return {
    recordings: new Set(found?.type === "open" ? found.recordingIds : []),
    since: new Set(entries.slice(last + 1).flatMap((one) => (one.type === "batch" ? one.conversationIds : []))),
  };
}

/** Whether an export of a recording is scheduled and may still complete. */
function isUnderWay({ exportDate, exportedDate }: PlatformRecording, now: Date): boolean {
  return (
    exportDate !== undefined && exportedDate === undefined && lateUntil(exportDate, now.toISOString()) !== undefined
  );
}

/**
 * Batches with short intervals, as the documentation recommends: a job selects conversations that began within seven
 * days.
 */
function batchesOf(conversations: readonly PlatformConversation[], perJob: number): Batch[] {
  const inOrder = conversations
    .map(({ id, started }) => ({ id, time: Date.parse(started!) }))
    .sort((a, b) => a.time - b.time);
  const batches: (typeof inOrder)[] = [];
  for (const one of inOrder) {
    const last = batches.at(-1);
    if (last === undefined || last.length >= perJob || one.time - last[0]!.time > WIDEST_MS) batches.push([one]);
    else last.push(one);
  }
  return batches.map((batch) => {
    const [from, to] = [batch[0]!.time, batch.at(-1)!.time];
    const ends = [Math.floor(from / MINUTE) * MINUTE, (Math.floor(to / MINUTE) + 1) * MINUTE];
    return {
      conversationIds: batch.map(({ id }) => id),
      interval: ends.map((end) => new Date(end).toISOString()).join("/"),
    };
  });
}

/** A job according to the journal. */
export interface JournalJob {
  readonly batch: BatchEntry;
  jobId?: string;
  starting?: boolean;
  ended?: EndedEntry;
}

/** The jobs of a journal, in order. */
export function jobsOf(entries: readonly JournalEntry[]): JournalJob[] {
  const jobs = new Map<number, JournalJob>();
  for (const entry of entries) {
    if (entry.type === "batch") jobs.set(entry.n, { batch: entry });
    else if (entry.type === "created") jobs.get(entry.n)!.jobId = entry.jobId;
    else if (entry.type === "starting") jobs.get(entry.n)!.starting = true;
    else if (entry.type === "ended") jobs.get(entry.n)!.ended = entry;
  }
  return [...jobs.values()];
}

/** Whether a job failed to export some of its recordings. */
export function isFailed(ended: EndedEntry | undefined): boolean {
  return ended !== undefined && (ended.state !== "FULFILLED" || ended.failed > 0);
}

/** Reads from a journal which job exported each conversation; the last one counts. */
export function exportedBy(entries: readonly DatedEntry[]): ExportsTold {
  const byConversation = new Map<string, ExportedBy>();
  const failedIn = new Map<string, string>();
  const ends = new Map(entries.flatMap((entry) => (entry.type === "ended" ? [[entry.n, entry.at] as const] : [])));
  for (const { batch, jobId, ended } of jobsOf(entries)) {
    const at = ends.get(batch.n);
    if (jobId === undefined || ended === undefined || at === undefined) continue;
    for (const id of ended.failedRecordings ?? []) failedIn.set(id, jobId);
    if (isFailed(ended)) continue;
    for (const id of batch.conversationIds) byConversation.set(id, { jobId, ended: at });
  }
  return { byConversation, failedIn };
}
