import { isUuid } from "../../core";
import type { GenesysClient } from "../../doctor";
import { MOST_CONVERSATIONS, type CaseFile, type LegalHoldCase } from "../case";
import { ExportError } from "../error";
import { searchAttribute } from "./attribute-search";
import { conversationsOf } from "./conversations-of";
import { conversationsIn, type Waiting } from "./details-job";

const DAY = 86_400_000;
/** Short intervals, as the documentation advises. */
const WIDEST_MS = 7 * DAY;

/** How to resolve. */
export interface Resolving extends Waiting {
  readonly now: () => Date;
}

/**
 * Finds the conversations of a case that names recordings, intervals or an attribute. It changes nothing.
 * @throws ExportError when a part of it cannot be read: a case with a hole is none
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
      if (!isUuid(id)) throw new ExportError(`${how}: Genesys Cloud gave an id that is none`);
      ids.add(id.toLowerCase());
    }
    if (ids.size > MOST_CONVERSATIONS)
      throw new ExportError(`the case has more than ${MOST_CONVERSATIONS} conversations: divide it`);
    found.push(`${how}: ${more.length} conversations`);
  };
  if (recordingIds.length > 0) {
    const more = await conversationsOf(genesys, recordingIds, resolving.onProgress);
    add(more, `${recordingIds.length} recordings, by the list of retention`);
  }
  let notKnownAfter: string | undefined;
  const { participantAttribute: attribute } = file;
  const having = attribute === undefined ? "" : ` with attribute ${attribute.name}`;
  for (const interval of intervals) {
    const known = await overInterval(genesys, interval, file, resolving);
    add(known.conversationIds, `conversations with activity in ${interval}${having}, by the details job`);
    const { until } = known;
    if (until !== undefined && (notKnownAfter === undefined || until < notKnownAfter)) notKnownAfter = until;
    if (until === undefined || attribute === undefined) continue;
    const [from, to] = [until, [interval.split("/")[1]!, resolving.now().toISOString()].sort()[0]!];
    add(await searchAttribute(genesys, from, to, attribute), `${from} to ${to}${having}, by the search for attributes`);
  }
  const own = { legalHoldId, legalHoldScope, conversationIds: [...ids] };
  return {
    ...own,
    ...(found.length === 0 ? {} : { found }),
    ...(notKnownAfter === undefined ? {} : { notKnownAfter }),
  };
}

/** One interval in pieces. @returns `until`, where the data lake does not know all of it yet */
async function overInterval(
  genesys: GenesysClient,
  interval: string,
  { participantAttribute }: Pick<CaseFile, "participantAttribute">,
  resolving: Resolving,
) {
  const [from = 0, to = 0] = interval.split("/").map((end) => Date.parse(end));
  const conversationIds = new Set<string>();
  // nothing of what is still to come can be known
  const now = resolving.now();
  let until = to > now.getTime() ? now.toISOString() : undefined;
  for (let at = from; at < Math.min(to, now.getTime()); at += WIDEST_MS) {
    const ends = [at, Math.min(at + WIDEST_MS, to)].map((end) => new Date(end).toISOString());
    const known = await conversationsIn(genesys, ends.join("/"), participantAttribute, resolving);
    for (const id of known.conversationIds) conversationIds.add(id);
    // where it does not say how far it is, only what is two days old counts as known
    const upTo = known.availableUntil ?? new Date(now.getTime() - 2 * DAY).toISOString();
    // no earlier than the piece: what came before it was asked for already
    const open = upTo < ends[0]! ? ends[0]! : upTo;
    if (open < ends[1]! && (until === undefined || open < until)) until = open;
  }
  return { conversationIds: [...conversationIds], until };
}
