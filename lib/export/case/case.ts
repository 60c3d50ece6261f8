import { checkShape, checkText, Faults, isUuid, needed, text, word, type ShapeOf } from "../../core";

/** Which conversations of a case are protected and exported. */
export type HoldScope = "all" | "held" | "none";

/** A participant attribute with a required value. */
export interface ParticipantAttribute {
  /** Such as `legal_hold`, which the hold-tagging flow sets. */
  readonly name: string;
  /** The exact value. The hold-tagging flow writes `true` by default. */
  readonly value: string;
}

/** A discovery request: what to export, and its reference. */
export interface CaseFile {
  /** Reference of the case: 1 to 100 characters, one line. */
  readonly legalHoldId: string;
  /**
   * `all`: protect every conversation of the case, then export it; `held`: export only conversations that are already
   * protected; `none`: export all, protect none. There is no default.
   */
  readonly legalHoldScope: HoldScope;
  /** Conversation ids. */
  readonly conversationIds?: readonly string[];
  /** Recording ids; their conversations are looked up. A case contains entire conversations. */
  readonly recordingIds?: readonly string[];
  /** Intervals of two ISO 8601 times in UTC; every conversation with activity in an interval is included. */
  readonly intervals?: readonly string[];
  /** Restricts the intervals to conversations in which a participant has this attribute. */
  readonly participantAttribute?: ParticipantAttribute;
}

/** A case whose conversations are known. */
export interface LegalHoldCase {
  readonly legalHoldId: string;
  readonly legalHoldScope: HoldScope;
  readonly conversationIds: readonly string[];
  /** How the conversations were found, for the report; omitted if the case lists them all. */
  readonly found?: readonly string[];
  /** Conversations in the intervals after this time are not known yet, ISO 8601 in UTC. */
  readonly notKnownAfter?: string;
}

export const HOLD_SCOPES: readonly HoldScope[] = ["all", "held", "none"];

/** Maximum number of conversations in a case. */
export const MOST_CONVERSATIONS = 100_000;
const MOST_INTERVALS = 100;
const SHAPE: ShapeOf<CaseFile> = {
  legalHoldId: needed(
    text({
      code: "CASE_REFERENCE_INVALID",
      fits: (given) => /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u.test(given) && given.trim() === given,
      allowed: "1 to 100 characters, one line, without leading or trailing spaces",
      fix: "Give the reference under which the case is filed.",
    }),
  ),
  legalHoldScope: needed(
    word(
      "CASE_SCOPE_INVALID",
      HOLD_SCOPES,
      "Choose what is protected: every conversation of the case, only those that already are, or none.",
    ),
  ),
  conversationIds: "list",
  recordingIds: "list",
  intervals: "list",
  participantAttribute: { name: "text", value: "text" },
};

/**
 * Validates a case.
 * @param where file name for the message
 * @returns the case with unique ids in lower case
 * @throws ConfigError with every fault
 */
export function checkCase(where: string, given: object): CaseFile {
  const faults = new Faults();
  const written = checkShape(given as CaseFile, SHAPE, faults);
  const { legalHoldId, legalHoldScope, participantAttribute } = written;
  const { conversationIds = [], recordingIds = [], intervals = [] } = written;
  const lists = { conversationIds, recordingIds, intervals };
  const most = { conversationIds: MOST_CONVERSATIONS, recordingIds: MOST_CONVERSATIONS, intervals: MOST_INTERVALS };
  const names = Object.keys(lists) as (keyof typeof lists)[];
  if (names.every((name) => lists[name].length === 0)) {
    const allowed = `1 to ${MOST_CONVERSATIONS} ids of conversations, ids of recordings, or intervals`;
    const fix = "List the conversations of the case.";
    faults.add({ code: "CASE_CONVERSATIONS_COUNT", field: "conversationIds", got: "0 ids", allowed, fix });
  }
  for (const name of names.filter((one) => lists[one].length > most[one])) {
    const got = `${lists[name].length} entries`;
    faults.add({
      code: "CASE_CONVERSATIONS_COUNT",
      field: name,
      got,
      allowed: `${most[name]} at most`,
      fix: "Split the case.",
    });
  }
  checkList(
    faults,
    "CASE_CONVERSATION_INVALID",
    "conversationIds",
    conversationIds,
    isUuid,
    "the id of a conversation, a UUID",
  );
  checkList(faults, "CASE_RECORDING_INVALID", "recordingIds", recordingIds, isUuid, "the id of a recording, a UUID");
  const two = "two times in UTC, the earlier first, such as 2026-01-01T00:00:00Z/2026-02-01T00:00:00Z";
  checkList(faults, "CASE_INTERVAL_INVALID", "intervals", intervals, isInterval, two);
  checkAttribute(faults, participantAttribute, intervals.length);
  faults.throwIfAny(where);
  const once = (ids: readonly string[]) => [...new Set(ids.map((id) => id.toLowerCase()))];
  return {
    legalHoldId,
    legalHoldScope,
    ...(conversationIds.length === 0 ? {} : { conversationIds: once(conversationIds) }),
    ...(recordingIds.length === 0 ? {} : { recordingIds: once(recordingIds) }),
    ...(intervals.length === 0 ? {} : { intervals }),
    ...(participantAttribute === undefined ? {} : { participantAttribute }),
  };
}

function checkAttribute(faults: Faults, attribute: ParticipantAttribute | undefined, intervals: number): void {
  if (attribute === undefined) return;
  for (const part of ["name", "value"] as const) {
    checkText(faults, {
      code: "CASE_ATTRIBUTE_INVALID",
      field: `participantAttribute.${part}`,
      value: attribute[part],
      fits: (text) => /^[^\p{C}]{1,200}$/u.test(text),
      allowed: "1 to 200 characters, one line",
      fix: "Write it exactly as the flow sets it; it is case-sensitive.",
    });
  }
  if (intervals > 0) return;
  faults.add({
    code: "CASE_ATTRIBUTE_INVALID",
    field: "participantAttribute",
    got: "no intervals",
    allowed: "an attribute together with intervals",
    fix: "Add the intervals to search: Genesys Cloud finds conversations by time, and the attribute restricts them.",
  });
}

function isInterval(text: string): boolean {
  const [, from, to] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)\/(\d{4}-\d\d-\d\dT[\d:.]+Z)$/.exec(text) ?? [];
  return Date.parse(from ?? "") < Date.parse(to ?? "");
}

function checkList(
  faults: Faults,
  code: string,
  field: string,
  entries: readonly unknown[],
  fits: (text: string) => boolean,
  allowed: string,
): void {
  const SHOWN = 20;
  const wrong = entries
    .map((entry, i) => ({ entry, i }))
    .filter(({ entry }) => typeof entry !== "string" || !fits(entry));
  for (const { entry, i } of wrong.slice(0, SHOWN)) {
    const fix = wrong.length > SHOWN ? `Correct it, and ${wrong.length - 1} others.` : "Correct it, or leave it out.";
    checkText(faults, { code, field: `${field}[${i}]`, value: entry, fits, allowed, fix });
  }
}
