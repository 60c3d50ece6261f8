import { isFailed, jobsOf } from "./plan";
import type { ExportedBy } from "../manifest";
import type { DatedEntry } from "./journal";

/** What a journal tells of conversations that were exported, and of recordings that jobs failed for. */
export interface ExportsTold {
  readonly byConversation: ReadonlyMap<string, ExportedBy>;
  /** The job that failed last for a recording, by its id. */
  readonly failedIn: ReadonlyMap<string, string>;
}

/** Reads from a journal which job exported what; of several the last one counts. */
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
