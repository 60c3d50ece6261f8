import type { GenesysClient } from "../../doctor";
import type { LegalHoldCase } from "../case";
import { readProtection } from "../read";

/** What lifting the protection of a case would do. */
export interface ReleasePlan {
  readonly toRelease: readonly string[];
  /** Protected, and named by another case too: a conversation has one protection, whoever asked for it. */
  readonly kept: readonly { readonly conversationId: string; readonly legalHoldId: string }[];
  readonly notProtected: number;
}

/** Reads which conversations of a finished case would lose their protection. It changes nothing. */
export async function planRelease(
  genesys: GenesysClient,
  { conversationIds }: LegalHoldCase,
  others: readonly LegalHoldCase[],
): Promise<ReleasePlan> {
  const held = await readProtection(genesys, conversationIds);
  const named = new Map(others.flatMap((other) => other.conversationIds.map((id) => [id, other.legalHoldId] as const)));
  const protectedNow = conversationIds.filter((id) => held.has(id));
  return {
    toRelease: protectedNow.filter((id) => !named.has(id)),
    kept: protectedNow
      .filter((id) => named.has(id))
      .map((conversationId) => ({ conversationId, legalHoldId: named.get(conversationId)! })),
    notProtected: conversationIds.length - protectedNow.length,
  };
}
