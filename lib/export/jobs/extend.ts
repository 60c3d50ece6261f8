import { failureOf, type GenesysClient } from "../../doctor";
import { ExportError } from "../error";
import { failureText } from "../read";
import { inBatches } from "../read/batches";
import { readConversation, type PlatformConversation, type PlatformRecording } from "../read/conversations";
import type { Journal } from "./journal";
import { isDone } from "./protect";

/** Recordings of a conversation that would be deleted too early. */
export interface Extension {
  readonly conversationId: string;
  readonly recordings: readonly PlatformRecording[];
}

/** Which recordings are to be deleted before a time. One without a delete date is deleted by none. */
export function extensionsOf(conversations: readonly PlatformConversation[], until: string): readonly Extension[] {
  return conversations
    .map(({ id, recordings }) => ({
      conversationId: id,
      recordings: recordings.filter((one) => isEarlier(one, until)),
    }))
    .filter(({ recordings }) => recordings.length > 0);
}

function isEarlier({ deleteDate }: PlatformRecording, until: string): boolean {
  return deleteDate !== undefined && deleteDate < until;
}

/**
 * Moves delete dates, conversation by conversation, and asks afterwards whether they are so. Doing it again does no harm.
 * @param until ISO 8601 in UTC
 * @throws ExportError when Genesys Cloud refuses; what was done so far is in the journal
 */
export async function extendRetention(
  genesys: GenesysClient,
  journal: Journal,
  extensions: readonly Extension[],
  until: string,
): Promise<void> {
  for (const [i, { conversationId, recordings }] of extensions.entries()) {
    const stop = (why: string): never => {
      throw new ExportError(
        `extended the retention in ${i} of ${extensions.length} conversations, then: ${why}. Mend that, and run it again.`,
      );
    };
    const step = { conversationId, recordingIds: recordings.map(({ id }) => id), until };
    await journal.append({ type: "extending", ...step });
    for await (const answers of inBatches(recordings, (one) => extend(genesys, conversationId, one, until))) {
      // documented by one SDK as an answer without a body
      const failure = answers.map(failureOf).find((one) => one !== undefined && !isDone(one));
      if (failure !== undefined) stop(failureText(failure));
    }
    const now = await readConversation(genesys, conversationId);
    if (now.problem !== undefined) stop(now.problem);
    const early = now.recordings.filter((one) => isEarlier(one, until));
    if (early.length > 0)
      stop(`Genesys Cloud says that ${early.length} recordings are to be deleted earlier all the same`);
    await journal.append({ type: "extended", ...step });
  }
}

/** The documented call; it removes what its body leaves out, so the date of archiving is said again. */
function extend(genesys: GenesysClient, conversationId: string, recording: PlatformRecording, until: string) {
  const { id, archiveDate, archiveMedium } = recording;
  return genesys.change({
    method: "PUT",
    path: `/api/v2/conversations/${conversationId}/recordings/${id}`,
    body: {
      deleteDate: until,
      ...(archiveDate === undefined ? {} : { archiveDate }),
      ...(archiveMedium === undefined ? {} : { archiveMedium }),
    },
    needs: "recording:recording:editRetention",
    repeatable: true,
  });
}
