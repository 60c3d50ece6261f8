import type { GenesysClient } from "../../doctor";
import { listAt, textAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { cursorPages } from "./cursor-pages";

const PATH = "/api/v2/recordings/retention/query";
const SHOWN = 20;

/**
 * Finds the conversations of recordings. No Genesys Cloud API returns the conversation of a recording id. The retention
 * listing contains both (documented) for all recordings of the organization, so it is read until all ids are found. It
 * is not documented whether a threshold of 0 days excludes recordings older than a day.
 * @throws ExportError for ids that it does not contain
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
    `Genesys Cloud returns no conversation for recordings ${named}${more}: list their conversations, or leave them out`,
  );
}

/** The cursor in a URL, which itself is not requested. */
function cursorIn(uri: string | undefined): string | undefined {
  if (uri === undefined) return undefined;
  return new URLSearchParams(uri.slice(uri.indexOf("?") + 1)).get("cursor") ?? undefined;
}
