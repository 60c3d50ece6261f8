import type { AwsApi, GenesysClient } from "../../doctor";
import type { LegalHoldCase } from "../case";
import type { Database } from "../database";
import type { EvidencePlace } from "./bucket";
import { gatherListing, type Listed } from "./gather-listing";
import { gatherRecordings } from "./gather-recordings";
import { readProtection } from "./organization";

/** Both platforms, as whoever reconciles sees them. */
export interface Platforms {
  readonly genesys: GenesysClient;
  readonly aws: AwsApi;
}

/** What was asked, so that nobody takes the answer for more than it is. */
export interface Universe {
  /** Conversations of the case that count by its scope. */
  readonly conversations: number;
  /** Conversations that the scope leaves out, since they are not protected. */
  readonly leftOut: number;
  /** Conversations that count and are protected from deletion. */
  readonly protected: number;
  /** What of the bucket was listed: the folders of the conversations, what is below the organization, all of it, or S3's inventory of it. */
  readonly listed: Listed;
  /** How the conversations were found, where the case does not name them all. */
  readonly found?: readonly string[];
  /** From when on conversations of the case's intervals are not known yet, ISO 8601 in UTC. */
  readonly notKnownAfter?: string;
  /** When the listing began, or the inventory was begun, ISO 8601 in UTC. */
  readonly asOf: string;
}

/** How to gather. */
export interface Gathering {
  readonly place: EvidencePlace;
  readonly organizationId: string;
  /** Lists the whole bucket, and so finds what lies in a wrong place. */
  readonly wholeBucket: boolean;
  readonly now: () => Date;
  readonly onProgress: (text: string) => void;
}

/** Fills the tables of a comparison: what Genesys Cloud knows of a case, and what the bucket has. */
export function gather(
  database: Database,
  { genesys, aws }: Platforms,
  given: LegalHoldCase,
  gathering: Gathering,
): Promise<Universe> {
  return gatherWith(database, genesys, given, gathering, async (starts) => {
    const asOf = gathering.now().toISOString();
    return { asOf, listed: await gatherListing(database, aws, starts, gathering) };
  });
}

/** The same, with somebody else who lists the bucket. @param list what it was given by when each conversation began */
export async function gatherWith(
  database: Database,
  genesys: Platforms["genesys"],
  given: LegalHoldCase,
  gathering: Pick<Gathering, "now" | "onProgress">,
  list: (starts: ReadonlyMap<string, string | undefined>) => Promise<Pick<Universe, "asOf" | "listed">>,
): Promise<Universe> {
  const held = await readProtection(genesys, given.conversationIds);
  const all = given.conversationIds;
  const ids = given.legalHoldScope === "held" ? all.filter((id) => held.has(id)) : all;
  const starts = await gatherRecordings(database, genesys, ids, gathering);
  const listing = await list(starts);
  const { found, notKnownAfter } = given;
  return {
    ...(found === undefined ? {} : { found }),
    ...(notKnownAfter === undefined ? {} : { notKnownAfter }),
    conversations: ids.length,
    leftOut: all.length - ids.length,
    protected: ids.filter((id) => held.has(id)).length,
    ...listing,
  };
}
