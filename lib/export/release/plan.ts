import type { GenesysClient } from "../../doctor";
import type { LegalHoldCase } from "../case";
import { readProtection } from "../read";

/** A conversation that keeps its holds, and the case that requires them. */
export interface KeptConversation {
  readonly conversationId: string;
  readonly legalHoldId: string;
}

/** The conversations of a finished case whose holds are lifted. */
export interface Freed {
  readonly conversationIds: readonly string[];
  /**
   * Conversations that another case names, or may name: a hold is one flag on either platform and does not record the
   * case.
   */
  readonly kept: readonly KeptConversation[];
}

/**
 * Excludes the conversations of other cases. If the latest conversations of a case are not known yet, those that may
 * belong to it are excluded too.
 * @param ends end times of conversations, if known
 */
export function freedOf(
  { conversationIds }: LegalHoldCase,
  others: readonly LegalHoldCase[],
  ends: ReadonlyMap<string, string | undefined>,
): Freed {
  const named = new Map(others.flatMap((other) => other.conversationIds.map((id) => [id, other.legalHoldId] as const)));
  const mayBeNamed = (id: string): string | undefined => {
    const end = ends.get(id);
    const other = others.find(({ notKnownAfter: from }) => from !== undefined && (end === undefined || end >= from));
    return other?.legalHoldId;
  };
  const kept = conversationIds.flatMap((conversationId) => {
    const legalHoldId = named.get(conversationId) ?? mayBeNamed(conversationId);
    return legalHoldId === undefined ? [] : [{ conversationId, legalHoldId }];
  });
  const ids = new Set(kept.map(({ conversationId }) => conversationId));
  return { conversationIds: conversationIds.filter((id) => !ids.has(id)), kept };
}

/** Which of the given conversations are protected in Genesys Cloud. It changes nothing. */
export async function protectedAmong(genesys: GenesysClient, ids: readonly string[]): Promise<readonly string[]> {
  const held = await readProtection(genesys, ids);
  return ids.filter((id) => held.has(id));
}
