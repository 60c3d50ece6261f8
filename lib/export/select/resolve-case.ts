import { isUuid } from "../../core";
import type { GenesysClient } from "../../doctor";
import { MOST_CONVERSATIONS, type CaseFile, type LegalHoldCase } from "../case";
import { ExportError } from "../error";
import { searchAttribute } from "./attribute-search";
import { conversationsOf } from "./conversations-of";
import { conversationsIn, type Waiting } from "./details-job";

const DAY = 86_400_000;
/** Short intervals, as the documentation recommends. */
const WIDEST_MS = 7 * DAY;

/** Options for finding conversations. */
export interface Resolving extends Waiting {
  readonly now: () => Date;
}

/**
 * Finds the conversations of a case that names recordings, intervals or an attribute. It changes nothing.
 * @throws ExportError if a part cannot be read, because the case must be complete
 */
export async function resolveCase(
  genesys: GenesysClient,
  { legalHoldId, legalHoldScope, conversationIds = [], recordingIds = [], intervals = [], ...file }: CaseFile,
  resolving: Resolving,
): Promise<LegalHoldCase> {
  const ids = new Set(conversationIds);
  const found: string[] = [];
  const add = (more: readonly string[], how: string) => {
    for (const id of more) {
      if (!isUuid(id)) throw new ExportError(`${how}: Genesys Cloud returned an invalid id`);
      ids.add(id.toLowerCase());
    }
    if (ids.size > MOST_CONVERSATIONS)
      throw new ExportError(`the case has more than ${MOST_CONVERSATIONS} conversations: split it`);
    found.push(`${how}: ${more.length} conversations`);
  };
  if (recordingIds.length > 0) {
    const more = await conversationsOf(genesys, recordingIds, resolving.onProgress);
    add(more, `${recordingIds.length} recordings, from the retention listing`);
  }
  let notKnownAfter: string | undefined;
  const { participantAttribute: attribute } = file;
  const having = attribute === undefined ? "" : ` with attribute ${attribute.name}`;
  for (const interval of intervals) {
    const known = await overInterval(genesys, interval, file, resolving);
    add(known.conversationIds, `conversations with activity in ${interval}${having}, from the details job`);
    const { until } = known;
    if (until !== undefined && (notKnownAfter === undefined || until < notKnownAfter)) notKnownAfter = until;
    if (until === undefined || attribute === undefined) continue;
    const [from, to] = [until, [interval.split("/")[1]!, resolving.now().toISOString()].sort()[0]!];
    add(await searchAttribute(genesys, from, to, attribute), `${from} to ${to}${having}, from the attribute search`);
  }
  const own = { legalHoldId, legalHoldScope, conversationIds: [...ids] };
  return {
    ...own,
    ...(found.length === 0 ? {} : { found }),
    ...(notKnownAfter === undefined ? {} : { notKnownAfter }),
  };
}

/** Processes an interval in pieces. @returns `until`, if the data lake does not cover all of it yet */
async function overInterval(
  genesys: GenesysClient,
  interval: string,
  { participantAttribute }: Pick<CaseFile, "participantAttribute">,
  resolving: Resolving,
) {
  const [from = 0, to = 0] = interval.split("/").map((end) => Date.parse(end));
  const conversationIds = new Set<string>();
  // conversations in the future are not known
  const now = resolving.now();
  let until = to > now.getTime() ? now.toISOString() : undefined;
  for (let at = from; at < Math.min(to, now.getTime()); at += WIDEST_MS) {
    const ends = [at, Math.min(at + WIDEST_MS, to)].map((end) => new Date(end).toISOString());
    const known = await conversationsIn(genesys, ends.join("/"), participantAttribute, resolving);
    for (const id of known.conversationIds) conversationIds.add(id);
    // if the data lake does not report its progress, only data older than two days counts as complete
    const upTo = known.availableUntil ?? new Date(now.getTime() - 2 * DAY).toISOString();
    // at least the start of the piece, because earlier pieces are already complete
    const open = upTo < ends[0]! ? ends[0]! : upTo;
    if (open < ends[1]! && (until === undefined || open < until)) until = open;
  }
  return { conversationIds: [...conversationIds], until };
}
