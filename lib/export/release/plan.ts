import type { GenesysClient } from "../../doctor";
import type { LegalHoldCase } from "../case";
import { readProtection } from "../read";

/** A conversation that keeps its holds, and the case for which. */
export interface KeptConversation {
  readonly conversationId: string;
  readonly legalHoldId: string;
}

/** Which conversations of a finished case lose their holds. */
export interface Freed {
  readonly conversationIds: readonly string[];
  /** Another case names them, or may: a hold is one bit on either platform, whoever asked for it. */
  readonly kept: readonly KeptConversation[];
}

/**
 * Leaves out what other cases name. Of one whose latest conversations are not known yet, whatever may be among them is left
 * out too.
 * @param ends when conversations ended, where that is known
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

/** Which of some conversations are protected in Genesys Cloud. It changes nothing. */
export async function protectedAmong(genesys: GenesysClient, ids: readonly string[]): Promise<readonly string[]> {
  const held = await readProtection(genesys, ids);
  return ids.filter((id) => held.has(id));
}
