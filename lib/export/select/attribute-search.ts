import type { GenesysClient } from "../../doctor";
import { listAt, textAt } from "../../doctor/shape";
import type { ParticipantAttribute } from "../case";
import { cursorPages } from "./cursor-pages";
import { hasAttribute } from "./details-job";

const PATH = "/api/v2/conversations/participants/attributes/search";
const NEEDS = "conversation:participant:attributesview";
/** Hours that one question may span, as its users report: no documentation of the call says so. */
const WINDOW_MS = 4 * 3_600_000;
/** How long the platform keeps what this searches, as reported. */
const KEPT_MS = 30 * 86_400_000;

/**
 * Finds conversations by an attribute where the data lake is behind: by the search for participant attributes. That it
 * looks by time only, what a row is called, and how long rows are kept is reported by its users and documented nowhere; so
 * what it does not find is not taken for absent.
 * @param from ISO 8601 in UTC
 */
export async function searchAttribute(
  genesys: GenesysClient,
  from: string,
  to: string,
  attribute: ParticipantAttribute,
): Promise<readonly string[]> {
  const found = new Set<string>();
  const end = Date.parse(to);
  for (let at = Math.max(Date.parse(from), end - KEPT_MS); at < end; at += WINDOW_MS) {
    const range = {
      type: "DATE_RANGE",
      fields: ["startTime"],
      startValue: new Date(at).toISOString(),
      endValue: new Date(Math.min(at + WINDOW_MS, end)).toISOString(),
    };
    const pages = cursorPages(`POST ${PATH}`, (cursor) =>
      genesys.ask(PATH, { query: [range], ...(cursor === undefined ? {} : { cursor }) }, NEEDS),
    );
    for await (const page of pages) {
      for (const row of listAt(page, "results")) {
        const id = textAt(row, "conversationId");
        const participants = listAt(row, "participantData");
        if (id !== undefined && hasAttribute(participants, "participantAttributes", attribute)) found.add(id);
      }
    }
  }
  return [...found];
}
