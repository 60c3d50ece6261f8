import { checkShape, checkText, Faults, isUuid, needed, text, word, type ShapeOf } from "../../core";

/** Which conversations of a case are protected from deletion, and exported. */
export type HoldScope = "all" | "held" | "none";

/** A participant attribute, and the value that it has to have. */
export interface ParticipantAttribute {
  /** Such as `legal_hold`, which the hold-tagging flow sets. */
  readonly name: string;
  /** The whole value, as it is written. The hold-tagging flow writes `true`, unless it is told otherwise. */
  readonly value: string;
}

/** A discovery request as somebody wrote it: what is to be exported, and under which reference. */
export interface CaseFile {
  /** Reference of the case, 1 to 100 characters of one line. */
  readonly legalHoldId: string;
  /**
   * `all`: every conversation of the case is protected, then exported; `held`: only those count that are protected
   * already; `none`: all are exported, none is protected. There is no default.
   */
  readonly legalHoldScope: HoldScope;
  /** Ids of conversations. */
  readonly conversationIds?: readonly string[];
  /** Ids of recordings, whose conversations are looked up. A case takes conversations as a whole. */
  readonly recordingIds?: readonly string[];
  /** ISO 8601, two times in UTC; takes every conversation with activity in between. */
  readonly intervals?: readonly string[];
  /** Narrows the intervals to conversations in which a participant has this attribute. */
  readonly participantAttribute?: ParticipantAttribute;
}

/** A case whose conversations are known. */
export interface LegalHoldCase {
  readonly legalHoldId: string;
  readonly legalHoldScope: HoldScope;
  readonly conversationIds: readonly string[];
  /** How the conversations were found, for the report; nothing where all are named. */
  readonly found?: readonly string[];
  /** From when on conversations of the intervals are not known yet, ISO 8601 in UTC. */
  readonly notKnownAfter?: string;
}

export const HOLD_SCOPES: readonly HoldScope[] = ["all", "held", "none"];

/** Conversations of a case at most. */
export const MOST_CONVERSATIONS = 100_000;
const MOST_INTERVALS = 100;
const SHAPE: ShapeOf<CaseFile> = {
  legalHoldId: needed(
    text({
      code: "CASE_REFERENCE_INVALID",
      fits: (given) => /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u.test(given) && given.trim() === given,
      allowed: "1 to 100 characters of one line, no space around them",
      fix: "Give the reference under which the case is filed.",
    }),
  ),
  legalHoldScope: needed(
    word(
      "CASE_SCOPE_INVALID",
      HOLD_SCOPES,
      "Say what is protected: every conversation of the case, only those that are already, or none.",
    ),
  ),
  conversationIds: "list",
  recordingIds: "list",
  intervals: "list",
  participantAttribute: { name: "text", value: "text" },
};

/**
 * Checks a case that somebody wrote.
 * @param where the file, for the message
 * @returns the case with ids in lower case, each once
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
    const fix = "Name the conversations of the case.";
    faults.add({ code: "CASE_CONVERSATIONS_COUNT", field: "conversationIds", got: "0 ids", allowed, fix });
  }
  for (const name of names.filter((one) => lists[one].length > most[one])) {
    const got = `${lists[name].length} entries`;
    faults.add({
      code: "CASE_CONVERSATIONS_COUNT",
      field: name,
      got,
      allowed: `${most[name]} at most`,
      fix: "Divide the case.",
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
      allowed: "1 to 200 characters of one line",
      fix: "Write it as the flow sets it, capitals included.",
    });
  }
  if (intervals > 0) return;
  faults.add({
    code: "CASE_ATTRIBUTE_INVALID",
    field: "participantAttribute",
    got: "no intervals",
    allowed: "an attribute beside intervals",
    fix: "Say in which intervals to look: Genesys Cloud finds conversations by time, and the attribute narrows them.",
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
