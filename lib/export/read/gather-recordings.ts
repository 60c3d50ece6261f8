import type { GenesysClient } from "../../doctor";
import type { Cell, Database } from "../database";
import { lateUntil } from "../times";
import { inBatches } from "./batches";
import { readConversation, type PlatformConversation, type PlatformRecording } from "./conversations";

/**
 * Fills the tables `conversation` and `recording`.
 * @returns when each conversation began, ISO 8601 in UTC; undefined where that could not be read
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
 * Until when a recording may still arrive; undefined for one of which nothing says so. One of which no export is set may
 * be too young for the jobs to see it: the time of its conversation counts, since the metadata has none.
 */
function pendingUntil(
  { started, ended = started }: PlatformConversation,
  { exportDate, exportedDate }: PlatformRecording,
  now: Date,
): string | undefined {
  const from = exportDate ?? ended;
  return exportedDate !== undefined || from === undefined ? undefined : lateUntil(from, now.toISOString());
}

/** The last time that is told of a recording: a list of the bucket that is older says nothing about it. */
function sinceOf({ ended }: PlatformConversation, { exportDate, exportedDate }: PlatformRecording, now: Date): string {
  // one that goes on, or whose end is not told, may have recordings until now
  return exportedDate ?? [ended ?? now.toISOString(), exportDate ?? ""].sort().at(-1)!;
}

/** What Genesys Cloud says of a recording, for one that is not in the bucket. */
function reasonOf({ fileState, exportDate, exportedDate, deleteDate }: PlatformRecording): string {
  const exported =
    exportedDate !== undefined
      ? `Genesys Cloud says that it was exported at ${exportedDate}`
      : exportDate !== undefined
        ? `its export is set for ${exportDate}`
        : "no export of it is set";
  return [
    exported,
    ...(fileState === undefined || fileState === "AVAILABLE" ? [] : [`its file is ${fileState}`]),
    ...(deleteDate === undefined ? [] : [`it is to be deleted at ${deleteDate}`]),
  ].join("; ");
}
