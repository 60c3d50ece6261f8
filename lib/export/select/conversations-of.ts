import type { GenesysClient } from "../../doctor";
import { listAt, textAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { cursorPages } from "./cursor-pages";

const PATH = "/api/v2/recordings/retention/query";
const SHOWN = 20;

/**
 * Finds the conversations of recordings. Genesys Cloud has no call that tells the conversation of a recording by its id; its
 * list of retention names both (documented), recording by recording of the organization, so it is read until all are found.
 * That a threshold of 0 days leaves out no recording but those of the last day is not documented.
 * @throws ExportError for ids that are not in it
 */
export async function conversationsOf(
  genesys: GenesysClient,
  recordingIds: readonly string[],
  onProgress: (text: string) => void,
): Promise<readonly string[]> {
  const open = new Set(recordingIds);
  const found = new Set<string>();
  const ask = (cursor: string | undefined) =>
    genesys.get(
      PATH,
      { retentionThresholdDays: "0", pageSize: "500", ...(cursor === undefined ? {} : { cursor }) },
      "recording:recording:view",
    );
  let count = 0;
  for await (const page of cursorPages(`GET ${PATH}`, ask, (page) => cursorIn(textAt(page, "nextUri")))) {
    for (const one of listAt(page, "entities")) {
      const [recording, conversation] = [textAt(one, "recordingId"), textAt(one, "conversationId")];
      count++;
      if (recording !== undefined && conversation !== undefined && open.delete(recording.toLowerCase()))
        found.add(conversation);
    }
    if (open.size === 0) return [...found];
    onProgress(`${count} recordings of the organization read, ${open.size} still to be found`);
  }
  const named = [...open].slice(0, SHOWN).join(", ");
  const more = open.size > SHOWN ? ` and ${open.size - SHOWN} more` : "";
  throw new ExportError(
    `Genesys Cloud names no conversation for recordings ${named}${more}: name their conversations, or leave them out`,
  );
}

/** The cursor in an address, which itself is not followed. */
function cursorIn(uri: string | undefined): string | undefined {
  if (uri === undefined) return undefined;
  return new URLSearchParams(uri.slice(uri.indexOf("?") + 1)).get("cursor") ?? undefined;
}
