import { isUuid } from "../../core";
import { failureOf, type Answer, type Failure, type GenesysClient } from "../../doctor";
import { at, listAt, textAt } from "../../doctor/shape";
import { clean } from "../../doctor/text";
import { isoTime } from "../times";
import { failureText, stopBy } from "./answers";
import { inBatches } from "./batches";

/** A recording as Genesys Cloud tells of it. */
export interface PlatformRecording {
  readonly id: string;
  readonly media?: string;
  readonly fileState?: string;
  /** When an export is to be made, ISO 8601 in UTC. */
  readonly exportDate?: string;
  /** When one was made. */
  readonly exportedDate?: string;
  readonly deleteDate?: string;
  /** When it is moved to an archive, and to which: an extension of its retention says it again, so that it stays. */
  readonly archiveDate?: string;
  readonly archiveMedium?: string;
}

/** A conversation of a case, as Genesys Cloud tells of it. */
export interface PlatformConversation {
  readonly id: string;
  /** When it began, ISO 8601 in UTC; undefined where that could not be read. */
  readonly started?: string;
  /** When it ended; undefined while it goes on, and where that could not be read. */
  readonly ended?: string;
  readonly recordings: readonly PlatformRecording[];
  /** Why the list of recordings is not known. */
  readonly problem?: string;
}

/**
 * Reads which recordings a conversation has, and when it began. The metadata of recordings is asked for, and not the
 * recordings, whose answers hold addresses of the media.
 * @throws ExportError where the caller may not read
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
    const known = status === 404 ? "Genesys Cloud knows no such conversation" : status === 202 ? PREPARING : undefined;
    const problem = known ?? failureText(failure);
    return { ...own, recordings: [], problem };
  }
  const found = "value" in metadata ? metadata.value : undefined;
  if (!Array.isArray(found)) return { ...own, recordings: [], problem: "the answer about recordings is no list" };
  const recordings = listAt(found).flatMap(recordingIn);
  if (found.length === 0 && isFlagged("value" in details ? details.value : undefined)) {
    return { ...own, recordings: [], problem: FLAGGED };
  }
  // one that cannot be told from others would be lost in silence
  if (recordings.length < found.length) return { ...own, recordings, problem: "a recording without a usable id" };
  return { ...own, recordings };
}

/** When conversations began and ended, as far as that can be read. @throws ExportError where the caller may not read */
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
  if (failure !== undefined && endsAll(failure)) stopBy(failure);
}

function timesIn(details: Answer<unknown>): Pick<PlatformConversation, "started" | "ended"> {
  const time = (name: string) => ("value" in details ? isoTime(textAt(details.value, name)) : undefined);
  const [started, ended] = [time("conversationStart"), time("conversationEnd")];
  return { ...(started === undefined ? {} : { started }), ...(ended === undefined ? {} : { ended }) };
}

/** What Genesys Cloud answers while it prepares the recordings of a conversation: not yet, and not an error. */
export const PREPARING = "Genesys Cloud is still preparing its recordings";

/** Of a conversation in which a recording was begun, as analytics flags it (documented), and which has none. */
export const FLAGGED = "flagged as recorded, and has no recording: deleted, or still to come";

const FLAGS = ["recording", "snippetRecording"];

function isFlagged(details: unknown): boolean {
  return listAt(details, "participants").some(
    (one) =>
      at(one, "screenRecording") === true ||
      listAt(one, "sessions").some((session) => FLAGS.some((flag) => at(session, flag) === true)),
  );
}

function endsAll({ status }: Failure): boolean {
  return status === 401 || status === 403;
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
