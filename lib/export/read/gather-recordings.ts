import type { GenesysClient } from "../../doctor";
import type { Cell, Database } from "../database";
import { lateUntil } from "../times";
import { inBatches } from "./batches";
import { readConversation, type PlatformConversation, type PlatformRecording } from "./conversations";

/**
 * Fills the tables `conversation` and `recording`.
 * @returns start time of each conversation, ISO 8601 in UTC; undefined if it could not be read
 */
export async function gatherRecordings(
  database: Database,
  genesys: GenesysClient,
  ids: readonly string[],
  { now, onProgress }: { readonly now: () => Date; readonly onProgress: (text: string) => void },
): Promise<ReadonlyMap<string, string | undefined>> {
  const starts = new Map<string, string | undefined>();
  for await (const read of inBatches(ids, (id) => readConversation(genesys, id))) {
    for (const { id, started } of read) starts.set(id, started);
    await database.append(
      "conversation",
      read.map((one) => [one.id, one.started ?? null, one.recordings.length, one.problem ?? null]),
    );
    const rows = read.flatMap((one) => one.recordings.map((recording) => rowOf(one, recording, now())));
    await database.append("recording", rows);
    await database.append(
      "told",
      read.flatMap((one) => one.recordings.map((recording) => [one.id, recording.id, sinceOf(one, recording, now())])),
    );
    onProgress(`${starts.size} of ${ids.length} conversations read`);
  }
  return starts;
}

function rowOf(one: PlatformConversation, recording: PlatformRecording, now: Date): readonly Cell[] {
  const due = pendingUntil(one, recording, now) ?? null;
  return [one.id, recording.id, recording.media ?? null, due, reasonOf(recording), null];
}

/**
 * The time until which a recording may still arrive; undefined if nothing indicates one. A recording without a
 * scheduled export may be too new for jobs; the time of its conversation counts, because the metadata has none.
 */
function pendingUntil(
  { started, ended = started }: PlatformConversation,
  { exportDate, exportedDate }: PlatformRecording,
  now: Date,
): string | undefined {
  const from = exportDate ?? ended;
  return exportedDate !== undefined || from === undefined ? undefined : lateUntil(from, now.toISOString());
}

/** The last known change of a recording. An older listing of the bucket says nothing about it. */
function sinceOf({ ended }: PlatformConversation, { exportDate, exportedDate }: PlatformRecording, now: Date): string {
  // a conversation in progress or without an end time may get recordings until now
  return exportedDate ?? [ended ?? now.toISOString(), exportDate ?? ""].sort().at(-1)!;
}

/** What Genesys Cloud reports about a recording that is not in the bucket. */
function reasonOf({ fileState, exportDate, exportedDate, deleteDate }: PlatformRecording): string {
  const exported =
    exportedDate !== undefined
      ? `according to Genesys Cloud, it was exported at ${exportedDate}`
      : exportDate !== undefined
        ? `its export is scheduled for ${exportDate}`
        : "no export is scheduled";
  return [
    exported,
    ...(fileState === undefined || fileState === "AVAILABLE" ? [] : [`its file is ${fileState}`]),
    ...(deleteDate === undefined ? [] : [`it will be deleted at ${deleteDate}`]),
  ].join("; ");
}
