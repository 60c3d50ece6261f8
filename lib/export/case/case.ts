import { checkShape, checkText, checkWord, Faults, isUuid, type ShapeOf } from "../../core";

/** Which conversations of a case are protected from deletion, and exported. */
export type HoldScope = "all" | "held" | "none";

/** A discovery request: what is to be exported, and under which reference. */
export interface LegalHoldCase {
  /** Reference of the case, 1 to 100 characters of one line. */
  readonly legalHoldId: string;
  /**
   * `all`: every conversation of the case is protected, then exported; `held`: only those count that are protected
   * already; `none`: all are exported, none is protected. There is no default.
   */
  readonly legalHoldScope: HoldScope;
  /** Ids of conversations, 1 to 100,000, each once. */
  readonly conversationIds: readonly string[];
}

export const HOLD_SCOPES: readonly HoldScope[] = ["all", "held", "none"];

const MOST_CONVERSATIONS = 100_000;
const SHAPE: ShapeOf<LegalHoldCase> = { legalHoldId: "text", legalHoldScope: "value", conversationIds: "list" };

/**
 * Checks a case that somebody wrote.
 * @param where the file, for the message
 * @returns the case with ids in lower case, each once
 * @throws ConfigError with every fault
 */
export function checkCase(where: string, given: object): LegalHoldCase {
  const faults = Faults.none();
  const { legalHoldId, legalHoldScope, conversationIds } = checkShape(given as LegalHoldCase, SHAPE, faults);
  checkText(faults, {
    code: "CASE_REFERENCE_INVALID",
    field: "legalHoldId",
    value: legalHoldId,
    fits: (text) => /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u.test(text) && text.trim() === text,
    allowed: "1 to 100 characters of one line, no space around them",
    fix: "Give the reference under which the case is filed.",
  });
  checkWord(faults, {
    code: "CASE_SCOPE_INVALID",
    field: "legalHoldScope",
    value: legalHoldScope,
    words: HOLD_SCOPES,
    fix: "Say what is protected: every conversation of the case, only those that are already, or none.",
  });
  checkConversations(faults, conversationIds);
  faults.throwIfAny(where);
  return { legalHoldId, legalHoldScope, conversationIds: [...new Set(conversationIds.map((id) => id.toLowerCase()))] };
}

function checkConversations(faults: Faults, ids: readonly unknown[] = []): void {
  const allowed = `1 to ${MOST_CONVERSATIONS} ids of conversations`;
  const field = "conversationIds";
  if (ids.length === 0 || ids.length > MOST_CONVERSATIONS) {
    const fix = ids.length === 0 ? "Name the conversations of the case." : "Divide the case.";
    faults.add({ code: "CASE_CONVERSATIONS_COUNT", field, got: `${ids.length} ids`, allowed, fix });
    return;
  }
  const SHOWN = 20;
  const wrong = ids.map((id, i) => ({ id, i })).filter(({ id }) => typeof id !== "string" || !isUuid(id));
  for (const { id, i } of wrong.slice(0, SHOWN)) {
    checkText(faults, {
      code: "CASE_CONVERSATION_INVALID",
      field: `${field}[${i}]`,
      value: id,
      fits: isUuid,
      allowed: "the id of a conversation, a UUID",
      fix: wrong.length > SHOWN ? `Correct it, and ${wrong.length - 1} others.` : "Correct it, or leave it out.",
    });
  }
}
