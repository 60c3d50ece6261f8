import type { LegalHoldCase } from "../case";
import type { Cell, Database, Row } from "../database";
import { lateUntil } from "../times";
import { FLAGGED, PREPARING, type Caller, type EvidencePlace, type Universe } from "../read";
import type { Counts } from "../reconcile";

/** A recording whose state in the bucket is not as expected. */
export interface OpenRecording {
  readonly conversationId: string;
  readonly recordingId: string;
  readonly state: string;
  /** What is known about it. */
  readonly reason: string;
  /** Key of one of its files. */
  readonly key?: string;
  readonly pendingUntil?: string;
}

/** A conversation that needs attention. */
export interface OpenConversation {
  readonly conversationId: string;
  readonly problem: string;
  /** Time until which its recordings may still appear. */
  readonly pendingUntil?: string;
}

export interface ReconcileReport {
  readonly legalHoldId: string;
  readonly legalHoldScope: string;
  readonly bucket: string;
  readonly organizationId: string;
  /** Client of the token for Genesys Cloud. */
  readonly askedAs: string;
  readonly universe: Universe & { readonly notChecked: readonly string[] };
  readonly counts: Counts;
  readonly recordings: readonly OpenRecording[];
  readonly conversations: readonly OpenConversation[];
  /** Files in the case's folders that belong to no recording in Genesys Cloud. */
  readonly extras: readonly string[];
}

/** What a reconciliation does not check. */
export const NOT_LOOKED_AT: readonly string[] = [
  "orphaned recordings, which belong to no conversation",
  "recordings that were deleted before; see the audit log of Genesys Cloud",
  "attachments of digital messages that Genesys Cloud does not list as recordings",
  "whether the content of a file is complete: names, versions and sizes were compared",
];

/** Information that is not in the tables. */
export interface ReportSource {
  readonly given: LegalHoldCase;
  readonly place: EvidencePlace;
  readonly caller: Caller;
  readonly universe: Universe;
  readonly counts: Counts;
  /** Jobs that failed for a recording, by recording id. */
  readonly failedIn: ReadonlyMap<string, string>;
}

export async function reportOf(database: Database, source: ReportSource): Promise<ReconcileReport> {
  const { given, place, caller, universe, counts, failedIn } = source;
  const recordings = await database.rows(
    "SELECT * FROM result WHERE state <> 'exported' ORDER BY state, conversation_id, recording_id",
  );
  const conversations = await database.rows(
    "SELECT * FROM conversation WHERE problem IS NOT NULL OR recordings = 0 ORDER BY conversation_id",
  );
  const extras = await database.rows("SELECT object_key FROM extra ORDER BY object_key");
  return {
    legalHoldId: given.legalHoldId,
    legalHoldScope: given.legalHoldScope,
    bucket: place.bucket,
    organizationId: caller.organizationId,
    askedAs: caller.clientId,
    universe: { ...universe, notChecked: NOT_LOOKED_AT },
    counts,
    recordings: recordings.map((row) => ({
      conversationId: String(row["conversation_id"]),
      recordingId: String(row["recording_id"]),
      state: String(row["state"]),
      reason: reasonOf(row, failedIn),
      ...optional("key", row["object_key"]),
      ...(row["state"] === "pending" ? optional("pendingUntil", row["pending_until"]) : {}),
    })),
    conversations: conversations.map((row) => ({
      conversationId: String(row["conversation_id"]),
      problem: String(row["problem"] ?? "no recordings are known"),
      ...(row["problem"] === null || MAY_COME.includes(String(row["problem"]))
        ? optional("pendingUntil", stillUntil(row["started"], universe.asOf))
        : {}),
    })),
    extras: extras.map((row) => String(row["object_key"])),
  };
}

/** Problems of a conversation that may resolve with time. */
const MAY_COME = [FLAGGED, PREPARING];

function reasonOf(row: Row, failedIn: ReportSource["failedIn"]): string {
  const job = failedIn.get(String(row["recording_id"]));
  const reason = String(row["reason"] ?? "");
  return job === undefined ? reason : `${reason}; job ${job} failed for it`;
}

/** 0: everything is in the bucket; 3: missing items may still arrive; 2: something is wrong. */
export function exitCodeOf({ recordings, conversations, universe }: ReconcileReport): 0 | 2 | 3 {
  // recordings that are newer than the inventory are not counted either way
  const known = recordings.filter(({ state }) => state !== "not-known");
  const open = [...known, ...conversations];
  if (open.length === 0) return universe.notKnownAfter === undefined && known.length === recordings.length ? 0 : 3;
  return open.every(({ pendingUntil }) => pendingUntil !== undefined) ? 3 : 2;
}

function stillUntil(started: Cell | undefined, asOf: string): Cell {
  return typeof started === "string" ? (lateUntil(started, asOf) ?? null) : null;
}

function optional<K extends string>(name: K, value: Cell | undefined): { readonly [k in K]?: string } {
  return (typeof value === "string" ? { [name]: value } : {}) as { readonly [k in K]?: string };
}
