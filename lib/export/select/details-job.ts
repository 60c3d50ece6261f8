import { failureOf, type GenesysClient } from "../../doctor";
import { at, listAt, textAt } from "../../doctor/shape";
import { clean } from "../../doctor/text";
import type { ParticipantAttribute } from "../case";
import { ExportError } from "../error";
import { isoTime } from "../times";
import { answered, stopBy } from "../read";
import { cursorPages } from "./cursor-pages";

const PATH = "/api/v2/analytics/conversations/details/jobs";
const NEEDS = "analytics:conversationDetail:view";
const LOOKS = 400;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** Conversations per page; the maximum is not documented. */
const PAGE = "200";

/** How to wait for a job. */
export interface Waiting {
  /** Waits. @returns false if it was interrupted */
  readonly pause: (ms: number) => Promise<boolean>;
  readonly onProgress: (text: string) => void;
}

/** Result of a details job. */
export interface Found {
  readonly conversationIds: readonly string[];
  /** Time up to which the data lake is complete, as it reports; ISO 8601 in UTC. */
  readonly availableUntil?: string;
}

/**
 * Finds every conversation with activity in an interval, with the conversation details job of analytics. It reads the
 * data lake, which lags by hours. The attribute is compared here, because no documented filter of the job supports it.
 * @throws ExportError if the job fails, or a page of it cannot be read
 */
export async function conversationsIn(
  genesys: GenesysClient,
  interval: string,
  attribute: ParticipantAttribute | undefined,
  { pause, onProgress }: Waiting,
): Promise<Found> {
  // a second job is harmless because it only reads, so the call may be retried
  const created = await genesys.ask(PATH, { interval, order: "asc", orderBy: "conversationStart" }, NEEDS);
  const jobId = textAt(answered(created), "jobId");
  if (jobId === undefined) throw new ExportError(`POST ${PATH}: the response has no job`);
  const path = `${PATH}/${encodeURIComponent(jobId)}`;
  let wait = FIRST_WAIT_MS;
  for (let looks = 0; ; looks++) {
    const answer = await genesys.get(path, {}, NEEDS);
    // the job may not be visible immediately
    const failure = failureOf(answer);
    if (failure !== undefined && failure.status !== 404) stopBy(failure);
    const status = "value" in answer ? answer.value : undefined;
    const state = textAt(status, "state") ?? "not shown";
    if (state === "FULFILLED") break;
    if (["FAILED", "CANCELLED", "EXPIRED"].includes(state) || looks >= LOOKS) {
      const said = clean(textAt(status, "errorMessage") ?? "no reason given");
      throw new ExportError(`the job for the conversations of ${interval} ended as ${clean(state, 40)}: ${said}`);
    }
    onProgress(`conversations of ${interval}: ${clean(state, 40).toLowerCase()}`);
    if (!(await pause(wait))) throw new ExportError("Interrupted; nothing was changed.");
    wait = Math.min(wait * 1.5, LONGEST_WAIT_MS);
  }
  const ids = new Set<string>();
  let availableUntil: string | undefined;
  const pages = cursorPages(`GET ${PATH}`, (cursor) =>
    genesys.get(`${path}/results`, { pageSize: PAGE, ...(cursor === undefined ? {} : { cursor }) }, NEEDS),
  );
  for await (const page of pages) {
    // the last page may have no list
    for (const one of listAt(page, "conversations")) {
      const id = textAt(one, "conversationId");
      if (id === undefined) throw new ExportError(`GET ${PATH}: a conversation without an id`);
      if (attribute === undefined || hasAttribute(listAt(one, "participants"), "attributes", attribute)) ids.add(id);
    }
    availableUntil ??= isoTime(textAt(page, "dataAvailabilityDate"));
    onProgress(`${ids.size} conversations found`);
  }
  return { conversationIds: [...ids], ...(availableUntil === undefined ? {} : { availableUntil }) };
}

/** Whether a participant has an attribute. @param member property that contains a participant's attributes */
export function hasAttribute(
  participants: readonly unknown[],
  member: string,
  { name, value }: ParticipantAttribute,
): boolean {
  return participants.some((one) => at(one, member, name) === value);
}
