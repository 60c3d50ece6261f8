import { isUuid } from "../../core";
import { failureOf, type Answer, type GenesysClient } from "../../doctor";
import { at, listAt, textAt } from "../../doctor/shape";
import { clean } from "../../doctor/text";
import { isoTime } from "../times";
import { failureText, stopBy } from "./answers";
import { inBatches } from "./batches";

/** A recording according to Genesys Cloud. */
export interface PlatformRecording {
  readonly id: string;
  readonly media?: string;
  readonly fileState?: string;
  /** When its export is scheduled, ISO 8601 in UTC. */
  readonly exportDate?: string;
  /** When it was exported. */
  readonly exportedDate?: string;
  readonly deleteDate?: string;
  /**
   * When it is archived, and on which medium. An extension of its retention sends both again, so that they are kept.
   */
  readonly archiveDate?: string;
  readonly archiveMedium?: string;
}

/** A conversation of a case according to Genesys Cloud. */
export interface PlatformConversation {
  readonly id: string;
  /** Start time, ISO 8601 in UTC; undefined if it could not be read. */
  readonly started?: string;
  /** End time; undefined while it is in progress, or if it could not be read. */
  readonly ended?: string;
  readonly recordings: readonly PlatformRecording[];
  /** Why the recordings are not known. */
  readonly problem?: string;
}

/**
 * Reads the recordings of a conversation, and its start time. It reads the metadata of recordings and not the
 * recordings, because those responses contain media URLs.
 * @throws ExportError if the caller lacks a permission
 */
export async function readConversation(client: GenesysClient, id: string): Promise<PlatformConversation> {
  const [metadata, details] = await Promise.all([
    client.get(`/api/v2/conversations/${id}/recordingmetadata`, {}, "recording:recording:view"),
    readDetails(client, id),
  ]);
  stopByRefusal(metadata);
  stopByRefusal(details);
  const failure = failureOf(metadata);
  const own = { id, ...timesIn(details) };
  if (failure !== undefined) {
    const { status } = failure;
    const known = status === 404 ? "Genesys Cloud has no such conversation" : status === 202 ? PREPARING : undefined;
    const problem = known ?? failureText(failure);
    return { ...own, recordings: [], problem };
  }
  const found = "value" in metadata ? metadata.value : undefined;
  if (!Array.isArray(found)) return { ...own, recordings: [], problem: "the response about recordings is not a list" };
  const recordings = listAt(found).flatMap(recordingIn);
  if (found.length === 0 && isFlagged("value" in details ? details.value : undefined)) {
    return { ...own, recordings: [], problem: FLAGGED };
  }
  // a recording without an id would otherwise be lost silently
  if (recordings.length < found.length) return { ...own, recordings, problem: "a recording without a usable id" };
  return { ...own, recordings };
}

/**
 * Reads the start and end times of conversations, as far as possible. @throws ExportError if the caller lacks a
 * permission
 */
export async function readConversationTimes(
  client: GenesysClient,
  ids: readonly string[],
  onProgress: (text: string) => void,
): Promise<ReadonlyMap<string, Pick<PlatformConversation, "started" | "ended">>> {
  const found = new Map<string, Pick<PlatformConversation, "started" | "ended">>();
  for await (const some of inBatches(ids, async (id) => ({ id, details: await readDetails(client, id) }))) {
    for (const { id, details } of some) {
      stopByRefusal(details);
      found.set(id, timesIn(details));
    }
    onProgress(`${found.size} of ${ids.length} conversations read`);
  }
  return found;
}

function readDetails(client: GenesysClient, id: string): Promise<Answer<unknown>> {
  return client.get(`/api/v2/analytics/conversations/${id}/details`, {}, "analytics:conversationDetail:view");
}

function stopByRefusal(answer: Answer<unknown>): void {
  const failure = failureOf(answer);
  if (failure?.status === 401 || failure?.status === 403) stopBy(failure);
}

function timesIn(details: Answer<unknown>): Pick<PlatformConversation, "started" | "ended"> {
  const time = (name: string) => ("value" in details ? isoTime(textAt(details.value, name)) : undefined);
  const [started, ended] = [time("conversationStart"), time("conversationEnd")];
  return { ...(started === undefined ? {} : { started }), ...(ended === undefined ? {} : { ended }) };
}

/** The response of Genesys Cloud while it prepares the recordings of a conversation, which is not an error. */
export const PREPARING = "Genesys Cloud is still preparing its recordings";

/** For a conversation that analytics flags as recorded (documented) but that has no recording. */
export const FLAGGED = "flagged as recorded but has no recording: deleted, or still to come";

const FLAGS = ["recording", "snippetRecording"];

function isFlagged(details: unknown): boolean {
  return listAt(details, "participants").some(
    (one) =>
      at(one, "screenRecording") === true ||
      listAt(one, "sessions").some((session) => FLAGS.some((flag) => at(session, flag) === true)),
  );
}

function recordingIn(value: unknown): PlatformRecording[] {
  const id = textAt(value, "id")?.toLowerCase();
  if (id === undefined || !isUuid(id)) return [];
  const [media, fileState, medium] = [
    textAt(value, "media"),
    textAt(value, "fileState"),
    textAt(value, "archiveMedium"),
  ];
  const dates = ["exportDate", "exportedDate", "deleteDate", "archiveDate"].flatMap((name) => {
    const time = isoTime(textAt(value, name));
    return time === undefined ? [] : [[name, time]];
  });
  return [
    {
      id,
      ...(media === undefined ? {} : { media: clean(media, 40) }),
      ...(fileState === undefined ? {} : { fileState: clean(fileState, 40) }),
      ...(medium === undefined ? {} : { archiveMedium: clean(medium, 40) }),
      ...(Object.fromEntries(dates) as object),
    },
  ];
}
