import type { GenesysClient } from "../../doctor";
import { listAt, textAt } from "../../doctor/shape";
import type { ParticipantAttribute } from "../case";
import { cursorPages } from "./cursor-pages";
import { hasAttribute } from "./details-job";

const PATH = "/api/v2/conversations/participants/attributes/search";
const NEEDS = "conversation:participant:attributesview";
/** Maximum time range of a query in hours, as reported by users; not documented. */
const WINDOW_MS = 4 * 3_600_000;
/** How long the platform keeps the searched data, as reported. */
const KEPT_MS = 30 * 86_400_000;

/**
 * Finds conversations by an attribute in the period that the data lake does not cover yet, with the search for
 * participant attributes. Its filters, its result format and its retention period are reported by users and not
 * documented, so a conversation that it does not find is not assumed to be absent.
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
