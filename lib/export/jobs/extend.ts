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

/** Recordings that will be deleted before a time. A recording without a delete date is not deleted. */
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
 * Moves delete dates, conversation by conversation, and verifies the result. The operation is idempotent.
 * @param until ISO 8601 in UTC
 * @throws ExportError if Genesys Cloud refuses; the journal contains what was done
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
        `extended the retention in ${i} of ${extensions.length} conversations, then: ${why}. Fix this and run it again.`,
      );
    };
    const step = { conversationId, recordingIds: recordings.map(({ id }) => id), until };
    await journal.append({ type: "extending", ...step });
    for await (const answers of inBatches(recordings, (one) => extend(genesys, conversationId, one, until))) {
      // one SDK documents a response without a body
      const failure = answers.map(failureOf).find((one) => one !== undefined && !isDone(one));
      if (failure !== undefined) stop(failureText(failure));
    }
    const now = await readConversation(genesys, conversationId);
    if (now.problem !== undefined) stop(now.problem);
    const early = now.recordings.filter((one) => isEarlier(one, until));
    if (early.length > 0) stop(`Genesys Cloud reports that ${early.length} recordings will still be deleted earlier`);
    await journal.append({ type: "extended", ...step });
  }
}

/** The documented call. It removes settings that the body omits, so the archive date is sent again. */
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
