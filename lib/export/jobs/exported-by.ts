import { isFailed, jobsOf } from "./plan";
import type { ExportedBy } from "../manifest";
import type { DatedEntry } from "./journal";

/** Exported conversations and failed recordings according to a journal. */
export interface ExportsTold {
  readonly byConversation: ReadonlyMap<string, ExportedBy>;
  /** The last job that failed for a recording, by recording id. */
  readonly failedIn: ReadonlyMap<string, string>;
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
